import type { attention as master } from "../en/attention.ts";

export const attention: typeof master = {
  question: "چه چیزی منتظر شماست؟",
  nothing: "چیزی منتظر شما نیست.",
  ofCompany: "این ماه",
  kinds: {
    payments: (whose) => whose,
    "new payments": (whose) => `${whose}، دریافتی جدید`,
    "current payments": (whose) => `${whose}، دریافتی جاری`,
    "vip payments": (whose) => `${whose}، دریافتی ویژه`,
  },
  shortfall: (whose, money) => `${whose}: با این سرعت ${money} از هدف کم می‌آید.`,
  missed: (whose, money) => `${whose}: ${money} از هدف کم آمد.`,
  neededPerDay: (money) => `با روزی ${money} به هدف می‌رسیم.`,
  sleeping: (_, text, money) => `${text} مشتری ساکت شده‌اند: ماهی ${money}.`,
  callFirst: (client, caller) =>
    caller === null
      ? `اول به ${client} زنگ بزنید؛ مسئولی ندارد.`
      : `اول به ${client} زنگ بزنید: ${caller}.`,
  leak: (step, money) => `${step}: ${money} بیش از معمول از دست می‌رود.`,
  seeFunnel: "ببینید این مرحله با کیست.",
  leadsLost: (_, text, money) => `${text} سرنخ بیش از توان آمده: دست‌کم ${money} از دست رفته.`,
  shareLeads: "بین دیگران پخش کنید یا نیرو بیفزایید.",
  notAsked: (client, money) => `${client} می‌تواند ماهی ${money} بیشتر بخرد و کسی نخواسته.`,
  toAsk: (person) => `چه کسی بخواهد: ${person}.`,
  nobodyAsks: "مسئولی ندارد: کسی را تعیین کنید.",
  overdueTalks: (_, text, money) => `${text} مذاکره عقب افتاده: ماهی ${money} به آن بسته است.`,
  beginWith: (client, late, f) => `از ${client} شروع کنید: ${f.count(late)} روز عقب.`,
};
