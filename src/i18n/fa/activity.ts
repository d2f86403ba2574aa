import type { activity as english } from "../en/activity.ts";

/** The page of contacts. */
export const activity: typeof english = {
  title: "فعالیت",
  description: (company, month) =>
    `تماس‌ها، جلسه‌ها و ارائه‌های ${company} در ${month}؛ گفت‌وگو چقدر خوب است و چه چیزی دریافتی را جابه‌جا کرد.`,
  planned: {
    calls: "تماس‌ها",
    meetings: "جلسه‌ها",
    presentations: "ارائه‌ها",
    leads: "سرنخ‌ها",
    deals: "معامله‌ها",
    headcount: "تعداد نفرات",
    "new clients": "مشتریان جدید",
    "new payments": "دریافتی از مشتری جدید",
    "current payments": "دریافتی از مشتری فعلی",
    "vip payments": "دریافتی ویژه",
    "captured volume": "به‌دست‌آمده",
  },
  verdicts: {
    useful: "مفید",
    wasted: "اتلاف",
    automate: "خودکار شود",
    delegate: "واگذار شود",
    outsource: "برون‌سپاری",
  },

  enough: "آیا به‌اندازه کار می‌کنیم؟",
  allOnPlan: (measures) => `همه طبق هدف تا امروز: ${measures}.`,
  weakest: ({ measure, share, fact, plan }) =>
    `ضعیف‌ترین: ${measure}، ${share} هدف تا امروز (${fact} از ${plan} در ماه).`,
  against: ({ measure, share, fact, plan }) =>
    `${measure}: ${fact} از ${plan} در ماه، ${share} هدف تا امروز.`,
  unplanned: (measure, fact) => `${measure}: ${fact} در این ماه.`,
  noContacts: "در این ماه هیچ تماسی ثبت نشده است.",
  needed: (items) => `نیاز هر روز کاری از این پس: ${items}.`,
  byBase: (measure, items) => `${measure} بر پایهٔ مشتری: ${items}.`,
  contactsChart: (month) => `${month}: تماس، جلسه و ارائه به تفکیک افراد`,
  contactsFinding: (people, f) => `${f.count(people)} نفر، تحقق تا امروز در هر نوع تماس.`,
  contactsKey: "درصد هدف تا امروز؛ خط همان هدف است. عدد کم‌رنگ هدف ندارد.",
  ofBase: ({ people, measure, base }) => `${measure}، هدف فقط برای ${base}: ${people}.`,
  contactsKeyCounts: "تعداد در این ماه.",
  people: (month) => `تماس‌ها به تفکیک افراد، ${month}`,
  person: "نام",
  toDate: (measure) => `${measure}، تحقق تا امروز`,

  talk: "گفت‌وگو خوب است؟",
  quality: (mark, length) => `میانگین نمرهٔ تماس‌ها ${mark} از ۱۰ و میانگین مدت ${length} دقیقه است.`,
  qualityOnly: (mark) => `میانگین نمرهٔ تماس‌ها ${mark} از ۱۰ است.`,
  lengthOnly: (length) => `هر تماس به‌طور میانگین ${length} دقیقه طول می‌کشد.`,
  listened: (listened, wanted) =>
    `تماس‌های شنیده‌شدهٔ هر فروشنده در روز: ${listened}؛ هنجار ${wanted} است.`,
  notCalledBack: (missed, left) =>
    `تماس‌های ازدست‌رفته: ${missed}؛ تا پایان روز کاری بعد پیگیری نشده: ${left}.`,
  allCalledBack: (missed) => `تماس‌های ازدست‌رفته: ${missed}؛ همه به‌موقع پیگیری شد.`,
  callsPerMeeting: (calls) => `تماس برای هر جلسه: ${calls}.`,
  talkOf: (month) => `گفت‌وگو به تفکیک افراد، ${month}`,
  length: "مدت",
  minutesShort: "دقیقه",
  mark: "نمره",
  listenedADay: "شنیده‌شده در روز",
  waiting: "پیگیری‌نشده",
  forMeeting: "تماس برای جلسه",

  moved: "چه چیزی دریافتی را جابه‌جا کرد؟",
  more: (month, change, before) => `${month}: ${change} بیشتر از ${before}.`,
  less: (month, change, before) => `${month}: ${change} کمتر از ${before}.`,
  same: (month, before) => `${month}: به‌اندازهٔ ${before}.`,
  parts: ({ sellers, meetings, money }) =>
    `افراد ${sellers}، جلسهٔ هر نفر ${meetings}، پول هر جلسه ${money}.`,
  ofSellers: "دریافتی فروشندگان پس از کسر برگشتی‌ها؛ در ماه‌های کامل.",
  diluted: (now, before) =>
    `رقیق‌شدن: اکنون ${now} فروشنده و سه ماه پیش ${before}، ولی جلسه‌ها روی هم کمتر.`,
  stepsChart: (before, now) => `از ${before} تا ${now}: چه چیزی دریافتی را جابه‌جا کرد`,
  factorNames: { sellers: "افراد", meetings: "جلسهٔ هر نفر", money: "پول هر جلسه" },
  factor: "عامل",
  moveBy: "تغییر",
  total: "دریافتی",

  fix: "اول چه چیزی درست شود؟",
  hire: (fix, there, planned) =>
    `${fix}: ${there} نفر از ${planned} نفر هستند. فشار بر واحد ناقص خطرناک است.`,
  intensityByPlan: (fix, now, wanted) => `${fix}: هر نفر ${now}، هدف ${wanted}.`,
  intensity: (fix, now, wanted) => `${fix}: هر نفر ${now}، معمولاً ${wanted}.`,
  skill: (fix, now, usual) => `${fix}: هر جلسه ${now} می‌آورد، معمولاً ${usual}.`,
  largerDeals: (fix) => `${fix}: افراد، جلسه‌ها و پول هر جلسه طبق هدف یا مثل همیشه است.`,
  fixOf: (department, sentence) => `${department}. ${sentence}`,

  day: "روز کاری صرف چه می‌شود؟",
  useful: (useful, wasted) => `از زمان مشاهده‌شده ${useful} مفید است و ${wasted} هدر می‌رود.`,
  best: (person, share, useful) =>
    `${person} بهتر از همه به هدف می‌رسد، میانگین ${share}: ${useful} آن روز مفید است.`,
  coaching: (person, share, wanted) =>
    `${person}: آموزش و بازدید مشترک ${share} روز را می‌گیرد؛ هنجار ${wanted} است.`,
  fewDays: (names) => `کمتر از سه روز مشاهده، برای داوری کم است: ${names}.`,
  dayChart: (person) =>
    person === null ? "دقیقه‌های روز میانگین" : `دقیقه در روز: ${person} و میانگین`,
  dayFinding: (action) => `بیشترین زمان صرف این می‌شود: ${action}.`,
  dayKey: (person) => `نوار: روز میانگین کسانی که هدف دارند؛ حلقه: ${person}.`,
  dayKeyAlone: "دقیقه‌های یک روز میانگین.",
  dayTable: "روز کاری به تفکیک کار",
  action: "کار",
  verdict: "جمع‌بندی",
  averageDay: "روز میانگین",
  observedPeople: "افراد مشاهده‌شده",
  observedDays: "روزهای مشاهده",
  usefulShare: "مفید",
  wastedShare: "اتلاف",
  planShare: "هدف، سه ماه",
  otherActions: (n, f) => `${f.count(n)} کار کوچک‌تر دیگر در جدول است.`,

  letters: "ایمیل‌ها اثر دارند؟",
  lettersAnswer: (opened, replied) => `${opened} ایمیل‌ها باز و ${replied} پاسخ داده می‌شود.`,
  lettersOpened: (opened) => `${opened} ایمیل‌ها باز می‌شود.`,
  lettersSent: (sent) => `ایمیل‌های فرستاده‌شده: ${sent}.`,
  lettersDeals: (deals) => `معامله از هر هزار ایمیل: ${deals}.`,
  sentStandsFor: (n, f) =>
    `برای ${f.count(n)} ایمیل ثبت نشده چند تا رسیده است: تعداد فرستاده‌شده جای آن نشسته است.`,
  byCampaign: "ایمیل‌ها به تفکیک کمپین",
  byTopic: "ایمیل‌ها به تفکیک موضوع",
  campaign: "کمپین",
  topic: "موضوع",
  columns: {
    sent: "فرستاده",
    delivered: "رسیده",
    opened: "بازشده",
    clicked: "کلیک",
    replied: "پاسخ",
    unsubscribed: "لغو اشتراک",
    deals: "معامله در ۱۰۰۰",
  },
};
