import type { income as master } from "../en/income.ts";

export const income: typeof master = {
  title: "دریاچه چقدر پر است؟",
  description: (company, month) => `${company}: درآمد ${month} از کجا می‌آید و دریاچه چقدر پر است.`,
  other: "سایر",

  level: (month, level, parts) =>
    parts.length === 0
      ? `دریافتی ${month}: ${level}.`
      : `دریافتی ${month}: ${level}؛ ${parts.join("، ")}.`,
  ofPlan: (share) => `${share} هدف`,
  ofWaterline: (share) => `${share} خط سربه‌سر`,
  onSameDays: (change, month) => `${change} نسبت به همین تعداد روز ${month}`,
  onMonth: (change, month) => `${change} نسبت به ${month}`,
  dry: (month) => `در ${month} هنوز چیزی نرسیده است.`,
  refunded: (month, amount) => `در ${month} بیش از دریافتی پس داده شد: ${amount}.`,
  levelOfPlan: (share) => `${share} هدف`,
  byNow: (month) => `${month} تا این روز`,
  underUsual: (amount) => `${amount} کمتر از معمول`,
  chart: (month) => `دریاچهٔ درآمد، ${month}`,
  key: "پهنای هر رود به اندازهٔ پول آن است؛ رودها کنار هم عمق دریاچه را می‌سازند.",
  keyRegions:
    "هیچ دریافتی بخش بازار ندارد، پس رودها منطقه‌ها هستند. پهنای هر رود به اندازهٔ پول آن است.",

  whichFirst: "از کجا می‌آید و از کدام سرچشمه شروع کنیم؟",
  noSource:
    "کسی ننوشته پول از کجا می‌آید: همه در یک رود می‌ریزد. یک سرچشمه خطر است و سرچشمهٔ بی‌نام را نمی‌شود ساخت. «بخش بازار» را در شیت «مشتریان» پر کنید.",
  oneSource: (name, share) =>
    `${name} به‌تنهایی ${share} دوازده ماه را می‌آورد. یک سرچشمه خطر است: اگر بخشکد، شرکت هم می‌خشکد.`,
  fewSources: ({ text, name, share }) =>
    `${text} سرچشمه هر کدام ۵٪ دوازده ماه یا بیشتر می‌آورند؛ بزرگ‌ترین، ${name}، ${share}.`,
  manySources: ({ text, name, share }) =>
    `${text} سرچشمه هر کدام ۵٪ دوازده ماه یا بیشتر می‌آورند: این همه را با هم نمی‌شود ساخت. بزرگ‌ترین، ${name}، ${share} می‌آورد.`,
  startWith: (name, reasons) => `از ${name} شروع کنید: ${reasons.join("؛ ")}.`,
  couldBuyMore: (amount) => `مشتریان کلیدی آن می‌توانند ماهی ${amount} بیشتر بخرند`,
  isUnderUsual: (amount) => `تا این روز ${amount} کمتر از معمول آورده است`,
  leaks: (list) => `کمتر از معمول تا این روز: ${list.join("، ")}`,

  table: {
    segment: (month) => `سرچشمه‌ها، ${month}`,
    channel: (month) => `کانال‌ها، ${month}`,
    region: (month) => `منطقه‌ها، ${month}`,
  },
  river: { segment: "سرچشمه", channel: "کانال", region: "منطقه" },
  share: "سهم",
  yearShare: "در ۱۲ ماه",
  usual: "معمول تا امروز",
  leak: "کمتر از معمول",
  toGain: "قابل به‌دست‌آوردن",

  whichChannels: "از کدام کانال‌ها؟",
  bringsMost: (name, share) => `بیشترین را ${name} می‌آورد: ${share}.`,

  whatIsSold: "چه فروخته می‌شود؟",
  groupMost: (name, share, fresh) =>
    `${[`بیشترین را ${name} می‌آورد: ${share}`, ...fresh].join("؛ ")}.`,
  newGroup: (name, share) => `گروه تازهٔ ${name}، ${share}`,
  group: "گروه کالا",
  groupTable: (month) => `گروه‌های کالا، ${month}`,
  groupChart: "سهم گروه‌های کالا در هر ماه",
  groupFinding: (first, last) => `از ${first} تا ${last}.`,

  doesNewEat: "آیا تازه کهنه را می‌خورد؟",
  launched: ({ group, added, moved, replaced, isLoss, isEating }) => {
    const result = isLoss
      ? `در سه ماه ${added} بیش از آنچه آورد گرفت`
      : `در سه ماه به‌راستی ${added} افزود`;
    const old = moved === null ? "" : `؛ خرید آن‌ها از گروه‌های قدیم: ${moved}`;
    if (!isEating) return `${group}: نزد مشتریان گروه‌های قدیم ${result}${old}.`;
    const only =
      replaced === null ? "" : `${replaced} از فروش آن به ایشان فقط جای خرید پیشین را گرفت؛ `;
    return `${group} گروه‌های قدیم را می‌خورد: مشتریان آن‌ها ${moved} کمتر از قدیم می‌خرند. ${only}${result}.`;
  },
};
