import { z } from "zod";
import type { Choices, Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { numberNotNegative, numberPositive } from "./rules.ts";
import { noteColumn } from "./sharedColumns.ts";

const blocks = ["technology", "people", "management"] as const;

const blockChoices = {
  technology: {
    en: ["technology", "process"],
    ru: ["технология", "технологии", "процессы"],
    ro: ["tehnologie", "proces", "procese"],
    fa: ["فناوری", "فرایند", "فرآیند"],
  },
  people: {
    en: ["people", "staff"],
    ru: ["люди", "персонал", "кадры"],
    ro: ["oameni", "personal"],
    fa: ["افراد", "کارکنان", "نیروی انسانی"],
  },
  management: {
    en: ["management", "control"],
    ru: ["управление", "менеджмент", "контроль"],
    ro: ["management", "conducere", "control"],
    fa: ["مدیریت", "کنترل"],
  },
} as const satisfies Choices<(typeof blocks)[number]>;

/** How the department scores on each criterion of an audit. */
export const audit = {
  key: "audit",
  names: {
    en: ["Audit", "Checklist", "Scorecard"],
    ru: ["Аудит", "Чек-лист", "Диагностика", "Аудит отдела продаж"],
    ro: ["Audit", "Listă de verificare", "Diagnostic"],
    fa: ["ممیزی", "چک‌لیست", "ارزیابی", "عارضه‌یابی"],
  },
  help: {
    en: "The department's state: a row for each criterion, with its score.",
    ru: "Состояние отдела: строка на каждый критерий, с баллом.",
    ro: "Starea departamentului: câte un rând pentru fiecare criteriu, cu punctaj.",
    fa: "وضعیت واحد فروش: برای هر معیار یک ردیف با امتیاز آن.",
  },
  adds: {
    en: "how the department scores by block, and what to mend first",
    ru: "оценку отдела по блокам и что исправлять первым",
    ro: "punctajul departamentului pe blocuri și ce e de îndreptat mai întâi",
    fa: "نمرهٔ واحد فروش در هر بخش و اینکه اول چه چیزی باید درست شود",
  },
  uniqueBy: ["criterion", "date"],
  orders: [{ first: "score", second: "max", otherwise: 10, isCertain: true }],
  columns: {
    criterion: {
      kind: "text",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Criterion"],
        ru: ["Критерий", "Вопрос"],
        ro: ["Criteriu"],
        fa: ["معیار", "سؤال"],
      },
      help: {
        en: "What is judged.",
        ru: "Что оценивается.",
        ro: "Ce se apreciază.",
        fa: "چه چیزی سنجیده می‌شود.",
      },
      schema: kindSchemas.text,
    },
    block: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Block", "Area"],
        ru: ["Блок", "Раздел"],
        ro: ["Bloc", "Capitol"],
        fa: ["بخش", "حوزه"],
      },
      choices: blockChoices,
      help: {
        en: "Technology, people or management.",
        ru: "Технология, люди или управление.",
        ro: "Tehnologie, oameni sau management.",
        fa: "فناوری، افراد یا مدیریت.",
      },
      schema: z.enum(blocks),
    },
    score: {
      kind: "number",
      isRequired: true,
      isCellRequired: false,
      headings: {
        en: ["Score", "Points"],
        ru: ["Балл", "Оценка"],
        ro: ["Punctaj", "Nota"],
        fa: ["امتیاز", "نمره"],
      },
      help: {
        en: "Points given; empty until it is judged.",
        ru: "Сколько баллов поставлено; пусто, пока не оценено.",
        ro: "Câte puncte s-au dat; gol până la apreciere.",
        fa: "امتیازی که داده شد؛ تا سنجیده نشده خالی.",
      },
      schema: numberNotNegative,
    },
    max: {
      kind: "number",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Max", "Maximum"],
        ru: ["Максимум", "Макс."],
        ro: ["Maxim", "Max"],
        fa: ["حداکثر"],
      },
      help: {
        en: "The most points this criterion can have; 10 when empty.",
        ru: "Сколько баллов может быть самое большее; если пусто — 10.",
        ro: "Câte puncte pot fi cel mult; dacă e gol, 10.",
        fa: "بیشترین امتیازی که این معیار می‌تواند بگیرد؛ اگر خالی باشد ۱۰.",
      },
      schema: numberPositive,
    },
    date: {
      kind: "day",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Date", "Audit date", "Judged on"],
        ru: ["Дата", "Дата аудита", "Дата оценки"],
        ro: ["Data", "Data auditului", "Data aprecierii"],
        fa: ["تاریخ", "تاریخ ممیزی", "تاریخ ارزیابی"],
      },
      help: {
        en: "The day of the audit; a later audit is new rows below, and the last one counts.",
        ru: "День аудита; следующий аудит — новые строки ниже, считается последний.",
        ro: "Ziua auditului; un audit nou înseamnă rânduri noi dedesubt, contează ultimul.",
        fa: "روز ممیزی؛ ممیزی بعدی ردیف‌های تازه‌ای در پایین است و آخرین آن حساب می‌شود.",
      },
      isPast: true,
      schema: kindSchemas.day,
    },
    comment: noteColumn,
  },
} as const satisfies Sheet;
