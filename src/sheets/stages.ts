import type { Choices, Words } from "./contract.ts";

/** Stages of a funnel that offices share, in the order in which a lead goes through them. */
export const stageKeys = [
  "lead",
  "qualified",
  "meeting",
  "offer",
  "negotiation",
  "contract",
  "paid",
  "first sale",
  "repeat",
] as const;
export type StageKey = (typeof stageKeys)[number];

/** Their words, among them the stages that CRMs come with. An office's own stages go by their own name. */
export const stageChoices = {
  lead: {
    en: ["lead", "leads", "new", "new lead", "enquiry", "inquiry", "prospecting", "incoming lead"],
    ru: [
      "лид",
      "лиды",
      "новая заявка",
      "неразобранное",
      "новая",
      "новый",
      "новый лид",
      "заявка",
      "заявки",
      "обращение",
      "обращения",
      "не обработан",
    ],
    ro: ["lead", "lead-uri", "lead nou", "solicitare", "solicitări", "cerere", "nou"],
    fa: ["سرنخ", "سرنخ‌ها", "جدید", "سرنخ جدید", "لید", "درخواست"],
  },
  qualified: {
    en: ["qualified", "qualification", "contacted", "target", "qualified to buy", "contact made"],
    ru: [
      "квалификация",
      "квалифицирован",
      "квалифицированный",
      "первичный контакт",
      "целевой",
      "целевые",
      "целевой лид",
      "контакт",
      "качественный лид",
    ],
    ro: ["calificat", "calificare", "calificate", "contactat", "contact stabilit"],
    fa: ["ارزیابی", "تماس اولیه", "واجد شرایط"],
  },
  meeting: {
    en: [
      "meeting",
      "meetings",
      "presentation",
      "presentations",
      "demo",
      "demo scheduled",
      "meeting scheduled",
      "appointment scheduled",
      "presentation scheduled",
    ],
    ru: [
      "встреча",
      "встречи",
      "презентация",
      "презентации",
      "демонстрация",
      "назначена встреча",
      "встреча назначена",
      "встреча проведена",
      "замер",
    ],
    ro: ["întâlnire", "întâlniri", "prezentare", "prezentări", "demonstrație"],
    fa: ["جلسه", "ارائه", "دمو"],
  },
  offer: {
    en: [
      "offer",
      "offers",
      "proposal",
      "quote",
      "quotation",
      "proposal made",
      "proposal sent",
      "offer sent",
      "proposal/price quote",
    ],
    ru: [
      "КП",
      "предложение",
      "счёт",
      "коммерческое предложение",
      "отправлено КП",
      "КП отправлено",
      "счёт выставлен",
      "предложение отправлено",
    ],
    ro: ["ofertă", "oferte", "ofertă trimisă", "ofertare"],
    fa: ["پیشنهاد قیمت", "پیش‌فاکتور", "پروپوزال", "پیشنهاد", "ارسال پیشنهاد"],
  },
  negotiation: {
    en: [
      "negotiation",
      "negotiations",
      "negotiations started",
      "negotiation/review",
      "decision maker bought-in",
    ],
    ru: ["переговоры", "принимают решение", "согласование", "согласование условий"],
    ro: ["negociere", "negocieri", "acord preliminar"],
    fa: ["مذاکره", "مذاکرات"],
  },
  contract: {
    en: ["contract", "contracts", "contract sent", "contract signed", "order", "orders"],
    ru: ["договор", "договоры", "заказ", "заказы", "согласование договора", "договор подписан"],
    ro: ["contract", "contracte", "comandă", "comenzi", "contract semnat"],
    fa: ["قرارداد", "سفارش"],
  },
  paid: {
    en: ["paid", "payment", "payments", "sale", "sales"],
    ru: ["оплата", "оплаты", "оплачено", "предоплата", "продажа", "продажи"],
    ro: ["încasat", "încasate", "plătit", "plată", "avans"],
    fa: ["پرداخت", "تسویه", "پیش‌پرداخت", "فروش"],
  },
  "first sale": {
    en: ["first order", "first sale", "first purchase"],
    ru: ["первая сделка", "первый заказ", "первая продажа", "первая покупка"],
    ro: ["prima comandă", "prima vânzare", "prima cumpărare"],
    fa: ["اولین خرید", "خرید اول"],
  },
  repeat: {
    en: ["repeat order", "repeat", "repeat sale", "repeat purchase"],
    ru: ["повторная продажа", "повторный заказ", "повторные продажи", "повторная покупка"],
    ro: ["comandă repetată", "vânzare repetată", "comenzi repetate"],
    fa: ["خرید مجدد", "خرید دوم"],
  },
} as const satisfies Choices<StageKey>;

/** Words by which CRMs end a funnel, beside the stages: the sale is made, or it will not be. */
export const endChoices = {
  won: {
    en: ["won", "closed won", "success", "successful"],
    ru: [
      "выиграна",
      "выиграно",
      "выигран",
      "успешно реализовано",
      "сделка успешна",
      "успешна",
      "успешно",
      "успех",
      "закрыта успешно",
    ],
    ro: ["câștigat", "câștigată", "reușit"],
    fa: ["موفق", "برنده", "فروش قطعی", "بسته‌شده موفق"],
  },
  lost: {
    en: ["lost", "closed lost", "refused", "cancelled", "canceled", "rejected"],
    ru: [
      "проиграна",
      "проиграно",
      "проигран",
      "закрыто и не реализовано",
      "не реализовано",
      "сделка провалена",
      "провалена",
      "отказ",
      "отказ клиента",
      "провал",
      "слив",
      "отменена",
    ],
    ro: ["pierdut", "pierdută", "refuz", "refuzat", "eșuat", "eșuată", "anulat", "anulată"],
    fa: ["ناموفق", "ازدست‌رفته", "شکست‌خورده", "لغو شد", "انصراف"],
  },
} as const satisfies Choices<"won" | "lost">;

/** Stages as CRMs list them, with the words that end a funnel among them. */
export const stageOrEndChoices = { ...stageChoices, ...endChoices } as const;

/** Headings of a column for a stage: those given, then the stage's own words. */
export const stageHeadings = (stage: StageKey, own: Words): Words => ({
  en: [...own.en, ...stageChoices[stage].en],
  ru: [...own.ru, ...stageChoices[stage].ru],
  ro: [...own.ro, ...stageChoices[stage].ro],
  fa: [...own.fa, ...stageChoices[stage].fa],
});

/** Beginnings of headings under which dates stand that are no stage of a funnel. */
export const noStageWords: readonly string[] = [
  "modified",
  "updated",
  "last",
  "next",
  "birth",
  "due",
  "deadline",
  "reminder",
  "call back",
  "изменен",
  "обновлен",
  "дата изменения",
  "дата редактирования",
  "последн",
  "следующ",
  "дата рождения",
  "срок",
  "дедлайн",
  "напомин",
  "перезвонить",
  "modificat",
  "ultim",
  "urmat",
  "data nasterii",
  "termen",
  "scadent",
  "آخرین",
  "بعدی",
  "تاریخ تولد",
  "مهلت",
  "سررسید",
  "یادآوری",
];
