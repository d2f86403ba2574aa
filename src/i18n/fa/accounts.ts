import type { accounts as master } from "../en/accounts.ts";

export const accounts: typeof master = {
  title: "مشتریان کلیدی",
  description: (company) =>
    `${company}: مشتریان کلیدی ماهی چقدر می‌خرند، چقدر می‌توانند بخرند و نوبت گفت‌وگو با کیست.`,
  accountDescription: (client) => `${client}: ماهی چقدر می‌خرد و چقدر می‌تواند بخرد.`,
  none: "فایل اکسل مشتری کلیدی ندارد: در شیت مشتریان حجم ممکن را بنویسید.",

  ratio: (current, possible, ratio) =>
    `ماهی ${current} می‌خرند و می‌توانند ${possible} بخرند: ${ratio}.`,
  upside: (upside, accounts) => `ماهی ${upside} می‌توان افزود: ${accounts}.`,
  covered: (share) => `دربارهٔ ${share} از آنچه می‌توان افزود گفت‌وگو در جریان است.`,
  overdue: (upside) => `ماهی ${upside} منتظر مذاکره‌های عقب‌افتاده است.`,
  captured: (month, amount) => `به‌دست‌آمده در ${month}: ماهی ${amount}.`,
  grossProfit: (amount, without, f) =>
    without === 0
      ? `سود ناخالص آن ماهی ${amount} است.`
      : `سود ناخالص آن ماهی ${amount} است، بدون ${f.count(without)} مشتری که حاشیهٔ سودشان در فایل نیست.`,
  unrated: ({ text, turnover }) =>
    `برای ${text} مشتری بزرگ حجم ممکن نوشته نشده: ${turnover} از دریافتی دوازده ماه که کسی نسنجیده.`,

  chart: "هر مشتری ماهی چقدر می‌خرد و چقدر می‌تواند بخرد",
  chartFinding: (n, f) => `${f.count(n)} مشتری با بیشترین ظرفیت رشد.`,
  key: (unit) => `ماهی، ${unit}: می‌خرد ●، می‌تواند بخرد ○.`,
  agreedOfAsked: (agreed, asked) => `توافق ${agreed} از ${asked} درخواست`,
  askedNote: (asked) => `درخواست ${asked}`,

  nextTalks: "نوبت گفت‌وگو با",
  whyNobody: "کسی پیشنهاد نداده",
  whyOverdue: (n, f) => `مذاکره ${f.count(n)} روز عقب افتاده`,
  whyOpen: (day) => `مذاکره تا ${day}`,
  whyOpenUndated: "مذاکره در جریان",
  whyAgreed: "پیش‌تر توافق شده؛ بیشتر هم می‌شود",
  whyRefused: "مذاکره رها شده؛ دوباره پیشنهاد شود",

  allAccounts: "همهٔ مشتریان",
  client: "مشتری",
  manager: "مسئول",
  talks: "مذاکره",
  talkState: {
    nobody: "بی‌پیشنهاد",
    open: "در جریان",
    overdue: "عقب‌افتاده",
    agreed: "توافق شد",
    refused: "رها شد",
  },
  andMore: (n, f) => `و ${f.count(n)} مشتری دیگر با ظرفیت کمتر؛ در جمع‌های بالا حساب شده‌اند.`,

  monthsChart: (client) => `${client}: دریافتی ماه به ماه`,
  couldAdd: (upside, share) =>
    share === null
      ? `ماهی ${upside} می‌توان افزود.`
      : `ماهی ${upside} می‌توان افزود، ${share} از آنچه می‌تواند بخرد.`,
  buysAndCould: (current, possible) => `ماهی ${current} می‌خرد، می‌تواند ${possible} بخرد.`,
  buysOnly: (current) => `ماهی ${current} می‌خرد؛ حجم ممکن در فایل نیست.`,
  paid: (amount) => `در ماه‌های کامل اخیر به‌طور میانگین ماهی ${amount} پرداخته.`,
  talksWith: "چه درخواستی شده؟",
  noTalks: "کسی پیشنهاد نداده.",
  talksOf: (client) => `مذاکره با ${client}`,
  step: "گام",
  state: "وضعیت",
  day: "موعد یا انجام",
  owner: "مسئول گام",
  captureFraction: (share) => `بر سر ${share} از درخواست توافق شد.`,
  realised: (amount, share) =>
    share === null
      ? `از آن پس ماهی ${amount} بیشتر می‌خرد.`
      : `از آن پس ماهی ${amount} بیشتر می‌خرد: ${share} از آنچه توافق شد.`,

  allFigures: "همهٔ ارقام این مشتری",
  sourceRow: "سطر در فایل اکسل",
  notListed: "این مشتری در شیت مشتریان نیست.",
};
