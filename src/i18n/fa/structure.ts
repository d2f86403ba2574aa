import type { structure as master } from "../en/structure.ts";

export const structure: typeof master = {
  title: "ساختار",
  description: (company, month) =>
    `واحد فروش ${company} در ${month} چگونه ساخته شده است و چه کم دارد.`,

  stageOf: (place, of, stage) => `مرحلهٔ ${place} از ${of}: ${stage}.`,
  stageSigns: {
    "owner-sells": "جز مالک یا مدیر کسی نمی‌فروشد",
    "first-sellers": "کمتر از چهار فروشنده، یا بدون مدیر",
    "sales-department": "چهار فروشنده و یک مدیر",
    "client-department": "کسی مشتریان فعلی را نگه می‌دارد",
    "vip-programme": "کسی به بزرگ‌ترین‌ها می‌رسد",
  },
  stages: "مرحله‌های رشد",
  nextClientDepartment: (current, share) =>
    `گام بعدی: واحد نگهداشت مشتری. مشتریان فعلی در دوازده ماه ${current} آورده‌اند که ${share} کل است و نگه داشتن آن‌ها کار هیچ‌کس نیست.`,
  nextVip: (months, current) =>
    [
      "گام بعدی: برنامهٔ مشتریان ویژه. از عمر واحد نگهداشت مشتری ",
      months === null ? "بیش از یک سال" : `${months} ماه`,
      " می‌گذرد",
      current === null ? "" : `، مشتریان فعلی در دوازده ماه ${current} آورده‌اند`,
      " و بزرگ‌ترین آن‌ها هنوز مسئول ویژه‌ای ندارند.",
    ].join(""),
  nothingNext: (share) =>
    `هنوز نشانه‌ای برای گام بعدی نیست: ${share} از دریافتی دوازده ماه از مشتریان فعلی است. بیش از نیمی که شد، وقت واحد نگهداشت مشتری است.`,
  youngDepartment: (months) =>
    `از عمر واحد نگهداشت مشتری ${months} ماه می‌گذرد؛ پس از دوازده ماه برای برنامهٔ مشتریان ویژه آماده است.`,
  lastStage: (current, share) =>
    `مرحلهٔ دیگری نیست. مشتریان فعلی در دوازده ماه ${current} آورده‌اند که ${share} کل است؛ می‌ماند اینکه هیچ جایی خالی نماند.`,

  whoIsThere: "چه کسی هست و چه کسی کم است؟",
  people: (_, text) => `${text} نفر`,
  sellers: (_, text) => `${text} فروشنده`,
  heads: (_, text) => `${text} مدیر فروش`,
  normMet: (all) => `${all}؛ حد نصاب برقرار است و واحد با رفتن بهترین فروشنده هم کار می‌کند.`,
  normLacks: (all, missing) => `${all}. کمبود تا حد نصاب: ${missing}.`,
  normSaid: "حد نصاب: پنج نفر که مشتری جدید می‌آورند زیر یک مدیر، یا چهار نفر زیر دو مدیر.",
  model: {
    "one-level": (model) => `${model}: همان افراد مشتری را می‌یابند، می‌گیرند و نگه می‌دارند.`,
    "two-levels": (model, isFound) =>
      isFound
        ? `${model}: کارشناسان سرنخ می‌یابند، فروشندگان می‌گیرند و نگه می‌دارند.`
        : `${model}: فروشندگان می‌یابند و می‌گیرند، کارشناسان نگهداشت نگه می‌دارند.`,
    "three-levels": (model) =>
      `${model}: کارشناسان سرنخ می‌یابند، فروشندگان می‌گیرند، کارشناسان نگهداشت نگه می‌دارند.`,
  },
  spanOver: (span, limit) =>
    `${span} نفر زیر هر مدیر، بیش از ${limit} نفر: تماس‌ها و معامله‌های این همه را کسی نمی‌شنود و نمی‌بیند.`,
  spanWithin: (span, limit) => `${span} نفر زیر هر مدیر، حداکثر ${limit} نفر.`,
  sellersPerLeadManager: (text) => `${text} فروشنده برای هر کارشناس سرنخ؛ معمولاً سه.`,
  sellersPerAssistant: (text) => `${text} فروشنده برای هر دستیار؛ معمولاً سه.`,
  clientsPerFarmer: (text) => `${text} مشتری برای هر کارشناس نگهداشت.`,
  diluted: (text) => `${text}: فروشنده‌ها از سه ماه پیش بیشترند، اما جلسه‌های همه روی هم کمتر.`,
  chart: "افراد بر اساس کارشان",
  chartFinding: (n, empty, f) => `${f.count(n)} نفر، ${f.count(empty)} جای خالی.`,
  chartKey: "هر نقطه یک نفر است و هر حلقه یک جای خالی.",
  role: "نقش",
  roles: {
    owner: "مالک",
    head: "مدیران فروش",
    "lead-manager": "کارشناسان سرنخ",
    hunter: "شکارچیان",
    seller: "فروشندگان",
    farmer: "کارشناسان نگهداشت",
    vip: "مدیران مشتریان ویژه",
    assistant: "دستیاران",
    marketing: "بازاریابی",
    "": "نقش نوشته نشده",
  },
  roleWork: {
    owner: "مالک است",
    head: "مدیریت می‌کند",
    "lead-manager": "سرنخ می‌یابد",
    hunter: "مشتری جدید می‌آورد",
    seller: "مشتری جدید می‌آورد",
    farmer: "مشتری را نگه می‌دارد",
    vip: "بزرگ‌ترین‌ها را نگه می‌دارد",
    assistant: "کمک می‌کند",
    marketing: "سرنخ می‌آورد",
  },
  there: "موجود",
  empty: "جای خالی",
  yearAgo: "یک سال پیش",
  thereOf: (there, places) => `${there} از ${places}`,

  swamp: "چه کسی دیگر مشتری جدید نمی‌آورد؟",
  inSwamp: (names) => `در مرداب: ${names}.`,
  sinking: (_, names) => `در حال فرو رفتن: ${names}.`,
  allDry: "کسی در مرداب نیست و کسی فرو نمی‌رود.",
  noneTold: "هنوز هیچ‌کس سه ماه کامل ندارد که از آن معلوم شود.",
  swampLimits: (money, contacts) =>
    contacts === null
      ? `در مرداب کسی است که در سه ماه کامل کمتر از ${money} دریافتی‌اش از مشتری جدید بوده؛ فرو می‌رود کسی که این سهمش یک‌چهارم افت کرده است.`
      : `در مرداب کسی است که در سه ماه کامل کمتر از ${money} دریافتی‌اش از مشتری جدید و کمتر از ${contacts} تماس‌هایش با آن‌ها بوده؛ فرو می‌رود کسی که هر دو عددش یک‌چهارم افت کرده است.`,
  byPaymentsAlone: "تنها از روی دریافتی‌ها: در فایل تماس با مشتری جدید جدا ثبت نمی‌شود.",
  contactsChart: "تماس با مشتری جدید، سهم از همهٔ تماس‌ها در سه ماه",
  moneyChart: "دریافتی از مشتری جدید، سهم از دریافتی هر فرد در سه ماه",
  swampChartFinding: (n, f) => `${f.count(n)} نفر در طول ماه‌ها؛ زیر خط مرداب است.`,
  limit: (share) => `مرداب: زیر ${share}`,
  swampTable: (month) => `سه ماه تا ${month} و سه ماه پیش از آن`,
  person: "فرد",
  state: "وضعیت",
  newMoney: "از مشتری جدید",
  newContacts: "تماس جدید در روز",
  contactShare: "تماس با جدیدها",
  before: "پیش از آن",

  audit: "واحد در ممیزی خودش کجا ایستاده است؟",
  auditScore: (share, score, most) => `${share}: ${score} امتیاز از ${most}.`,
  weakestBlock: (block, share) => `ضعیف‌ترین بخش: ${block}، ${share}.`,
  auditUp: (_, text) => `${text} واحد درصد بیشتر از ممیزی پیش.`,
  auditDown: (_, text) => `${text} واحد درصد کمتر از ممیزی پیش.`,
  auditSame: "برابر با ممیزی پیش.",
  unjudged: (_, text) => `${text} معیار هنوز امتیاز ندارد.`,
  blocks: {
    technology: "فناوری",
    people: "افراد",
    management: "مدیریت",
    "": "معیارهای دیگر",
  },
  blocksChart: "ممیزی به تفکیک بخش",
  blocksFinding: (n, f) => `${f.count(n)} بخش؛ هر چه میله بلندتر، بهتر.`,
  pointsOf: (points, most) => `${points} از ${most}`,
  weakest: "اول این‌ها درست شود",
  criterion: "معیار",
  block: "بخش",
  share: "سهم",
  points: "امتیاز",
  most: "از",
};
