import type { person as master } from "../en/person.ts";

export const person: typeof master = {
  description: (name, month) =>
    `${name}، ${month}: ماه در برابر هدف، معامله‌ها، مشتریان کلیدی و اینکه با چه کسی تماس بگیرد.`,
  leftOn: (day) => `تا ${day} همکار بود`,
  ofPlan: (toDate, fact, plan) => `${toDate} تحقق تا امروز: ${fact} از ${plan}.`,
  noPlan: (fact) => `${fact} دریافت شده؛ برای این ماه هدفی نیست.`,
  nothing: "در این ماه نه دریافتی هست و نه هدف.",
  needed: (amount) => `برای رسیدن به هدف روزی ${amount} لازم است.`,
  planMade: "هدف محقق شد.",
  improvement: (change) => `هر روز کار نسبت به سه ماه کامل اخیر خودش ${change} می‌آورد.`,
  ceiling: (largest, share, second) =>
    `بزرگ‌ترین معاملهٔ یک سال: ${largest}، یعنی ${share} بزرگ‌ترین معاملهٔ واحد؛ دومی ${second} است.`,
  ceilingOfAll: (largest, second) =>
    `بزرگ‌ترین معاملهٔ یک سال: ${largest}، بزرگ‌ترین در واحد؛ دومی ${second} است.`,
  contestLeads: (contest, value) => `${contest}: نفر اول با ${value}.`,
  contestPlace: (contest, place, gap) => `${contest}: رتبهٔ ${place}؛ ${gap} تا نفر اول.`,
  contestWithout: (contest, value) => `${contest}: تاکنون ${value}، هنوز بدون رتبه.`,
  monthsChart: (name) => `${name}: دریافتی به تفکیک ماه`,
  figures: "این ماه و دوازده ماه اخیر",
  activity: "کار با مشتریان در این ماه",
  accounts: "مشتریان کلیدی چقدر می‌توانند اضافه کنند؟",
  couldAdd: (accounts, upside) => `${accounts}: ماهی ${upside} می‌توان افزود.`,
  calls: "با چه کسانی تماس بگیرد؟",
  toCall: (n, f) => `${f.count(n)} مشتری برای تماس.`,
};
