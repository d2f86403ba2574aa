import type { clients as master } from "../en/clients.ts";
import type { Formats } from "../formats.ts";

const spoken = (gap: number | null, f: Formats): string => {
  if (gap === null) return "هرگز تماسی نبوده";
  return gap === 0 ? "امروز صحبت شد" : `${f.count(gap)} روز پیش صحبت شد`;
};

export const clients: typeof master = {
  title: "مشتریان",
  description: (company) =>
    `${company}: با چه کسی باید تماس گرفت و چقدر می‌ارزد، و دریافتی از مشتریان جدید، فعلی و ویژه نسبت به هدف کجاست.`,

  whomToCall: "با چه کسی تماس بگیریم؟",
  toCall: (_n, text, worth) =>
    `با ${text} مشتری باید تماس گرفت${worth === null ? "" : `؛ ماهی ${worth} در خطر است`}.`,
  nobodyToCall: "تماس لازم نیست: همهٔ مشتریان طبق نظم خود پرداخت می‌کنند.",
  first: ({ client, worth, why, caller }) =>
    `اول ${client}${worth === null ? "" : `، ماهی ${worth}`}: ${why}. ${caller === null ? "کسی مسئول این مشتری نیست" : `مسئول تماس: ${caller}`}.`,
  nobodys: (_n, text, worth) =>
    `از این میان، ${text} مشتری کسی را ندارند که تماس بگیرد${worth === null ? "" : `: ماهی ${worth}`}. باید به کسی سپرده شوند.`,
  groupChart: "ارزش ماهانهٔ مشتریانی که باید با آنان تماس گرفت",
  mostIn: (group, share) => `${group}: ${share} از آنچه در خطر است.`,
  clientsCount: (n, f) => `${f.count(n)} مشتری`,
  group: {
    neverPaid: "هرگز نخریده",
    lost: "ازدست‌رفته",
    sleeping: "خاموش",
    once: "یک‌بار خرید",
    notContactedOnly: "می‌خرند ولی بی‌تماس",
  },
  why: {
    neverPaid: (gap, f) => `هرگز نخریده، ${spoken(gap, f)}`,
    unknownContact: "هرگز نخریده",
    lost: (n, f) => `ازدست‌رفته، ${f.count(n)} روز بی‌پرداخت`,
    sleeping: (n, f) => `${f.count(n)} روز خاموش`,
    once: (n, f) => `یکی دو خرید، ${f.count(n)} روز پیش`,
    notContacted: (n, f) => `${f.count(n)} روز بی‌تماس`,
    neverContacted: "هرگز تماسی نبوده",
  },
  byCaller: "چه کسی با چه کسی تماس بگیرد",
  allToCall: "همهٔ مشتریانی که باید با آنان تماس گرفت",
  client: "مشتری",
  reason: "چرا",
  worth: "ارزش ماهانه",
  sincePayment: "روزهای بی‌پرداخت",
  sinceContact: "روزهای بی‌تماس",
  caller: "مسئول تماس",
  toCallColumn: "تماس لازم",
  andMore: (n, f) => `و ${f.count(n)} مشتری دیگر با ارزش کمتر؛ در جمع‌های بالا حساب شده‌اند.`,

  kindsOnPlan: "دریافتی از مشتریان جدید، فعلی و ویژه به هدف می‌رسد؟",
  whatCameByKind: "از مشتریان جدید، فعلی و ویژه چه می‌رسد؟",
  kind: { new: "جدید", current: "فعلی", vip: "ویژه" },
  kindOf: {
    new: "دریافتی از مشتری جدید",
    current: "دریافتی از مشتری فعلی",
    vip: "دریافتی ویژه",
  },
  short: ({ who, kind, short, fact, plan }) =>
    `${who}، ${kind}: ${short} کمتر از هدفِ تا امروز؛ دریافتی ${fact} از ${plan}.`,
  company: "شرکت",
  allOnPlan: "دریافتی از مشتریان جدید، فعلی و ویژه همگی به هدفِ تا امروز رسیده است.",
  noPlanByKind: (parts) => `${parts}. برای انواع دریافتی هدفی نیست.`,
  came: (kind, amount) => `${kind}: ${amount}`,
  kindChart: (month) => `تحقق تا امروز: دریافتی از مشتریان جدید، فعلی و ویژه، ${month}`,
  kindTable: (month) => `دریافتی از مشتریان جدید، فعلی و ویژه در برابر هدف، ${month}`,
  byMonth: {
    new: "دریافتی از مشتری جدید، ماه به ماه",
    current: "دریافتی از مشتری فعلی، ماه به ماه",
    vip: "دریافتی ویژه، ماه به ماه",
  },
  whose: "از آنِ",
  ofWhat: "دریافتی",
  shortfall: "کسری تا امروز",

  whoBrings: "چه کسی مشتری جدید می‌آورد و چه کسی از مشتری فعلی وصول می‌کند؟",
  bringsMost: (person, amount, whole) =>
    `بیشترین دریافتی از مشتریان جدید: ${person} با ${amount} از ${whole}.`,
  collectsMost: (person, amount, whole) =>
    `بیشترین دریافتی از مشتریان فعلی: ${person} با ${amount} از ${whole}.`,
  nothingNew: "این ماه از مشتریان جدید چیزی نرسیده است.",
  bringsTable: (month) => `دریافتی به تفکیک افراد و نوع، ${month}`,
  newShare: "سهم جدید",

  comeBack: "مشتریان برمی‌گردند؟",
  repeatShare: (share) => `${share} از کسانی که نود روز فرصت داشتند دوباره خریدند.`,
  newAndReturned: (fresh, returned) =>
    returned === null
      ? `مشتریان جدید این ماه: ${fresh}.`
      : `مشتریان جدید این ماه: ${fresh}؛ بازگشته پس از یک سال یا بیشتر: ${returned}.`,
  groupsPerClient: (count) => `هر مشتری در سال به‌طور میانگین از ${count} گروه کالا می‌خرد.`,
  newGroups: (amount) => `این ماه ${amount} از گروه‌هایی که مشتری پیش‌تر نخریده بود.`,
  referred: (amount) => `${amount} از مشتریان جدیدی که با معرفی آمدند.`,
  swing: (share) => `فاصلهٔ بهترین و بدترین ماه سال ${share} میانگین است.`,
};
