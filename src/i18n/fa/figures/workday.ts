import type { FigureWordsOf } from "../../figureWords.ts";

export const workdayFigures: FigureWordsOf<"workday"> = {
  "workday.minutes": {
    name: "دقیقه‌های مشاهده",
    formula: "دقیقه‌های همهٔ روزهای مشاهده",
    meaning: "افراد مشاهده‌شده در کل یا برای این کار چقدر وقت گذاشتند.",
  },
  "workday.minutesPerDay": {
    name: "دقیقه در روز",
    formula: "دقیقه‌های این کار / روزهای مشاهده",
    meaning: "چقدر از هر روز مشاهده‌شده صرف این کار می‌شود.",
  },
  "workday.observedDays": {
    name: "روزهای مشاهده",
    formula: "روزهایی که کسی مشاهده شده، برای هر نفر جدا",
    meaning: "کمتر از سه روز برای هر نفر چیز زیادی نمی‌گوید: یک روز تصادفی است.",
  },
  "workday.usefulShare": {
    name: "سهم مفید",
    formula: "دقیقه‌های این کار / دقیقه‌های مشاهده",
    meaning: "چقدر از زمان مشاهده‌شده مفید است.",
  },
  "workday.wastedShare": {
    name: "سهم اتلاف",
    formula: "دقیقه‌های این کار / دقیقه‌های مشاهده",
    meaning: "چقدر از زمان مشاهده‌شده هدر می‌رود.",
  },
  "workday.coachingShare": {
    name: "آموزش و بازدید مشترک",
    formula: "دقیقه‌های این کار / دقیقه‌های مشاهده",
    meaning:
      "چقدر از روز مدیر صرف آموزش افراد و بازدید همراه آنان می‌شود. هنجار نصف روز است، مگر در «تنظیمات» چیز دیگری آمده باشد.",
  },
  "workday.effectiveness": {
    name: "میانگین تحقق هدف",
    formula: "میانگین تحقق هدف در سه ماه کامل گذشته",
    meaning: "از میان مشاهده‌شدگان چه کسی بهتر به هدف می‌رسد: از روز او باید آموخت.",
  },
};
