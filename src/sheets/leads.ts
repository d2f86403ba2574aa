import { z } from "zod";
import type { Choices, Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { leadStageDays } from "./leadStages.ts";
import { moneyNotNegative } from "./rules.ts";
import {
  audienceHeadings,
  baseColumn,
  channelHeadings,
  createdHeadings,
  currencyColumn,
  lostReasonHeadings,
  managerHeadings,
  productHeadings,
  regionHeadings,
} from "./sharedColumns.ts";
import { endChoices, stageChoices } from "./stages.ts";

export const leadOutcomes = ["won", "lost", "open", "later", "not target"] as const;
export type LeadOutcome = (typeof leadOutcomes)[number];

/** How a lead ended; CRMs write it among the stages too. */
const leadOutcomeChoices = {
  won: {
    en: [...endChoices.won.en, "converted", "bought"],
    ru: [...endChoices.won.ru, "сконвертирован", "сконвертирован в сделку", "купил"],
    ro: [...endChoices.won.ro, "convertit", "a cumpărat"],
    fa: [...endChoices.won.fa, "تبدیل شد", "خرید"],
  },
  lost: endChoices.lost,
  open: {
    en: ["open", "active", "in progress", "working"],
    ru: ["открыт", "открыта", "в работе", "активен", "в процессе"],
    ro: ["deschis", "în lucru", "activ", "în curs"],
    fa: ["باز", "جاری", "در جریان", "در حال پیگیری"],
  },
  later: {
    en: ["later", "postponed", "on hold", "not now"],
    ru: ["позже", "отложен", "отложено", "потом", "не сейчас"],
    ro: ["mai târziu", "amânat", "în așteptare"],
    fa: ["بعدا", "به تعویق افتاد", "در انتظار"],
  },
  "not target": {
    en: ["not target", "not a target", "unqualified", "disqualified", "junk", "spam", "duplicate"],
    ru: ["нецелевой", "не целевой", "некачественный лид", "некачественный", "спам", "дубль"],
    ro: ["necalificat", "nepotrivit", "spam", "duplicat", "neadecvat"],
    fa: ["نامرتبط", "غیر هدف", "بی‌کیفیت", "تکراری"],
  },
} as const satisfies Choices<LeadOutcome>;

const warmths = ["cold", "warm", "hot"] as const;

const warmthChoices = {
  cold: { en: ["cold"], ru: ["холодный", "холодная"], ro: ["rece"], fa: ["سرد"] },
  warm: { en: ["warm"], ru: ["тёплый", "тёплая"], ro: ["cald", "caldă"], fa: ["گرم"] },
  hot: {
    en: ["hot"],
    ru: ["горячий", "горячая"],
    ro: ["fierbinte"],
    fa: ["داغ"],
  },
} as const satisfies Choices<(typeof warmths)[number]>;

/** Leads, one a row, with the day each reached a stage. Columns of dates under other names are stages too. */
export const leads = {
  key: "leads",
  names: {
    en: ["Leads", "Lead list", "Enquiries"],
    ru: ["Лиды", "Заявки", "Обращения"],
    ro: ["Lead-uri", "Solicitări", "Cereri"],
    fa: ["سرنخ‌ها", "لیدها", "درخواست‌ها"],
  },
  help: {
    en: "A row for each lead, with the day it reached each stage.",
    ru: "Строка на каждый лид с датами, когда он дошёл до этапов.",
    ro: "Câte un rând pentru fiecare lead, cu ziua în care a ajuns la fiecare etapă.",
    fa: "برای هر سرنخ یک ردیف، با تاریخ رسیدن به هر مرحله.",
  },
  adds: {
    en: "whether all leads can be taken, and where each source of them leaks",
    ru: "хватает ли рук на все лиды и где теряет каждый источник",
    ro: "dacă toate lead-urile pot fi preluate și unde pierde fiecare sursă",
    fa: "آیا به همهٔ سرنخ‌ها می‌رسیم و هر منبع کجا ریزش دارد",
  },
  codes: "lead",
  sameThing: [{ columns: ["lead", "created"], filled: [] }],
  orders: [{ first: "created" }, { first: "firstSale", second: "repeat" }],
  unlikelyTwice: ["lead", "amount"],
  columns: {
    lead: {
      kind: "text",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Lead", "Lead ID", "Lead name", "Enquiry", "Contact name", "Title", "ID"],
        ru: [
          "Лид",
          "Заявка",
          "Обращение",
          "Номер лида",
          "Название лида",
          "Номер заявки",
          "Название сделки",
        ],
        ro: ["Lead", "ID lead", "Solicitare", "Nume lead", "Nr. solicitare"],
        fa: ["سرنخ", "لید", "کد سرنخ", "نام سرنخ", "عنوان سرنخ"],
      },
      help: {
        en: "The lead's number or name.",
        ru: "Номер или название лида.",
        ro: "Numărul sau numele lead-ului.",
        fa: "کد یا نام سرنخ.",
      },
      schema: kindSchemas.text,
    },
    created: {
      kind: "day",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: [...createdHeadings.en, "Date", "Received", "Lead date"],
        ru: [...createdHeadings.ru, "Дата", "Дата заявки", "Дата обращения", "Поступил"],
        ro: [...createdHeadings.ro, "Data", "Data solicitării", "Primit la"],
        fa: [...createdHeadings.fa, "تاریخ", "تاریخ دریافت", "تاریخ ورود"],
      },
      help: {
        en: "The day the lead came.",
        ru: "Когда лид пришёл.",
        ro: "Ziua în care a venit lead-ul.",
        fa: "روزی که سرنخ رسید.",
      },
      isPast: true,
      schema: kindSchemas.day,
    },
    ...leadStageDays,
    stage: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      isAlternative: true,
      headings: {
        en: ["Stage", "Lead stage", "Lead status", "Status"],
        ru: ["Этап", "Стадия", "Этап сделки", "Стадия лида", "Статус", "Статус лида"],
        ro: ["Etapa", "Etapă", "Stadiu", "Status", "Stare"],
        fa: ["مرحله", "مرحله سرنخ", "وضعیت", "وضعیت سرنخ"],
      },
      choices: { ...stageChoices, ...leadOutcomeChoices },
      ownWords: true,
      help: {
        en: "The stage it is at, where there are no columns of dates.",
        ru: "На каком этапе лид, если столбцов с датами нет.",
        ro: "Etapa la care se află, unde nu sunt coloane cu date.",
        fa: "اکنون در کدام مرحله است، وقتی ستون تاریخ‌ها نیست.",
      },
      schema: kindSchemas.choice,
    },
    manager: {
      kind: "name",
      isRequired: false,
      isCellRequired: false,
      headings: {
        ...managerHeadings,
        en: [...managerHeadings.en, "Lead owner"],
      },
      help: {
        en: "Who works on the lead.",
        ru: "Кто ведёт лид.",
        ro: "Cine se ocupă de lead.",
        fa: "چه کسی روی سرنخ کار می‌کند.",
      },
      names: "people",
      schema: kindSchemas.name,
    },
    channel: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: channelHeadings,
      help: {
        en: "Where the lead came from.",
        ru: "Откуда пришёл лид.",
        ro: "De unde a venit lead-ul.",
        fa: "سرنخ از کجا آمد.",
      },
      names: "channels",
      schema: kindSchemas.text,
    },
    product: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: productHeadings,
      help: {
        en: "What it asked for.",
        ru: "Чем интересовался.",
        ro: "Ce a cerut.",
        fa: "چه می‌خواست.",
      },
      names: "products",
      schema: kindSchemas.text,
    },
    region: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: regionHeadings,
      help: {
        en: "Where the lead is.",
        ru: "Где находится.",
        ro: "Unde se află.",
        fa: "کجاست.",
      },
      names: "regions",
      schema: kindSchemas.text,
    },
    audience: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: audienceHeadings,
      help: {
        en: "Which audience it belongs to.",
        ru: "К какой аудитории относится.",
        ro: "Din ce public-țintă face parte.",
        fa: "از کدام گروه مخاطب است.",
      },
      names: "audiences",
      schema: kindSchemas.text,
    },
    base: baseColumn,
    outcome: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Outcome", "Result"],
        ru: ["Исход", "Результат", "Итог", "Чем кончилось"],
        ro: ["Rezultat", "Rezultatul"],
        fa: ["نتیجه", "سرانجام"],
      },
      choices: leadOutcomeChoices,
      help: {
        en: "Won, lost, open, later or not target; when empty, won if it was paid, else open.",
        ru: "Выигран, проигран, в работе, позже или нецелевой; если пусто — по оплате, иначе в работе.",
        ro: "Câștigat, pierdut, deschis, mai târziu sau necalificat; dacă e gol, după plată, altfel deschis.",
        fa: "موفق، ناموفق، باز، بعدا یا نامرتبط؛ اگر خالی باشد، از پرداخت، وگرنه باز.",
      },
      schema: z.enum(leadOutcomes),
    },
    lostReason: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: lostReasonHeadings,
      help: {
        en: "Why it was lost.",
        ru: "Почему потерян.",
        ro: "De ce s-a pierdut.",
        fa: "چرا از دست رفت.",
      },
      schema: kindSchemas.text,
    },
    warmth: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Warmth", "Temperature"],
        ru: ["Теплота", "Температура"],
        ro: ["Căldură", "Temperatură"],
        fa: ["گرمی", "دمای سرنخ"],
      },
      choices: warmthChoices,
      help: {
        en: "Cold, warm or hot.",
        ru: "Холодный, тёплый или горячий.",
        ro: "Rece, cald sau fierbinte.",
        fa: "سرد، گرم یا داغ.",
      },
      schema: z.enum(warmths),
    },
    amount: {
      kind: "money",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Amount", "Sum", "Value", "Lead value", "Budget"],
        ru: ["Сумма", "Бюджет", "Сумма сделки", "Стоимость", "Возможная сумма"],
        ro: ["Suma", "Valoare", "Buget"],
        fa: ["مبلغ", "ارزش", "بودجه"],
      },
      help: {
        en: "What the lead brought, or could bring.",
        ru: "Сколько лид принёс или может принести.",
        ro: "Cât a adus sau ar putea aduce lead-ul.",
        fa: "سرنخ چقدر آورد یا می‌تواند بیاورد.",
      },
      schema: moneyNotNegative,
    },
    currency: currencyColumn,
  },
} as const satisfies Sheet;
