import { z } from "zod";
import type { Choices, Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { minutesOfDay } from "./rules.ts";
import { noteColumn } from "./sharedColumns.ts";

const verdicts = ["useful", "wasted", "automate", "delegate", "outsource"] as const;

const verdictChoices = {
  useful: {
    en: ["useful", "productive", "keep", "sales"],
    ru: ["полезно", "полезное", "польза", "оставить", "продажа"],
    ro: ["util", "utilă", "utile", "de păstrat"],
    fa: ["مفید", "مؤثر", "لازم"],
  },
  wasted: {
    en: ["wasted", "waste", "drop", "useless", "loss"],
    ru: ["потеря", "потери", "впустую", "бесполезно", "убрать", "исключить"],
    ro: ["pierdere", "pierderi", "pierdut", "inutil", "de eliminat"],
    fa: ["اتلاف", "هدررفت", "بی‌فایده", "حذف شود"],
  },
  automate: {
    en: ["automate", "automation", "to automate"],
    ru: ["автоматизировать", "автоматизация", "автомат"],
    ro: ["de automatizat", "automatizare", "automatizat"],
    fa: ["خودکار شود", "خودکارسازی", "اتوماسیون"],
  },
  delegate: {
    en: ["delegate", "delegation", "to delegate", "pass on"],
    ru: ["передать", "делегировать", "делегирование", "помощнику", "передать помощнику"],
    ro: ["de delegat", "delegare", "delegat"],
    fa: ["واگذار شود", "واگذاری", "تفویض"],
  },
  outsource: {
    en: ["outsource", "outsourcing", "to outsource"],
    ru: ["на сторону", "аутсорсинг", "аутсорс", "отдать подрядчику"],
    ro: ["de externalizat", "externalizare", "outsourcing"],
    fa: ["برون‌سپاری", "برون‌سپاری شود"],
  },
} as const satisfies Choices<(typeof verdicts)[number]>;

/** Observed working days: what people did, for how long, and what is to be done about it. */
export const workday = {
  key: "workday",
  names: {
    en: ["Workday", "Workday map", "Working day map", "Time study", "Time log", "Timesheet"],
    ru: [
      "Карта рабочего дня",
      "Рабочий день",
      "Фотография рабочего дня",
      "ФРД",
      "Хронометраж",
      "Фото рабочего дня",
    ],
    ro: [
      "Harta zilei de lucru",
      "Ziua de lucru",
      "Fotografierea zilei de muncă",
      "Fotografierea zilei de lucru",
      "Cronometraj",
      "Pontaj",
    ],
    fa: ["نقشه روز کاری", "روز کاری", "کارسنجی", "زمان‌سنجی"],
  },
  help: {
    en: "Observed working days: a row for each stretch of time, with what was done in it.",
    ru: "Наблюдение за рабочим днём: строка на каждый отрезок времени и что в нём делали.",
    ro: "Zile de lucru observate: câte un rând pentru fiecare interval, cu ce s-a făcut.",
    fa: "مشاهدهٔ روز کاری: برای هر بازه یک ردیف، با کاری که در آن انجام شد.",
  },
  adds: {
    en: "where the working day goes, and how much of it is useful",
    ru: "куда уходит рабочий день и сколько в нём полезного",
    ro: "pe ce se duce ziua de lucru și cât din ea este util",
    fa: "روز کاری صرف چه می‌شود و چقدر از آن مفید است",
  },
  columns: {
    date: {
      kind: "day",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Date", "Day", "Observed on"],
        ru: ["Дата", "День", "Дата наблюдения"],
        ro: ["Data", "Ziua", "Data observării"],
        fa: ["تاریخ", "روز", "تاریخ مشاهده"],
      },
      help: {
        en: "The day that was observed.",
        ru: "День, за которым наблюдали.",
        ro: "Ziua observată.",
        fa: "روزی که مشاهده شد.",
      },
      isPast: true,
      schema: kindSchemas.day,
    },
    employee: {
      kind: "name",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Employee", "Who", "Person", "Name", "Full name", "Manager", "Seller", "Sales rep"],
        ru: ["Сотрудник", "Кого наблюдали", "Кто", "ФИО", "Менеджер", "Работник", "Исполнитель"],
        ro: ["Angajat", "Cine", "Nume", "Nume și prenume", "Agent", "Agent de vânzări", "Salariat"],
        fa: ["کارمند", "همکار", "نام", "نام و نام خانوادگی", "کارشناس", "کارشناس فروش"],
      },
      help: {
        en: "Whose day it was, written as in Team.",
        ru: "Чей это день — так же, как на листе «Команда».",
        ro: "A cui a fost ziua, scris ca în foaia Echipa.",
        fa: "روزِ چه کسی بود؛ همان‌طور که در «تیم» نوشته شده است.",
      },
      names: "people",
      schema: kindSchemas.name,
    },
    action: {
      kind: "text",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Action", "What was done", "Activity", "Task", "Work", "Operation"],
        ru: ["Действие", "Что делал", "Вид работ", "Вид работы", "Занятие", "Операция", "Задача"],
        ro: ["Acțiune", "Ce a făcut", "Activitate", "Operațiune", "Sarcină", "Tip de lucru"],
        fa: ["کار", "کار انجام‌شده", "فعالیت", "اقدام", "نوع کار"],
      },
      help: {
        en: "What the person did: the same words for the same work.",
        ru: "Что человек делал: одно и то же дело — одними словами.",
        ro: "Ce a făcut omul: aceleași cuvinte pentru aceeași treabă.",
        fa: "چه کاری کرد؛ برای کار یکسان، واژهٔ یکسان.",
      },
      schema: kindSchemas.text,
    },
    minutes: {
      kind: "minutes",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Minutes", "Duration", "Time spent", "Time", "Min"],
        ru: ["Минуты", "Минут", "Длительность", "Затрачено времени", "Время", "Мин", "Мин."],
        ro: ["Minute", "Durata", "Durată", "Timp", "Timp consumat", "Min"],
        fa: ["دقیقه", "مدت", "زمان", "مدت زمان", "زمان صرف‌شده"],
      },
      help: {
        en: "How many minutes it took; 0:45 is read as 45.",
        ru: "Сколько минут это заняло; 0:45 читается как 45.",
        ro: "Câte minute a durat; 0:45 se citește ca 45.",
        fa: "چند دقیقه طول کشید؛ ۰:۴۵ یعنی ۴۵.",
      },
      clock: "h:mm",
      schema: minutesOfDay,
    },
    verdict: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Verdict", "Conclusion", "Assessment", "What to do with it"],
        ru: ["Вывод", "Что с этим делать", "Оценка", "Решение", "Полезность"],
        ro: ["Concluzie", "Verdict", "Apreciere", "Ce facem cu ea"],
        fa: ["جمع‌بندی", "ارزیابی", "نتیجه"],
      },
      choices: verdictChoices,
      help: {
        en: "Useful, wasted, or to automate, delegate or outsource.",
        ru: "Полезно, потеря, автоматизировать, передать или на сторону.",
        ro: "Util, pierdere, de automatizat, de delegat sau de externalizat.",
        fa: "مفید، اتلاف، خودکار شود، واگذار شود یا برون‌سپاری.",
      },
      schema: z.enum(verdicts),
    },
    note: noteColumn,
  },
} as const satisfies Sheet;
