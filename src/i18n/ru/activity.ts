import type { activity as english } from "../en/activity.ts";
import { plural } from "../plural.ts";

/** The page of contacts. */
export const activity: typeof english = {
  title: "Активность",
  description: (company, month) =>
    `Звонки, встречи и презентации: ${company}, ${month}. Насколько хорош разговор и что сдвинуло оплаты.`,
  planned: {
    calls: "Звонки",
    meetings: "Встречи",
    presentations: "Презентации",
    leads: "Лиды",
    deals: "Сделки",
    headcount: "Штат",
    "new clients": "Новые клиенты",
    "new payments": "Оплаты новых",
    "current payments": "Оплаты текущих",
    "vip payments": "Оплаты VIP",
    "captured volume": "Добрали",
  },
  verdicts: {
    useful: "Полезно",
    wasted: "Потеря",
    automate: "Автоматизировать",
    delegate: "Передать",
    outsource: "На сторону",
  },

  enough: "Достаточно ли мы делаем?",
  allOnPlan: (measures) => `Всё по плану на сегодня: ${measures}.`,
  weakest: ({ measure, share, fact, plan }) =>
    `Слабее всего: ${measure} — ${share} плана на сегодня (${fact} из ${plan} за месяц).`,
  against: ({ measure, share, fact, plan }) =>
    `${measure}: ${fact} из ${plan} за месяц, ${share} плана на сегодня.`,
  unplanned: (measure, fact) => `${measure}: ${fact} за месяц.`,
  noContacts: "За этот месяц не записано ни одного контакта.",
  needed: (items) => `Нужно каждый рабочий день до конца месяца: ${items}.`,
  byBase: (measure, items) => `${measure} по клиентам: ${items}.`,
  contactsChart: (month) => `${month}: звонки, встречи и презентации по людям`,
  contactsFinding: (people, f) =>
    `${f.count(people)} ${plural("ru", people, { one: "человек", few: "человека", many: "человек", other: "человека" })}, план на сегодня по каждому виду контактов.`,
  contactsKey: "Проценты плана на сегодня; черта — план. Бледное число — без плана.",
  ofBase: ({ people, measure, base }) =>
    `${measure}, план только на категорию «${base}»: ${people}.`,
  contactsKeyCounts: "Сколько за месяц.",
  people: (month) => `Контакты по людям, ${month}`,
  person: "Сотрудник",
  toDate: (measure) => `${measure}, план на сегодня`,

  talk: "Хорош ли разговор?",
  quality: (mark, length) => `Средняя оценка звонка — ${mark} из 10, длительность — ${length} мин.`,
  qualityOnly: (mark) => `Средняя оценка звонка — ${mark} из 10.`,
  lengthOnly: (length) => `Звонок длится в среднем ${length} мин.`,
  listened: (listened, wanted) =>
    `Прослушано звонков в день на каждого, кто продаёт: ${listened}, норма — ${wanted}.`,
  notCalledBack: (missed, left) =>
    `Пропущено звонков: ${missed}; не перезвонили до конца следующего рабочего дня: ${left}.`,
  allCalledBack: (missed) => `Пропущено звонков: ${missed}, на все перезвонили вовремя.`,
  callsPerMeeting: (calls) => `Звонков на одну встречу: ${calls}.`,
  talkOf: (month) => `Разговор по людям, ${month}`,
  length: "Длительность",
  minutesShort: "мин",
  mark: "Оценка",
  listenedADay: "Прослушано в день",
  waiting: "Не перезвонили",
  forMeeting: "Звонков на встречу",

  moved: "Что сдвинуло оплаты?",
  more: (month, change, before) => `${month}: на ${change} больше, чем ${before}.`,
  less: (month, change, before) => `${month}: на ${change} меньше, чем ${before}.`,
  same: (month, before) => `${month}: столько же, сколько ${before}.`,
  parts: ({ sellers, meetings, money }) =>
    `Люди ${sellers}, встречи на каждого ${meetings}, деньги со встречи ${money}.`,
  ofSellers: "Оплаты тех, кто продаёт, за вычетом возвратов; по полным месяцам.",
  diluted: (now, before) =>
    `Размывание: продают ${now}, три месяца назад — ${before}, а встреч всего меньше.`,
  stepsChart: (before, now) => `${before} → ${now}: что сдвинуло оплаты`,
  factorNames: { sellers: "Люди", meetings: "Встречи на каждого", money: "Деньги со встречи" },
  factor: "Что сдвинуло",
  moveBy: "Изменение",
  total: "Оплаты",

  fix: "Что исправить первым?",
  hire: (fix, there, planned) =>
    `${fix}: есть ${there} из ${planned} человек. Давить на неполный отдел опасно.`,
  intensityByPlan: (fix, now, wanted) => `${fix}: на каждого ${now}, по плану ${wanted}.`,
  intensity: (fix, now, wanted) => `${fix}: на каждого ${now}, обычно ${wanted}.`,
  skill: (fix, now, usual) => `${fix}: встреча приносит ${now}, обычно ${usual}.`,
  largerDeals: (fix) => `${fix}: люди, встречи и деньги со встречи по плану или как обычно.`,
  fixOf: (department, sentence) => `${department}. ${sentence}`,

  day: "Куда уходит день?",
  useful: (useful, wasted) => `Полезны ${useful} времени под наблюдением, впустую — ${wasted}.`,
  best: (person, share, useful) =>
    `${person}: план выполняется лучше всех, в среднем на ${share}; полезны ${useful} этого дня.`,
  coaching: (person, share, wanted) =>
    `${person}: обучение и совместные визиты — ${share} дня, норма — ${wanted}.`,
  fewDays: (names) => `Меньше трёх дней наблюдения, судить рано: ${names}.`,
  dayChart: (person) =>
    person === null ? "Минуты среднего дня" : `Минут в день: ${person} и среднее`,
  dayFinding: (action) => `Больше всего времени уходит на: ${action}.`,
  dayKey: (person) => `Полоса — средний день тех, у кого есть план; кольцо — ${person}.`,
  dayKeyAlone: "Минуты среднего дня под наблюдением.",
  dayTable: "Рабочий день по занятиям",
  action: "Занятие",
  verdict: "Вывод",
  averageDay: "Средний день",
  observedPeople: "За кем наблюдали",
  observedDays: "Дней наблюдения",
  usefulShare: "Полезно",
  wastedShare: "Потери",
  planShare: "План, три месяца",
  otherActions: (n, f) =>
    `Ещё ${f.count(n)} ${plural("ru", n, { one: "занятие поменьше", few: "занятия поменьше", many: "занятий поменьше", other: "занятия поменьше" })} — в таблице.`,

  letters: "Работают ли письма?",
  lettersAnswer: (opened, replied) => `Открывают ${opened} писем, отвечают на ${replied}.`,
  lettersOpened: (opened) => `Открывают ${opened} писем.`,
  lettersSent: (sent) => `Отправлено писем: ${sent}.`,
  lettersDeals: (deals) => `Сделок на тысячу писем: ${deals}.`,
  sentStandsFor: (n, f) =>
    `О доставке ${f.count(n)} ${plural("ru", n, { one: "письма", few: "писем", many: "писем", other: "письма" })} записей нет: взяты отправленные.`,
  byCampaign: "Письма по рассылкам",
  byTopic: "Письма по темам",
  campaign: "Рассылка",
  topic: "Тема",
  columns: {
    sent: "Отправлено",
    delivered: "Дошло",
    opened: "Открыто",
    clicked: "Перешли",
    replied: "Ответили",
    unsubscribed: "Отписались",
    deals: "Сделок на 1000",
  },
};
