import type { Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { plans } from "./plans.ts";
import { numberNotNegative } from "./rules.ts";
import { noteColumn } from "./sharedColumns.ts";

/** Competitions among the sellers: what counts, from when to when, and for what. */
export const contests = {
  key: "contests",
  names: {
    en: ["Contests", "Competitions", "Contest", "Sales contests", "Challenges"],
    ru: ["Конкурсы", "Соревнования", "Конкурс", "Соревнование"],
    ro: ["Concursuri", "Competiții", "Concurs"],
    fa: ["مسابقه‌ها", "مسابقات", "رقابت‌ها", "مسابقه"],
  },
  help: {
    en: "A row for each competition among the sellers.",
    ru: "Строка на каждый конкурс среди менеджеров.",
    ro: "Câte un rând pentru fiecare concurs între agenți.",
    fa: "برای هر مسابقه میان کارشناسان فروش یک ردیف.",
  },
  adds: {
    en: "who leads in the contest, and how many days are left",
    ru: "кто впереди в конкурсе и сколько дней осталось",
    ro: "cine conduce în concurs și câte zile au rămas",
    fa: "چه کسی در مسابقه جلوست و چند روز مانده است",
  },
  uniqueBy: ["name", "from"],
  orders: [{ first: "from", second: "to", isCertain: true }],
  columns: {
    name: {
      kind: "text",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Name", "Contest", "Competition", "Title"],
        ru: ["Название", "Конкурс", "Название конкурса", "Соревнование"],
        ro: ["Nume", "Concurs", "Denumire", "Titlu"],
        fa: ["نام", "مسابقه", "نام مسابقه", "عنوان"],
      },
      help: {
        en: "What the contest is called on the wall.",
        ru: "Как конкурс называется на экране.",
        ro: "Cum se numește concursul pe ecran.",
        fa: "نام مسابقه روی تابلو.",
      },
      schema: kindSchemas.text,
    },
    from: {
      kind: "day",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["From", "Start", "Start date", "Starts", "Begins"],
        ru: ["С", "Начало", "Дата начала", "С какого числа"],
        ro: ["De la", "Început", "Data începerii", "Începe"],
        fa: ["از", "شروع", "تاریخ شروع", "از تاریخ"],
      },
      help: {
        en: "The first day that counts.",
        ru: "Первый день, который идёт в зачёт.",
        ro: "Prima zi care contează.",
        fa: "نخستین روزی که حساب می‌شود.",
      },
      schema: kindSchemas.day,
    },
    to: {
      kind: "day",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["To", "End", "End date", "Until", "Ends"],
        ru: ["По", "Окончание", "Дата окончания", "Конец", "До"],
        ro: ["Până la", "Sfârșit", "Data încheierii", "Se încheie"],
        fa: ["تا", "پایان", "تاریخ پایان", "تا تاریخ"],
      },
      help: {
        en: "The last day that counts.",
        ru: "Последний день, который идёт в зачёт.",
        ro: "Ultima zi care contează.",
        fa: "آخرین روزی که حساب می‌شود.",
      },
      schema: kindSchemas.day,
    },
    measure: {
      kind: "choice",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Measure", "KPI", "Metric", "Indicator", "What counts", "By"],
        ru: ["Показатель", "KPI", "Метрика", "Что считаем", "По чему"],
        ro: ["Indicator", "KPI", "Măsură", "Ce se numără", "După"],
        fa: ["شاخص", "معیار", "KPI", "بر اساس"],
      },
      choices: plans.columns.measure.choices,
      help: {
        en: "What is counted, in the words of Plans: payments, calls, meetings and so on.",
        ru: "Что считается, словами листа «Планы»: оплаты, звонки, встречи и так далее.",
        ro: "Ce se numără, cu cuvintele din foaia Planuri: încasări, apeluri, întâlniri și altele.",
        fa: "چه چیزی شمرده می‌شود، با واژه‌های «اهداف»: دریافتی، تماس، جلسه و مانند آن.",
      },
      schema: plans.columns.measure.schema,
    },
    prize: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Prize", "Reward", "Award"],
        ru: ["Приз", "Награда", "Премия", "Подарок"],
        ro: ["Premiu", "Premiul", "Recompensă"],
        fa: ["جایزه", "پاداش"],
      },
      help: {
        en: "What the winner gets.",
        ru: "Что получит победитель.",
        ro: "Ce primește câștigătorul.",
        fa: "برنده چه می‌گیرد.",
      },
      schema: kindSchemas.text,
    },
    minimum: {
      kind: "number",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Minimum", "Min", "Threshold", "At least", "Entry level"],
        ru: ["Минимум", "Порог", "Не меньше", "Мин."],
        ro: ["Minim", "Prag", "Cel puțin"],
        fa: ["حداقل", "کمینه", "دست‌کم"],
      },
      help: {
        en: "What one must reach to win at all: money for payments, a number for the rest.",
        ru: "Сколько надо набрать, чтобы участвовать: деньги для оплат, число для остального.",
        ro: "Cât trebuie atins pentru a câștiga: bani pentru încasări, un număr pentru restul.",
        fa: "برای برنده شدن دست‌کم چه باید به دست آید: برای دریافتی پول، برای بقیه عدد.",
      },
      schema: numberNotNegative,
    },
    note: noteColumn,
  },
} as const satisfies Sheet;
