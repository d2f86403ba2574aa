import { z } from "zod";
import type { Choices, Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import type { Action } from "./dataset.ts";
import { moneyNotNegative } from "./rules.ts";
import { clientHeadings, clientLastResort } from "./sharedColumns.ts";

const statuses = ["open", "done", "dropped"] as const;

const statusChoices = {
  open: {
    en: ["open", "active", "in progress", "planned", "to do"],
    ru: ["открыта", "открыто", "в работе", "активна", "запланировано", "новая", "не выполнено"],
    ro: ["deschis", "în lucru", "activ", "planificat", "de făcut"],
    fa: ["باز", "جاری", "در جریان", "در حال پیگیری", "انجام نشده"],
  },
  done: {
    en: ["done", "completed"],
    ru: ["сделано", "выполнено", "готово"],
    ro: ["făcut", "realizat", "finalizat"],
    fa: ["انجام شد", "تمام شد"],
  },
  dropped: {
    en: ["dropped", "cancelled", "canceled"],
    ru: ["отменено", "снято"],
    ro: ["anulat", "renunțat"],
    fa: ["منتفی", "لغو", "لغو شد"],
  },
} as const satisfies Choices<Action["status"]>;

/** Steps that move an account from what it buys to what it could buy. */
export const actions = {
  key: "actions",
  names: {
    en: ["Actions", "Action plan", "Account plan"],
    ru: ["Действия", "План действий", "Мероприятия", "Развитие клиентов"],
    ro: ["Acțiuni", "Plan de acțiune", "Plan de acțiuni"],
    fa: ["اقدامات", "برنامه اقدام", "برنامه عملیاتی"],
  },
  help: {
    en: "What is agreed to do with each account, by whom and by when.",
    ru: "Что решено сделать с каждым клиентом, кто и к какому сроку.",
    ro: "Ce s-a hotărât pentru fiecare client, cine și până când.",
    fa: "برای هر مشتری چه باید کرد، چه کسی و تا چه تاریخی.",
  },
  adds: {
    en: "what was asked of accounts and agreed, and which talks are overdue",
    ru: "что просили у клиентов, о чём договорились и какие переговоры просрочены",
    ro: "ce s-a cerut clienților, ce s-a convenit și ce negocieri sunt restante",
    fa: "درخواست‌ها و توافق‌ها با مشتریان و مذاکره‌های عقب‌افتاده",
  },
  sameThing: [{ columns: ["client", "step", "due"], filled: ["due"] }],
  columns: {
    client: {
      kind: "name",
      isRequired: true,
      isCellRequired: true,
      headings: clientHeadings,
      lastResort: clientLastResort,
      help: {
        en: "The account, written as in Clients.",
        ru: "Клиент — так же, как на листе «Клиенты».",
        ro: "Clientul, scris ca în foaia Clienți.",
        fa: "مشتری، همان‌طور که در «مشتریان» نوشته شده است.",
      },
      names: "clients",
      schema: kindSchemas.name,
    },
    step: {
      kind: "text",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Step", "Action", "Next step", "Task"],
        ru: ["Шаг", "Действие", "Что сделать", "Задача", "Мероприятие"],
        ro: ["Pas", "Acțiune", "Ce facem", "Sarcină"],
        fa: ["گام", "اقدام", "کار بعدی", "قدم"],
      },
      help: {
        en: "What will be done.",
        ru: "Что будет сделано.",
        ro: "Ce urmează să se facă.",
        fa: "چه کاری انجام می‌شود.",
      },
      schema: kindSchemas.text,
    },
    owner: {
      kind: "name",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Owner", "Responsible"],
        ru: ["Ответственный", "Исполнитель", "Кто"],
        ro: ["Responsabil", "Cine"],
        fa: ["مسئول", "مجری", "مسئول اجرا"],
      },
      help: {
        en: "Who will do it.",
        ru: "Кто сделает.",
        ro: "Cine o face.",
        fa: "چه کسی انجام می‌دهد.",
      },
      names: "people",
      schema: kindSchemas.name,
    },
    due: {
      kind: "day",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Due", "Due date", "Deadline", "By"],
        ru: ["Срок", "Дедлайн", "До какого числа", "Когда"],
        ro: ["Termen", "Termen limită", "Până la"],
        fa: ["مهلت", "موعد", "تا تاریخ"],
      },
      help: {
        en: "The day by which it is to be done.",
        ru: "К какому дню надо сделать.",
        ro: "Ziua până la care trebuie făcut.",
        fa: "تا چه روزی باید انجام شود.",
      },
      schema: kindSchemas.day,
    },
    askedVolume: {
      kind: "money",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Asked volume", "Asked", "Proposed"],
        ru: ["Запросили", "Просим", "Запрошенный объём", "Предложили"],
        ro: ["Cerut", "Volum cerut", "Propus"],
        fa: ["درخواست ما", "حجم درخواستی", "پیشنهاد ما"],
      },
      help: {
        en: "The monthly volume we asked for.",
        ru: "Объём в месяц, который мы попросили.",
        ro: "Volumul lunar pe care l-am cerut.",
        fa: "حجم ماهانه‌ای که درخواست کردیم.",
      },
      schema: moneyNotNegative,
    },
    agreedVolume: {
      kind: "money",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Agreed volume", "Agreed"],
        ru: ["Договорились", "Согласовано", "Согласованный объём"],
        ro: ["Convenit", "Volum convenit", "Agreat"],
        fa: ["توافق‌شده", "حجم توافقی"],
      },
      help: {
        en: "The monthly volume agreed on.",
        ru: "Объём в месяц, о котором договорились.",
        ro: "Volumul lunar convenit.",
        fa: "حجم ماهانه‌ای که توافق شد.",
      },
      schema: moneyNotNegative,
    },
    baselineVolume: {
      kind: "money",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Baseline volume", "Baseline", "Before"],
        ru: ["Было", "Исходный объём", "До переговоров"],
        ro: ["Înainte", "Volum inițial", "Era"],
        fa: ["قبل از مذاکره", "حجم پایه", "حجم قبلی"],
      },
      help: {
        en: "The monthly volume before the talks; when empty, the client's current volume.",
        ru: "Объём в месяц до переговоров; если пусто — текущий объём клиента.",
        ro: "Volumul lunar de dinaintea negocierii; dacă e gol, volumul actual al clientului.",
        fa: "حجم ماهانه پیش از مذاکره؛ اگر خالی باشد، حجم فعلی مشتری.",
      },
      schema: moneyNotNegative,
    },
    status: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Status", "State"],
        ru: ["Статус", "Состояние"],
        ro: ["Status", "Stare", "Stadiu"],
        fa: ["وضعیت"],
      },
      choices: statusChoices,
      help: {
        en: "Open, done or dropped; when empty, done if there is a day of completion, else open.",
        ru: "В работе, сделано или отменено; если пусто — сделано, когда есть дата, иначе в работе.",
        ro: "Deschis, făcut sau anulat; dacă e gol: făcut când există data, altfel deschis.",
        fa: "باز، انجام‌شده یا لغوشده؛ اگر خالی باشد، با تاریخ اتمام انجام‌شده است وگرنه باز.",
      },
      schema: z.enum(statuses),
    },
    doneOn: {
      kind: "day",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Done on", "Completed on"],
        ru: ["Сделано", "Дата выполнения"],
        ro: ["Realizat la", "Finalizat la"],
        fa: ["تاریخ اتمام", "انجام شد در"],
      },
      help: {
        en: "The day it was done.",
        ru: "Когда сделано.",
        ro: "Ziua în care s-a făcut.",
        fa: "روزی که انجام شد.",
      },
      isPast: true,
      schema: kindSchemas.day,
    },
  },
} as const satisfies Sheet;
