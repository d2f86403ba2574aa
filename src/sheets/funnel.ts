import { z } from "zod";
import type { Choices, Column, Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { wholeNotNegative } from "./rules.ts";
import {
  audienceHeadings,
  baseColumn,
  channelHeadings,
  departmentHeadings,
  managerHeadings,
  productHeadings,
  regionHeadings,
  segmentHeadings,
  stageHeadingWords,
} from "./sharedColumns.ts";
import { type StageKey, stageKeys, stageOrEndChoices } from "./stages.ts";

/** What a funnel's counts are taken apart by. */
export const funnelCuts = [
  "base",
  "manager",
  "department",
  "channel",
  "product",
  "segment",
  "region",
  "audience",
] as const;
export type FunnelCut = (typeof funnelCuts)[number];

const cutChoices = {
  base: {
    en: ["base", "new or current"],
    ru: ["база", "новый/текущий", "новые и текущие"],
    ro: ["baza", "nou/curent"],
    fa: ["نوع مشتری", "جدید یا فعلی"],
  },
  manager: {
    en: ["manager", "seller", "sales rep"],
    ru: ["менеджер", "продавец", "сотрудник"],
    ro: ["agent", "agent de vânzări", "manager"],
    fa: ["کارشناس", "کارشناس فروش", "فروشنده"],
  },
  department: {
    en: ["department", "team", "division"],
    ru: ["отдел", "подразделение"],
    ro: ["departament", "echipă"],
    fa: ["واحد", "دپارتمان"],
  },
  channel: {
    en: ["channel", "source"],
    ru: ["канал", "источник"],
    ro: ["canal", "sursă"],
    fa: ["کانال", "منبع"],
  },
  product: {
    en: ["product", "product group"],
    ru: ["товар", "продукт", "товарная группа"],
    ro: ["produs", "grupa de produse"],
    fa: ["کالا", "محصول", "گروه کالا"],
  },
  segment: { en: ["segment"], ru: ["сегмент"], ro: ["segment"], fa: ["بخش بازار", "سگمنت"] },
  region: {
    en: ["region", "territory", "city"],
    ru: ["регион", "территория", "город"],
    ro: ["regiune", "zonă", "oraș"],
    fa: ["منطقه", "استان", "شهر"],
  },
  audience: {
    en: ["audience", "target audience"],
    ru: ["аудитория", "целевая аудитория"],
    ro: ["public-țintă", "audiență"],
    fa: ["مخاطب", "مخاطب هدف"],
  },
} as const satisfies Choices<FunnelCut>;

const whose = {
  en: "Whose count it is, written here instead of in Cut and Value.",
  ru: "По кому или чему считали — вместо столбцов «Разрез» и «Значение».",
  ro: "A cui este cifra, scris aici în loc de „Criteriu” și „Valoarea”.",
  fa: "تعدادِ چه کسی یا چه چیزی؛ به‌جای «برش» و «مقدار» اینجا نوشته می‌شود.",
} as const;

const part = {
  kind: "text",
  isRequired: false,
  isCellRequired: false,
  isAlternative: true,
  help: whose,
  schema: kindSchemas.text,
} as const;

/** How many reached each stage in a month. Stages may stand across instead, a column each. */
export const funnel = {
  key: "funnel",
  names: {
    en: ["Funnel", "Sales funnel", "Conversion"],
    ru: ["Воронка", "Воронка продаж", "Конверсия"],
    ro: ["Pâlnia de vânzări", "Pâlnie", "Pâlnia", "Conversie"],
    fa: ["قیف فروش", "قیف", "نرخ تبدیل"],
  },
  help: {
    en: "How many reached each stage: a row for each month and stage, or a column for each stage.",
    ru: "Сколько дошло до каждого этапа: строка на месяц и этап или столбец на этап.",
    ro: "Câți au ajuns la fiecare etapă: un rând pe lună și etapă sau o coloană pe etapă.",
    fa: "چند نفر به هر مرحله رسید: برای هر ماه و مرحله یک ردیف، یا برای هر مرحله یک ستون.",
  },
  adds: {
    en: "how leads turn into sales, and at which step they are lost",
    ru: "как лиды становятся продажами и на каком шаге теряются",
    ro: "cum devin lead-urile vânzări și la ce pas se pierd",
    fa: "سرنخ‌ها چگونه فروش می‌شوند و در کدام گام از دست می‌روند",
  },
  unlikelyTwice: ["month"],
  columns: {
    month: {
      kind: "month",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Month", "Period"],
        ru: ["Месяц", "Период"],
        ro: ["Luna", "Perioada"],
        fa: ["ماه", "دوره"],
      },
      help: {
        en: "The month of the count.",
        ru: "За какой месяц.",
        ro: "Luna numărătorii.",
        fa: "شمارش کدام ماه است.",
      },
      schema: kindSchemas.month,
    },
    stage: {
      kind: "choice",
      isRequired: true,
      isCellRequired: true,
      headings: stageHeadingWords,
      choices: stageOrEndChoices,
      ownWords: true,
      help: {
        en: "Which stage; one of your own keeps its name.",
        ru: "Какой этап; свой этап остаётся под своим названием.",
        ro: "Ce etapă; una proprie își păstrează numele.",
        fa: "کدام مرحله؛ مرحلهٔ خودتان نامش را نگه می‌دارد.",
      },
      schema: kindSchemas.choice,
    },
    count: {
      kind: "number",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Count", "Number", "Quantity", "Qty", "How many"],
        ru: ["Количество", "Кол-во", "Сколько", "Штук", "Число"],
        ro: ["Număr", "Cantitate", "Câte", "Câți"],
        fa: ["تعداد", "شمار"],
      },
      help: {
        en: "How many reached the stage in the month.",
        ru: "Сколько дошло до этапа за месяц.",
        ro: "Câți au ajuns la etapă în lună.",
        fa: "در آن ماه چند نفر به مرحله رسید.",
      },
      schema: wholeNotNegative,
    },
    cut: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Cut", "By", "Broken down by"],
        ru: ["Разрез", "По чему", "В разрезе"],
        ro: ["Criteriu", "După"],
        fa: ["برش", "بر اساس"],
      },
      choices: cutChoices,
      help: {
        en: "What the count is a part by: base, manager, channel and so on; empty for the whole company.",
        ru: "По чему разделено: база, менеджер, канал и так далее; пусто — вся компания.",
        ro: "După ce e împărțit: bază, agent, canal și altele; gol pentru toată compania.",
        fa: "بر اساس چه چیزی جدا شده: نوع مشتری، کارشناس، کانال و مانند آن؛ خالی یعنی کل شرکت.",
      },
      schema: z.enum(funnelCuts),
    },
    value: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Value", "Name"],
        ru: ["Значение", "Название"],
        ro: ["Valoarea", "Nume"],
        fa: ["مقدار", "نام"],
      },
      help: {
        en: "The name in that cut, such as the channel or the seller.",
        ru: "Название в этом разрезе: какой канал, какой менеджер.",
        ro: "Numele după acel criteriu: care canal, care agent.",
        fa: "نام در آن برش: کدام کانال یا کارشناس.",
      },
      schema: kindSchemas.text,
    },
    base: { ...baseColumn, isAlternative: true, help: whose },
    manager: { ...part, kind: "name", headings: managerHeadings, names: "people" },
    department: { ...part, headings: departmentHeadings, names: "departments" },
    channel: { ...part, headings: channelHeadings, names: "channels" },
    product: { ...part, headings: productHeadings, names: "products" },
    segment: { ...part, headings: segmentHeadings, names: "segments" },
    region: { ...part, headings: regionHeadings, names: "regions" },
    audience: { ...part, headings: audienceHeadings, names: "audiences" },
  },
} as const satisfies Sheet;

const { month, base, manager, department, channel, product, segment, region, audience } =
  funnel.columns;

const stageCount = (stage: StageKey): Column => ({
  kind: "number",
  isRequired: false,
  isCellRequired: false,
  headings: stageOrEndChoices[stage],
  help: funnel.columns.count.help,
  schema: wholeNotNegative,
});

/** The same counts with months down and stages across; columns of stages go by the stage's name. */
export const funnelAcross: Sheet = {
  ...funnel,
  columns: {
    month,
    ...Object.fromEntries(stageKeys.map((stage) => [stage, stageCount(stage)])),
    ...{ base, manager, department, channel, product, segment, region, audience },
  },
};

const { month: _, count, ...underMonths } = funnel.columns;

/** The same counts with stages down and months across. */
export const funnelDown: Sheet = { ...funnel, columns: underMonths };

/** A cell under one of those months. */
export const countUnderMonth: Column = { ...count, isRequired: false, isCellRequired: false };
