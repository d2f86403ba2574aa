import { z } from "zod";
import type { Choices, Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { numberNotNegative, zeroToTen } from "./rules.ts";
import {
  baseColumn,
  clientHeadings,
  clientLastResort,
  managerHeadings,
  stageHeadingWords,
  yesNoWords,
} from "./sharedColumns.ts";
import { stageOrEndChoices } from "./stages.ts";

export const activityKinds = ["call", "meeting", "presentation", "letter", "other"] as const;
export type ActivityKind = (typeof activityKinds)[number];

const kindChoices = {
  call: {
    en: ["call", "calls", "phone", "phone call", "outgoing call", "incoming call"],
    ru: ["звонок", "звонки", "вызов", "исходящий звонок", "входящий звонок", "телефон"],
    ro: ["apel", "apeluri", "telefon", "apel efectuat", "apel primit"],
    fa: ["تماس", "تماس تلفنی", "تلفن", "تماس خروجی", "تماس ورودی"],
  },
  meeting: {
    en: ["meeting", "meetings", "visit", "demo meeting", "appointment"],
    ru: ["встреча", "встречи", "визит", "выезд", "видеовстреча"],
    ro: ["întâlnire", "întâlniri", "vizită", "vizite"],
    fa: ["جلسه", "ملاقات", "بازدید", "ویزیت"],
  },
  presentation: {
    en: ["presentation", "presentations", "demo"],
    ru: ["презентация", "презентации", "демонстрация"],
    ro: ["prezentare", "prezentări", "demonstrație"],
    fa: ["ارائه", "دمو", "پرزنت"],
  },
  letter: {
    en: ["letter", "email", "e-mail", "message", "chat", "SMS", "WhatsApp"],
    ru: ["письмо", "письма", "e-mail", "сообщение", "чат", "смс", "мессенджер", "почта"],
    ro: ["scrisoare", "e-mail", "mesaj", "chat"],
    fa: ["نامه", "ایمیل", "پیام", "پیامک", "چت"],
  },
  other: {
    en: ["other", "task", "lunch", "deadline", "note"],
    ru: ["другое", "прочее", "задача", "дело", "заметка"],
    ro: ["altele", "altceva", "sarcină", "notă"],
    fa: ["سایر", "دیگر", "کار", "وظیفه", "یادداشت"],
  },
} as const satisfies Choices<ActivityKind>;

/** Which way a contact went; telephone exchanges list missed calls as a third one. */
const directionChoices = {
  incoming: {
    en: ["incoming", "inbound", "in", "received"],
    ru: ["входящий", "входящие", "входящая", "входящее"],
    ro: ["primit", "primite", "intrare"],
    fa: ["ورودی", "دریافتی"],
  },
  outgoing: {
    en: ["outgoing", "outbound", "out", "dialled", "dialed"],
    ru: ["исходящий", "исходящие", "исходящая", "исходящее"],
    ro: ["efectuat", "efectuate", "ieșire"],
    fa: ["خروجی"],
  },
  missed: {
    en: ["missed"],
    ru: ["пропущенный", "пропущенные", "пропущен"],
    ro: ["ratat", "ratate", "pierdut"],
    fa: ["ازدست‌رفته"],
  },
} as const satisfies Choices;

/** Results by which nobody was spoken to; every other result is a contact's own. */
export const noContactChoices = {
  missed: {
    en: ["missed", "missed call", "abandoned"],
    ru: ["пропущенный", "пропущен", "пропущенный звонок", "не принят", "не отвечен"],
    ro: ["ratat", "pierdut", "apel pierdut", "apel ratat"],
    fa: ["ازدست‌رفته", "تماس از دست رفته", "بی‌پاسخ ورودی"],
  },
  "no answer": {
    en: [
      "no answer",
      "not answered",
      "unanswered",
      "busy",
      "left voicemail",
      "voicemail",
      "failed",
    ],
    ru: ["недозвон", "не ответил", "нет ответа", "не дозвонился", "занято", "не взял трубку"],
    ro: ["nu răspunde", "fără răspuns", "nu a răspuns", "ocupat"],
    fa: ["پاسخ نداد", "عدم پاسخ", "بی‌پاسخ", "مشغول"],
  },
} as const satisfies Choices;

/** Words of the listened column for its counts. */
const listenedChoices = { "1": yesNoWords.yes, "0": yesNoWords.no } as const satisfies Choices;

/** Contacts with clients, one a row or counted by the day. */
export const activities = {
  key: "activities",
  names: {
    en: ["Activities", "Calls", "Calls and meetings", "Activity log", "Call log"],
    ru: [
      "Активность",
      "Активности",
      "Звонки",
      "Звонки и встречи",
      "Дела",
      "События",
      "История звонков",
    ],
    ro: ["Activități", "Apeluri", "Apeluri și întâlniri", "Vizite", "Jurnal de apeluri"],
    fa: ["فعالیت‌ها", "تماس‌ها", "تماس‌ها و جلسات", "پیگیری‌ها", "گزارش تماس"],
  },
  help: {
    en: "Contacts: a row for each call or meeting, or a row for each day's number of them.",
    ru: "Контакты: строка на каждый звонок или встречу либо строка с их числом за день.",
    ro: "Contacte: câte un rând pentru fiecare apel sau întâlnire, ori numărul lor pe zi.",
    fa: "تماس‌ها: برای هر تماس یا جلسه یک ردیف، یا تعداد هر روز در یک ردیف.",
  },
  adds: {
    en: "calls and meetings against plan, and whom nobody has called",
    ru: "звонки и встречи против плана и кому давно не звонили",
    ro: "apelurile și întâlnirile față de plan și pe cine n-a sunat nimeni",
    fa: "تماس‌ها و جلسه‌ها در برابر هدف، و اینکه به چه کسی زنگ نزده‌اند",
  },
  // Two calls to a client on one day are honest; of the same length they are not.
  unlikelyTwice: ["client", "minutes"],
  columns: {
    date: {
      kind: "day",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Date", "Day", "Activity date", "Call date", "Date and time", "Start time", "Time"],
        ru: [
          "Дата",
          "День",
          "Дата вызова",
          "Дата звонка",
          "Дата и время",
          "Дата встречи",
          "Дата события",
        ],
        ro: ["Data", "Ziua", "Data apelului", "Data și ora", "Data activității"],
        fa: ["تاریخ", "روز", "تاریخ تماس", "تاریخ فعالیت", "تاریخ و ساعت"],
      },
      help: {
        en: "The day of the contact.",
        ru: "День контакта.",
        ro: "Ziua contactului.",
        fa: "روز تماس.",
      },
      isPast: true,
      schema: kindSchemas.day,
    },
    manager: {
      kind: "name",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: [...managerHeadings.en, "Employee", "User", "Agent", "Who"],
        ru: [...managerHeadings.ru, "Сотрудник", "Пользователь", "Оператор", "Кто"],
        ro: [...managerHeadings.ro, "Angajat", "Utilizator", "Operator", "Cine"],
        fa: [...managerHeadings.fa, "همکار", "کارمند", "کاربر", "اپراتور"],
      },
      help: {
        en: "Who called or met.",
        ru: "Кто звонил или встречался.",
        ro: "Cine a sunat sau s-a întâlnit.",
        fa: "چه کسی تماس گرفت یا دیدار کرد.",
      },
      names: "people",
      schema: kindSchemas.name,
    },
    kind: {
      kind: "choice",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Kind", "Type", "Activity type", "Activity"],
        ru: ["Вид", "Тип", "Тип дела", "Вид контакта", "Вид активности", "Тип события"],
        ro: ["Tip", "Tip activitate", "Fel", "Activitate"],
        fa: ["نوع", "نوع فعالیت", "نوع تماس"],
      },
      choices: kindChoices,
      ownWords: true,
      help: {
        en: "Call, meeting, presentation or letter; another word is a contact of another kind.",
        ru: "Звонок, встреча, презентация или письмо; другое слово — контакт иного вида.",
        ro: "Apel, întâlnire, prezentare sau scrisoare; alt cuvânt e un contact de alt fel.",
        fa: "تماس، جلسه، ارائه یا نامه؛ واژهٔ دیگر یعنی تماسی از نوع دیگر.",
      },
      schema: kindSchemas.choice,
    },
    client: {
      kind: "name",
      isRequired: false,
      isCellRequired: false,
      headings: clientHeadings,
      lastResort: clientLastResort,
      help: {
        en: "With whom; without it nobody can tell who was not called.",
        ru: "С кем; без этого не видно, кому не звонили.",
        ro: "Cu cine; fără el nu se vede pe cine n-a sunat nimeni.",
        fa: "با چه کسی؛ بدون آن معلوم نیست به چه کسی زنگ نزده‌اند.",
      },
      names: "clients",
      schema: kindSchemas.name,
    },
    base: baseColumn,
    count: {
      kind: "number",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Count", "Number", "Quantity", "Qty"],
        ru: ["Количество", "Кол-во", "Сколько", "Штук"],
        ro: ["Număr", "Cantitate", "Câte"],
        fa: ["تعداد"],
      },
      help: {
        en: "How many contacts the row stands for; one when empty.",
        ru: "Сколько контактов в строке; если пусто — один.",
        ro: "Câte contacte sunt în rând; unul, dacă e gol.",
        fa: "ردیف نمایندهٔ چند تماس است؛ اگر خالی باشد، یکی.",
      },
      schema: numberNotNegative,
    },
    minutes: {
      kind: "minutes",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Minutes", "Duration", "Talk time", "Call duration", "Min"],
        ru: [
          "Минут",
          "Минуты",
          "Длительность",
          "Время звонка",
          "Длительность звонка",
          "Продолжительность",
          "Мин",
        ],
        ro: ["Minute", "Durata", "Durata convorbirii", "Durata apelului", "Min"],
        fa: ["دقیقه", "مدت", "مدت مکالمه", "مدت تماس", "زمان مکالمه"],
      },
      help: {
        en: "How long they took together, in minutes; 12:30 is read too.",
        ru: "Сколько они длились вместе, в минутах; 12:30 тоже читается.",
        ro: "Cât au durat împreună, în minute; se citește și 12:30.",
        fa: "روی هم چند دقیقه طول کشید؛ ۱۲:۳۰ هم خوانده می‌شود.",
      },
      clock: "m:ss",
      schema: numberNotNegative,
    },
    quality: {
      kind: "number",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Quality", "Score", "Rating"],
        ru: ["Качество", "Оценка", "Балл"],
        ro: ["Calitate", "Nota", "Scor"],
        fa: ["کیفیت", "امتیاز", "نمره"],
      },
      help: {
        en: "How good the contact was, from 0 to 10.",
        ru: "Насколько хорошим был контакт, от 0 до 10.",
        ro: "Cât de bun a fost contactul, de la 0 la 10.",
        fa: "تماس چقدر خوب بود، از ۰ تا ۱۰.",
      },
      schema: zeroToTen,
    },
    listened: {
      kind: "number",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Listened", "Reviewed", "Listened to"],
        ru: ["Прослушан", "Прослушано", "Прослушали"],
        ro: ["Ascultat", "Verificat", "Ascultate"],
        fa: ["شنیده شد", "بررسی شد", "شنیده‌شده"],
      },
      choices: listenedChoices,
      help: {
        en: "Whether the head listened to the call: yes or no, or how many of the row.",
        ru: "Слушал ли звонок руководитель: «да» или «нет» либо сколько из строки.",
        ro: "Dacă șeful a ascultat apelul: „da” sau „nu”, ori câte din rând.",
        fa: "آیا مدیر تماس را شنید: «بله» یا «خیر»، یا چند تا از ردیف.",
      },
      schema: numberNotNegative,
    },
    direction: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Direction", "Incoming/outgoing", "Call type", "Inbound/outbound"],
        ru: ["Направление", "Тип звонка", "Входящий/исходящий", "Тип вызова"],
        ro: ["Direcție", "Primit/efectuat", "Tip apel"],
        fa: ["جهت تماس", "ورودی/خروجی"],
      },
      choices: directionChoices,
      help: {
        en: "Incoming, outgoing or missed.",
        ru: "Входящий, исходящий или пропущенный.",
        ro: "Primit, efectuat sau ratat.",
        fa: "ورودی، خروجی یا ازدست‌رفته.",
      },
      schema: z.enum(["incoming", "outgoing", "missed"]),
    },
    result: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Result", "Outcome", "Call outcome", "Call status"],
        ru: ["Результат", "Итог", "Результат звонка", "Статус звонка"],
        ro: ["Rezultat", "Rezultatul", "Rezultat apel"],
        fa: ["نتیجه", "نتیجه تماس"],
      },
      help: {
        en: "What came of it; missed and no answer are no contact with the client.",
        ru: "Чем кончилось; «пропущенный» и «недозвон» контактом с клиентом не считаются.",
        ro: "Ce a rezultat; „ratat” și „nu răspunde” nu sunt contacte cu clientul.",
        fa: "چه شد؛ «ازدست‌رفته» و «پاسخ نداد» تماس با مشتری به حساب نمی‌آید.",
      },
      schema: kindSchemas.text,
    },
    stage: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: stageHeadingWords,
      choices: stageOrEndChoices,
      ownWords: true,
      help: {
        en: "The stage of the sale that the contact was for.",
        ru: "К какому этапу продажи относится контакт.",
        ro: "Etapa vânzării la care a fost contactul.",
        fa: "تماس برای کدام مرحلهٔ فروش بود.",
      },
      schema: kindSchemas.choice,
    },
  },
} as const satisfies Sheet;
