import { z } from "zod";
import type { Choices, Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { type Measure, measures, type PlanScope, planScopes } from "./dataset.ts";
import { numberNotNegative } from "./rules.ts";
import {
  channelHeadings,
  departmentHeadings,
  managerHeadings,
  productHeadings,
  regionHeadings,
  roleHeadings,
  segmentHeadings,
} from "./sharedColumns.ts";

const measureChoices = {
  payments: {
    en: ["payments"],
    ru: ["оплаты"],
    ro: ["încasări"],
    fa: ["دریافتی"],
  },
  "new payments": {
    en: ["new payments"],
    ru: ["оплаты новых"],
    ro: ["încasări noi"],
    fa: ["دریافتی از مشتری جدید"],
  },
  "current payments": {
    en: ["current payments"],
    ru: ["оплаты текущих"],
    ro: ["încasări curente"],
    fa: ["دریافتی جاری"],
  },
  "vip payments": {
    en: ["VIP payments"],
    ru: ["оплаты VIP"],
    ro: ["încasări VIP"],
    fa: ["دریافتی ویژه"],
  },
  "captured volume": {
    en: ["captured volume"],
    ru: ["добранный объём"],
    ro: ["volum câștigat"],
    fa: ["حجم به‌دست‌آمده"],
  },
  calls: { en: ["calls"], ru: ["звонки"], ro: ["apeluri"], fa: ["تماس"] },
  meetings: { en: ["meetings"], ru: ["встречи"], ro: ["întâlniri"], fa: ["جلسه"] },
  presentations: {
    en: ["presentations"],
    ru: ["презентации"],
    ro: ["prezentări"],
    fa: ["ارائه"],
  },
  "new clients": {
    en: ["new clients"],
    ru: ["новые клиенты"],
    ro: ["clienți noi"],
    fa: ["مشتری جدید"],
  },
  deals: { en: ["deals"], ru: ["сделки"], ro: ["tranzacții"], fa: ["معامله"] },
  leads: { en: ["leads"], ru: ["лиды"], ro: ["lead-uri"], fa: ["سرنخ"] },
  headcount: {
    en: ["headcount"],
    ru: ["штат", "численность"],
    ro: ["efectiv", "număr de oameni"],
    fa: ["تعداد نفرات"],
  },
} as const satisfies Choices<Measure>;

const scopeChoices = {
  company: {
    en: ["company"],
    ru: ["компания"],
    ro: ["companie", "compania"],
    fa: ["شرکت"],
  },
  department: {
    en: ["department", "team", "division"],
    ru: ["отдел", "подразделение"],
    ro: ["departament", "echipă"],
    fa: ["واحد", "دپارتمان"],
  },
  manager: {
    en: ["manager", "seller"],
    ru: ["менеджер", "продавец"],
    ro: ["agent", "agent de vânzări", "manager"],
    fa: ["کارشناس", "کارشناس فروش", "فروشنده"],
  },
  role: { en: ["role"], ru: ["роль"], ro: ["rol"], fa: ["نقش"] },
  segment: { en: ["segment"], ru: ["сегмент"], ro: ["segment"], fa: ["بخش بازار"] },
  region: { en: ["region"], ru: ["регион"], ro: ["regiune"], fa: ["منطقه"] },
  product: { en: ["product"], ru: ["товар"], ro: ["produs"], fa: ["کالا"] },
  channel: { en: ["channel"], ru: ["канал"], ro: ["canal"], fa: ["کانال"] },
} as const satisfies Choices<PlanScope>;

const whose = {
  en: "Whose target it is, written here instead of in Scope and Name.",
  ru: "Чей это план — вместо столбцов «Разрез» и «Название».",
  ro: "Al cui este planul, scris aici în loc de „Nivel” și „Nume”.",
  fa: "هدف از آنِ کیست؛ به‌جای «سطح» و «نام» اینجا نوشته می‌شود.",
} as const;

/**
 * Targets. Long form: a row a target. Wide form: names down (under Name or a scope's own heading) and
 * months across. The scope columns (manager, department …) are what offices write in place of scope
 * and name; a row without any of them is the company's.
 */
export const plans = {
  key: "plans",
  names: {
    en: ["Plans", "Targets", "Quotas", "Budget", "Plan"],
    ru: ["Планы", "План", "План продаж", "Цели", "Нормы"],
    ro: ["Planuri", "Plan", "Plan de vânzări", "Ținte", "Targeturi", "Obiective"],
    fa: ["اهداف", "هدف‌ها", "تارگت", "اهداف فروش", "هدف‌گذاری", "برنامه", "برنامه فروش"],
  },
  help: {
    en: "Targets by month: of the company, a department, a manager and so on.",
    ru: "Планы по месяцам: компании, отдела, менеджера и так далее.",
    ro: "Planuri pe luni: ale companiei, ale unui departament, ale unui agent și așa mai departe.",
    fa: "هدف‌های ماهانه: شرکت، واحد، کارشناس و مانند آن.",
  },
  adds: {
    en: "what the month and each person should bring",
    ru: "что должны принести месяц и каждый человек",
    ro: "ce trebuie să aducă luna și fiecare om",
    fa: "آنچه ماه و هر نفر باید بیاورد",
  },
  uniqueBy: [
    "month",
    "measure",
    "scope",
    "name",
    "manager",
    "department",
    "role",
    "segment",
    "region",
    "product",
    "channel",
  ],
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
        en: "The month of the target: 2026-11, Nov 2026 or any date in it.",
        ru: "Месяц плана: 11.2026, ноябрь 2026 или любая дата в нём.",
        ro: "Luna planului: 11.2026, noiembrie 2026 sau orice dată din ea.",
        fa: "ماه هدف: ۱۴۰۵-۰۸، آبان ۱۴۰۵ یا هر تاریخی در آن.",
      },
      schema: kindSchemas.month,
    },
    measure: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Measure", "KPI", "Metric", "Indicator"],
        ru: ["Показатель", "KPI", "Метрика"],
        ro: ["Indicator", "KPI", "Măsură"],
        fa: ["شاخص", "معیار", "KPI"],
      },
      choices: measureChoices,
      help: {
        en: "What the target counts; when empty, payments.",
        ru: "Что измеряет план; если пусто — оплаты.",
        ro: "Ce măsoară planul; dacă e gol, încasările.",
        fa: "هدف چه چیزی را می‌سنجد؛ اگر خالی باشد، دریافتی.",
      },
      schema: z.enum(measures),
    },
    scope: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Scope", "Level", "For"],
        ru: ["Разрез", "Уровень", "Для кого"],
        ro: ["Nivel", "Pentru cine"],
        fa: ["سطح", "برای"],
      },
      choices: scopeChoices,
      help: {
        en: "Whose kind of target: company, department, manager, role, segment, region, product, channel.",
        ru: "Чей план: компания, отдел, менеджер, роль, сегмент, регион, товар, канал.",
        ro: "Al cui plan: companie, departament, agent, rol, segment, regiune, produs, canal.",
        fa: "هدفِ چه سطحی: شرکت، واحد، کارشناس، نقش، بخش بازار، منطقه، کالا، کانال.",
      },
      schema: z.enum(planScopes),
    },
    name: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Name", "Who"],
        ru: ["Название", "Имя", "Кто", "ФИО"],
        ro: ["Nume", "Denumire", "Cine"],
        fa: ["نام", "عنوان"],
      },
      help: {
        en: "The name in that scope; empty for the company.",
        ru: "Название в этом разрезе; для компании — пусто.",
        ro: "Numele la acel nivel; gol pentru companie.",
        fa: "نام در آن سطح؛ برای شرکت خالی.",
      },
      schema: kindSchemas.text,
    },
    amount: {
      kind: "number",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Amount", "Plan", "Target", "Quota", "Goal"],
        ru: ["План", "Сумма", "Цель", "Норма", "Норматив"],
        ro: ["Plan", "Suma", "Țintă", "Target", "Obiectiv", "Normă"],
        fa: ["هدف", "مبلغ هدف", "تارگت", "برنامه", "مبلغ"],
      },
      help: {
        en: "The target: money for payments, a number for the rest.",
        ru: "План: деньги для оплат, число для остального.",
        ro: "Ținta: bani pentru încasări, un număr pentru restul.",
        fa: "هدف: برای دریافتی پول، برای بقیه عدد.",
      },
      schema: numberNotNegative,
    },
    manager: {
      kind: "name",
      isRequired: false,
      isCellRequired: false,
      headings: managerHeadings,
      help: whose,
      isAlternative: true,
      schema: kindSchemas.name,
    },
    department: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: departmentHeadings,
      help: whose,
      isAlternative: true,
      schema: kindSchemas.text,
    },
    role: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: roleHeadings,
      help: whose,
      isAlternative: true,
      schema: kindSchemas.text,
    },
    segment: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: segmentHeadings,
      help: whose,
      isAlternative: true,
      schema: kindSchemas.text,
    },
    region: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: regionHeadings,
      help: whose,
      isAlternative: true,
      schema: kindSchemas.text,
    },
    product: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: productHeadings,
      help: whose,
      isAlternative: true,
      schema: kindSchemas.text,
    },
    channel: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: channelHeadings,
      help: whose,
      isAlternative: true,
      schema: kindSchemas.text,
    },
  },
} as const satisfies Sheet;
