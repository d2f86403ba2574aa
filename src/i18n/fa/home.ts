import type { home as master } from "../en/home.ts";

export const home: typeof master = {
  title: "نمای کلی",
  description: (company, day) =>
    `${company}، ${day}: ماه در برابر هدف، پولی که کسی نخواسته، و آنچه منتظر شماست.`,
  hint: "روی هر عدد بزنید تا فرمول و سلول‌هایش را ببینید.",

  willMakePlan: (month) => `آیا ${month} به هدف می‌رسد؟`,
  madePlan: (month) => `آیا ${month} به هدف رسید؟`,
  whatCame: (month) => `${month} چه آورد؟`,
  shareOfPlan: (share, plan) => `${share} از ${plan}`,
  toDate: (status, share) => `${status}: ${share} از هدف تا امروز.`,
  statusOnly: (status) => `${status}.`,
  tooEarly: "روزهای اول ماه است؛ هنوز زود است.",
  pace: (needed, soFar) => `برای هدف روزی ${needed} لازم است؛ تا امروز روزی ${soFar} بوده.`,
  paceEnough: (soFar, needed) => `تا امروز روزی ${soFar}؛ روزی ${needed} کافی است.`,
  paceUnknown: (needed) => `برای هدف روزی ${needed} لازم است.`,
  overPlan: (over) => `به هدف رسید، ${over} بیشتر.`,
  missedBy: (short) => `${short} تا هدف کم آمد.`,
  noPlan: (month) => `فایل اکسل برای ${month} هدفی ندارد.`,
  monthChart: (month) => `${month}: دریافتی روز به روز`,
  monthChartFinding: (fact, plan, waterline) =>
    `دریافتی ${fact}${plan === null ? "" : `، هدف ${plan}`}${waterline === null ? "" : `، خط سربه‌سر ${waterline}`}.`,
  day: "روز",
  receivedThatDay: "دریافتی",
  receivedSoFar: "تا آن روز",
  planLine: "هدف تا آن روز",

  whereUnasked: "بیشترین پولی که کسی نخواسته کجاست؟",
  unasked: (client, current, possible) =>
    `${client} ماهی ${current} می‌خرد و می‌تواند ماهی ${possible} بخرد. کسی پیشنهاد نداده.`,
  unaskedUpside: (client, upside) =>
    `${client} می‌تواند ماهی ${upside} بیشتر بخرد. کسی پیشنهاد نداده.`,
  allAsked: "با همهٔ مشتریانی که می‌توانند بیشتر بخرند گفت‌وگو شده است.",
  noPossible: "در فایل اکسل برای هیچ مشتری حجم ممکن نوشته نشده؛ چیزی برای مقایسه نیست.",

  howMonthsGo: "ماه‌ها چطور می‌گذرند؟",
  monthBrought: (month, total) => `${month} ${total} آورد`,
  monthBringsSoFar: (month, total) => `${month} تا امروز ${total} آورده`,
  onPrevious: (change, month) => `${change} نسبت به ${month}`,
  onLastYear: (change, month) => `${change} نسبت به ${month}`,
  onPreviousSoFar: (change, month) => `${change} نسبت به همین تعداد روز کاری ${month}`,
  onLastYearSoFar: (change, month) => `${change} نسبت به ${month}`,
  withChanges: (said, changes) =>
    changes.length === 0 ? `${said}.` : `${said}: ${changes.join("، ")}.`,
  paymentsCame: ({ count, average, largest }) =>
    `این ماه ${count} دریافتی، میانگین ${average}، بزرگ‌ترین ${largest}.`,
  underWaterline: ({ of, text }, f) =>
    `${text} ماه از ${f.count(of)} ماه کامل اخیر زیر خط سربه‌سر بود.`,
  monthsChart: "دریافتی ماه به ماه",
  monthsChartFinding: (first, last) => `از ${first} تا ${last}.`,
  month: "ماه",
  underWay: (month) => `${month}، در جریان`,
  noPayments: "هنوز دریافتی نیست.",

  whatIfLost: "اگر رقیب بهترین‌ها را ببرد چه؟",
  lossRange: ({ leaving, all, areKey, low, high }, f) =>
    `اگر رقیب ${f.count(leaving)} مشتری از ${f.count(all)} مشتری ${areKey ? "کلیدی" : "بزرگ"} را ببرد، ماهی بین ${low} و ${high} از دست می‌رود.`,
  lossExact: ({ leaving, all, areKey, loss }, f) =>
    leaving === all
      ? `اگر رقیب همهٔ مشتریان ${areKey ? "کلیدی" : "بزرگ"} را ببرد، ماهی ${loss} از دست می‌رود.`
      : `اگر رقیب ${f.count(leaving)} مشتری از ${f.count(all)} مشتری ${areKey ? "کلیدی" : "بزرگ"} را ببرد، ماهی ${loss} از دست می‌رود.`,
  largestClients: (n, share, f) =>
    n === 1
      ? `بزرگ‌ترین مشتری ${share} از دریافتی دوازده ماه را می‌آورد`
      : `${f.count(n)} مشتری بزرگ ${share} را می‌آورند`,
  leftWorst: (left, gap) =>
    `اگر بزرگ‌ترین‌ها بروند، ماهی ${left} می‌ماند${gap === null ? "" : `، ${gap}`}`,
  equalClients: (_, text) => `انگار ${text} مشتری هم‌اندازه هست`,

  whoLeads: "چه کسی جلوتر است؟",
  allPeople: "همهٔ افراد",

  whatCouldTheyTake: "مشتریان کلیدی چقدر می‌توانند بخرند؟",
  allAccounts: "همهٔ مشتریان کلیدی",

  isDataSound: "آیا می‌شود به داده‌ها تکیه کرد؟",
  dataLine: (errorCount, warningCount, f) =>
    errorCount + warningCount === 0
      ? "همهٔ سطرهای فایل در ارقام حساب شده‌اند."
      : `${[errorCount > 0 ? `${f.count(errorCount)} ایراد` : "", warningCount > 0 ? `${f.count(warningCount)} هشدار` : ""].filter(Boolean).join("، ")}.`,
  seeData: "صفحهٔ داده‌ها",
};
