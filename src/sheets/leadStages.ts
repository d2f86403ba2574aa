import type { Column, Help } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { stageHeadings } from "./stages.ts";

const stageDay = (help: Help) =>
  ({
    kind: "day",
    isRequired: false,
    isCellRequired: false,
    help,
    takesMarks: true,
    schema: kindSchemas.day,
  }) as const;

/** Stages that have a column of dates; a lead is one from the day it was created. */
export const leadStageColumns = {
  qualified: "qualified",
  meeting: "meeting",
  offer: "offer",
  negotiation: "negotiation",
  contract: "contract",
  paid: "paid",
  firstSale: "first sale",
  repeat: "repeat",
} as const;

/** Columns of the days on which a lead reached each of those stages. */
export const leadStageDays = {
  qualified: {
    ...stageDay({
      en: "The day it proved to be worth the work.",
      ru: "Когда стало ясно, что лид целевой.",
      ro: "Ziua în care s-a văzut că merită lucrat.",
      fa: "روزی که معلوم شد ارزش کار دارد.",
    }),
    headings: stageHeadings("qualified", {
      en: ["Qualified", "Date qualified", "Qualified on"],
      ru: ["Квалификация", "Дата квалификации", "Дата первого контакта"],
      ro: ["Calificat", "Data calificării"],
      fa: ["واجد شرایط", "تاریخ ارزیابی"],
    }),
  },
  meeting: {
    ...stageDay({
      en: "The day of the meeting or presentation.",
      ru: "Когда была встреча или презентация.",
      ro: "Ziua întâlnirii sau a prezentării.",
      fa: "روز جلسه یا ارائه.",
    }),
    headings: stageHeadings("meeting", {
      en: ["Meeting", "Meeting date", "Date of meeting"],
      ru: ["Встреча", "Дата встречи", "Дата презентации"],
      ro: ["Întâlnire", "Data întâlnirii", "Data prezentării"],
      fa: ["جلسه", "تاریخ جلسه", "تاریخ ارائه"],
    }),
  },
  offer: {
    ...stageDay({
      en: "The day the offer was sent.",
      ru: "Когда отправили предложение.",
      ro: "Ziua în care s-a trimis oferta.",
      fa: "روزی که پیشنهاد فرستاده شد.",
    }),
    headings: stageHeadings("offer", {
      en: ["Offer", "Offer date", "Date of offer", "Proposal date"],
      ru: ["КП", "Дата КП", "Дата предложения", "Дата отправки КП"],
      ro: ["Ofertă", "Data ofertei"],
      fa: ["پیشنهاد قیمت", "تاریخ پیشنهاد", "تاریخ پیش‌فاکتور"],
    }),
  },
  negotiation: {
    ...stageDay({
      en: "The day talks began.",
      ru: "Когда начались переговоры.",
      ro: "Ziua în care au început negocierile.",
      fa: "روزی که مذاکره آغاز شد.",
    }),
    headings: stageHeadings("negotiation", {
      en: ["Negotiation", "Negotiation date"],
      ru: ["Переговоры", "Дата переговоров"],
      ro: ["Negociere", "Data negocierii"],
      fa: ["مذاکره", "تاریخ مذاکره"],
    }),
  },
  contract: {
    ...stageDay({
      en: "The day of the contract or order.",
      ru: "Когда подписан договор или сделан заказ.",
      ro: "Ziua contractului sau a comenzii.",
      fa: "روز قرارداد یا سفارش.",
    }),
    headings: stageHeadings("contract", {
      en: ["Contract", "Contract date", "Order date"],
      ru: ["Договор", "Дата договора", "Дата заказа"],
      ro: ["Contract", "Data contractului", "Data comenzii"],
      fa: ["قرارداد", "تاریخ قرارداد", "تاریخ سفارش"],
    }),
  },
  paid: {
    ...stageDay({
      en: "The day the money came.",
      ru: "Когда пришли деньги.",
      ro: "Ziua în care au intrat banii.",
      fa: "روزی که پول رسید.",
    }),
    headings: stageHeadings("paid", {
      en: ["Paid", "Payment date", "Paid on", "Won date"],
      ru: ["Оплата", "Дата оплаты", "Дата продажи"],
      ro: ["Încasat", "Data încasării", "Data plății"],
      fa: ["پرداخت", "تاریخ پرداخت", "تاریخ فروش"],
    }),
  },
  firstSale: {
    ...stageDay({
      en: "The day of the first sale.",
      ru: "Когда была первая продажа.",
      ro: "Ziua primei vânzări.",
      fa: "روز نخستین خرید.",
    }),
    headings: stageHeadings("first sale", {
      en: ["First sale", "First sale date"],
      ru: ["Первая продажа", "Дата первой продажи", "Дата первого заказа"],
      ro: ["Prima vânzare", "Data primei vânzări"],
      fa: ["اولین خرید", "تاریخ اولین خرید"],
    }),
  },
  repeat: {
    ...stageDay({
      en: "The day it bought again.",
      ru: "Когда купил повторно.",
      ro: "Ziua în care a cumpărat din nou.",
      fa: "روزی که دوباره خرید.",
    }),
    headings: stageHeadings("repeat", {
      en: ["Repeat sale", "Repeat sale date"],
      ru: ["Повторная продажа", "Дата повторной продажи"],
      ro: ["Vânzare repetată", "Data vânzării repetate"],
      fa: ["خرید مجدد", "تاریخ خرید مجدد"],
    }),
  },
} as const satisfies { readonly [key in keyof typeof leadStageColumns]: Column };
