import type { accounts as master } from "../en/accounts.ts";

export const accounts: typeof master = {
  title: "مشتریان کلیدی",
  description: (company) =>
    `مشتریان کلیدی ${company} ماهی چقدر می‌خرند، چقدر می‌توانند بخرند و نوبت پیشنهاد به کیست.`,
  accountDescription: (client) => `${client}: ماهی چقدر می‌خرد و چقدر می‌تواند بخرد.`,
  none: "مشتری کلیدی در فایل نیست: در شیت «مشتریان» حجم ممکن را بنویسید.",

  ratio: (current, possible, ratio) =>
    `ماهی ${current} می‌خرند و می‌توانند ${possible} بخرند: ${ratio}.`,
  upside: (upside, accounts) => `${accounts} می‌توانند ماهی ${upside} بیشتر بخرند.`,
  covered: (share) => `دربارهٔ ${share} از ظرفیت رشد مذاکره در جریان است.`,
  overdue: (upside) => `ماهی ${upside} در انتظار مذاکره‌های عقب‌افتاده است.`,
  captured: (month, amount) => `به‌دست‌آمده در ${month}: ماهی ${amount}.`,
  grossProfit: (amount, without, f) =>
    without === 0
      ? `این یعنی ماهی ${amount} سود ناخالص.`
      : `این یعنی ماهی ${amount} سود ناخالص، بدون ${f.count(without)} مشتری که حاشیه سودشان در فایل نیست.`,
  unrated: ({ text, turnover }) =>
    `${text} مشتری بزرگ حجم ممکن ندارند: ${turnover} از دریافتی دوازده ماه که ظرفیتش سنجیده نشده است.`,

  chart: "از خرید فعلی تا خرید ممکن در ماه",
  chartFinding: (n, f) => `${f.count(n)} مشتری با بیشترین ظرفیت رشد.`,
  key: (unit, hasAsked) =>
    `${unit} در ماه: ● می‌خرد، ○ می‌تواند بخرد${hasAsked ? "، | درخواست ما" : ""}.`,
  agreedOfAsked: (agreed, asked) => `توافق ${agreed} از ${asked} درخواستی`,

  nextTalks: "مذاکرهٔ بعدی با چه کسی؟",
  whyNobody: "کسی پیشنهاد نداده",
  whyOverdue: (days, f) => `مذاکره ${f.count(days)} روز عقب افتاده`,
  whyOpen: (day) => `مهلت مذاکره ${day}`,
  whyOpenUndated: "مذاکره در جریان",
  whyAgreed: "پیش‌تر توافق شده؛ بیشتر هم ممکن است",
  whyRefused: "مذاکره منتفی شده؛ دوباره پیشنهاد شود",

  allAccounts: "همهٔ مشتریان کلیدی",
  client: "مشتری",
  manager: "کارشناس فروش",
  talks: "مذاکره",
  talkState: {
    nobody: "بدون پیشنهاد",
    open: "در جریان",
    overdue: "عقب‌افتاده",
    agreed: "توافق شد",
    refused: "منتفی",
  },
  andMore: (n, f) => `و ${f.count(n)} مشتری دیگر با ظرفیت رشد کمتر؛ در جمع‌های بالا حساب شده‌اند.`,

  monthsChart: (client) => `${client}: دریافتی ماه به ماه`,
  couldAdd: (upside, share) =>
    share === null
      ? `ماهی ${upside} می‌توان افزود.`
      : `ماهی ${upside} می‌توان افزود، ${share} از آنچه می‌تواند بخرد.`,
  buysAndCould: (current, possible) => `ماهی ${current} می‌خرد و می‌تواند ${possible} بخرد.`,
  buysOnly: (current) => `ماهی ${current} می‌خرد؛ حجم ممکن در فایل نیست.`,
  paid: (amount) => `در ماه‌های کامل اخیر به طور میانگین ماهی ${amount} پرداخت کرده است.`,
  talksWith: "چه درخواستی شده است؟",
  noTalks: "کسی پیشنهاد نداده است.",
  talksOf: (client) => `مذاکره با ${client}`,
  step: "گام",
  state: "وضعیت",
  day: "مهلت یا انجام",
  owner: "مسئول",
  captureFraction: (share) => `${share} از درخواست توافق شد.`,
  realised: (amount, share) =>
    share === null
      ? `از آن پس ماهی ${amount} بیشتر می‌خرد.`
      : `از آن پس ماهی ${amount} بیشتر می‌خرد: ${share} از توافق.`,

  allFigures: "همهٔ ارقام این مشتری",
  sourceRow: "سطر در فایل",
  notListed: "این مشتری در شیت «مشتریان» نیست.",
};
