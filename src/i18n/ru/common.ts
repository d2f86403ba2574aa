import type { common as master } from "../en/common.ts";
import { plural } from "../plural.ts";

const days = { one: "день", few: "дня", many: "дней", other: "дня" } as const;
const workingDays = {
  one: "рабочий день",
  few: "рабочих дня",
  many: "рабочих дней",
  other: "рабочего дня",
} as const;

export const common: typeof master = {
  languageName: "Русский",
  nobody: "Ничьи",
  notAvailable: "нет данных",

  navigation: {
    label: "Страницы",
    home: "Главное",
    accounts: "Ключевые клиенты",
    clients: "Клиенты",
    people: "Люди",
    activity: "Активность",
    funnel: "Воронка",
    income: "Поступления",
    structure: "Структура",
    data: "Данные",
    wall: "Экран",
    skip: "Перейти к содержанию",
    languages: "Языки",
  },

  severity: { error: "Ошибка", warning: "Проверьте", information: "К сведению" },

  received: "Получено",
  plan: "План",
  ofPlan: (amount) => `из ${amount}`,
  planToDate: "План на сегодня",
  neededPerDay: "Нужно в день",
  waterline: "Ватерлиния",
  underWater: (amount) => `ниже ватерлинии на ${amount}`,
  aboveWater: (amount) => `выше ватерлинии на ${amount}`,

  buysNow: "Берёт",
  couldBuy: "Может брать",
  buysAndCould: "Берёт → может брать",
  upside: "Резерв роста",
  asked: "Просили",
  agreed: "Договорились",
  before: "Было",
  actionStatus: {
    open: "В работе",
    done: "Сделано",
    dropped: "Снято",
    overdue: "Просрочено",
  },

  workingDaysLeft: (n, f) =>
    `${plural("ru", n, { one: "остался", few: "осталось", many: "осталось", other: "осталось" })} ${f.count(n)} ${plural("ru", n, workingDays)}`,
  workingDayOf: (day, of, f) => `рабочий день ${f.count(day)} из ${f.count(of)}`,
  accounts: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "ключевой клиент", few: "ключевых клиента", many: "ключевых клиентов", other: "ключевого клиента" })}`,
  people: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "человек", few: "человека", many: "человек", other: "человека" })}`,
  rows: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "строка", few: "строки", many: "строк", other: "строки" })}`,
  more: (n, f) => `ещё ${f.count(n)}`,

  figuresOf: (day) => `Данные на ${day}`,
  dataDaysOld: (n, f) => `Данным ${f.count(n)} ${plural("ru", n, days)}`,

  used: "Учтено",
  setAside: "Не учтено",
  skipped: "Пропущено",

  explain: "Как посчитано",
  formula: "Формула",
  numbers: "Числа",
  cells: "Ячейки",
  filter: "Фильтр в файле Excel",
  reason: "Почему нет цифры",

  table: "Таблица",
  copy: "Скопировать",
  copied: "Скопировано",
  find: "Найти",
  sortBy: (column) => `Сортировать по столбцу «${column}»`,

  notFound: {
    title: "Такой страницы нет",
    sentence: "Её перенесли или убрали; первая страница ведёт ко всем остальным.",
  },
};
