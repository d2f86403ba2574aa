import { strong } from "../emphasis.ts";
import type { funnel as english } from "../en/funnel.ts";
import type { Formats } from "../formats.ts";

/** The page of the funnel. */
export const funnel: typeof english = {
  title: "قیف فروش",
  description: (company) =>
    `قیف فروش ${company} کجا آدم و پول از دست می‌دهد و آیا برای همهٔ سرنخ‌ها نیرو هست.`,
  stages: {
    lead: "سرنخ",
    qualified: "ارزیابی",
    meeting: "جلسه",
    offer: "پیشنهاد قیمت",
    negotiation: "مذاکره",
    contract: "قرارداد",
    paid: "پرداخت",
    "first sale": "اولین خرید",
    repeat: "خرید مجدد",
  },
  cuts: {
    base: "مشتریان جدید و فعلی",
    channel: "کانال",
    product: "کالا",
    manager: "کارشناس",
    department: "واحد",
    region: "منطقه",
    segment: "بخش بازار",
    audience: "مخاطب",
    month: "ماه سال",
    outcome: "نتیجه",
    "lost reason": "علت ازدست‌رفتن",
  },
  bases: { new: "مشتریان جدید", current: "مشتریان فعلی", vip: "مشتریان ویژه" },
  outcomes: {
    won: "موفق",
    lost: "ازدست‌رفته",
    open: "باز",
    later: "بعداً",
    "not target": "نامرتبط",
  },
  notNamed: "گفته‌نشده",

  step: (from, to) => `${from} ← ${to}`,
  leak: ({ step, lost, worth }) =>
    `محل ریزش ${step} است: ${lost} نفر کمتر از معمول جلو رفتند، به ارزش ${worth}.`,
  leakByPeople: ({ step, lost }) => `محل ریزش ${step} است: ${lost} نفر کمتر از معمول جلو رفتند.`,
  noLeak: (month) => `${month}: در هر گام به اندازهٔ معمول یا بیشتر جلو می‌روند.`,
  firstDeal: (amount) => `نخستین معاملهٔ مشتری جدید به‌طور میانگین ${amount} می‌آورد.`,
  toPaid: (share) => `از سرنخ‌های سه ماه کامل ${share} پرداخت کردند.`,
  cycle: (days) => `نیمی از پرداخت‌کنندگان حداکثر ${days} روز زمان بردند.`,
  dealDays: (days) => `نیمی از معاملات برده‌شده حداکثر ${days} روز طول کشید.`,
  whereMost: "بیشترین ریزش کجاست",

  chart: (month) => `از مرحله به مرحله، ${month}`,
  wentOn: (share) => `${share} جلو رفتند`,
  wentOnUsually: (share, usual) => `${share}، معمولاً ${usual}`,
  key: "خط دور: معمولاً چند نفر می‌رسیدند.",
  moreOut: "بالای ۱۰۰٪ یعنی در ماه بیش از آنچه وارد شد از مرحله بیرون آمد.",
  stage: "مرحله",
  reached: "رسیده",
  ofStageBefore: "از مرحلهٔ قبل",
  usually: "معمولاً",
  lost: "ازدست‌رفته",
  leakMoney: "ریزش",

  hands: "آیا برای همهٔ سرنخ‌ها نیرو هست؟",
  over: ({ leads, capacity, lost }) =>
    `${leads} سرنخ آمد و ${capacity} سرنخ را می‌شد گرفت: دست‌کم ${lost} سرنخ بی‌پاسخ ماند.`,
  enough: ({ leads, capacity }) =>
    `برای همه نیرو هست: ${leads} سرنخ آمد و ${capacity} سرنخ را می‌شد گرفت.`,
  lostWorth: (amount) => `این‌ها ${amount} می‌آوردند.`,
  late: (late) => `${late} سرنخ باید تا روزی دیگر منتظر می‌ماند: یک‌باره زیاد آمد.`,
  leads: "سرنخ‌ها",
  canBeTaken: "می‌توان گرفت",
  monthsChart: "سرنخ‌ها ماه به ماه",
  daysChart: (month) => `سرنخ‌ها روز به روز، ${month}`,
  month: "ماه",
  day: "روز",
  capacity: "می‌توان گرفت",

  needed: "آیا سرنخ برای هدف کافی است؟",
  short: ({ short, needed, leads }) =>
    `برای هدف دریافتی‌های جدید ${short} سرنخ کم است: ${needed} سرنخ لازم است و ${leads} سرنخ آمد.`,
  enoughLeads: ({ needed, leads }) =>
    `سرنخ برای هدف دریافتی‌های جدید کافی است: ${needed} سرنخ لازم است و ${leads} سرنخ آمد.`,
  chain: (chain) => `آنچه لازم است: ${chain}.`,
  chainStage: (stage, count) => `${stage} ${count}`,

  repeat: "آیا می‌خرند و برمی‌گردند؟",
  leadToRepeat: ({ buy, again }) => `${buy} سرنخ‌ها می‌خرند؛ ${again} خریداران دوباره خریده‌اند.`,

  cutsQuestion: "چه کسی و چه چیزی افراد را به پایان می‌رساند",
  cutsNote: (month) => `سهم‌ها از سه ماه کامل است؛ سرنخ‌ها و ریزش از ${month}.`,
  toMoney: "تا پول",
  andMore: (n: number, f: Formats) => `و ${f.count(n)} مورد دیگر.`,

  season: "سرنخ‌ها کی می‌آیند؟",
  seasonPeak: ({ month, share, low, lowShare }) =>
    `بیشتر از همه ${month}، ${share} سال؛ کمتر از همه ${low}، ${lowShare}.`,
  seasonChart: "سهم هر ماه از سرنخ‌های سال",
  share: "سهم",

  whyLost: "چرا سرنخ‌ها از دست می‌روند؟",
  mostLost: ({ reason, count, lost }) =>
    `بیشتر از همه: ${reason}، ${count} از ${lost} سرنخ ازدست‌رفته در دوازده ماه.`,
  lostChart: "سرنخ‌های ازدست‌رفته به علت، دوازده ماه",
  reason: "علت",
  count: "سرنخ‌ها",

  wall: {
    leak: ({ step, lost, worth }) =>
      `ریزش در ${step}: ${strong(`${lost} نفر کمتر از معمول، ${worth}`)}`,
    leakByPeople: ({ step, lost }) => `ریزش در ${step}: ${strong(`${lost} نفر کمتر از معمول`)}`,
    noLeak: "در هر گام به اندازهٔ معمول یا بیشتر جلو می‌روند",
    behind: (measure, toDate) => `${measure}: ${strong(`${toDate} هدف تا امروز`)}`,
    allOnPlan: "تماس‌ها و جلسه‌ها به هدف تا امروز رسیده‌اند",
    calls: "تماس‌ها",
    meetings: "جلسه‌ها",
    presentations: "ارائه‌ها",
    toDate: "هدف تا امروز",
    of: (fact, plan) => `${fact} از ${plan}`,
    chart: (month) => `قیف، ${month}`,
    wentOn: "جلو رفت",
    usually: "معمولاً",
  },
};
