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
  company: "Компания",
  nobody: "Ничьи",
  notAvailable: "нет данных",
  tooLittleData: "Мало данных",

  navigation: {
    label: "Страницы",
    home: "Главное",
    accounts: "Ключевые клиенты",
    people: "Люди",
    data: "Данные",
    wall: "Экран",
    skip: "Перейти к содержанию",
    languages: "Языки",
    back: "Назад",
  },

  status: {
    early: "Пока рано судить",
    ahead: "Опережаем",
    "on-track": "По плану",
    "at-risk": "Под угрозой",
    behind: "Отстаём",
    made: "План сделан",
    missed: "Не сделан",
  },
  severity: { error: "Ошибка", warning: "Проверьте", information: "К сведению" },
  early: "Первые дни месяца: судить рано",

  received: "Получено",
  receivedIn: (month) => `Получено за ${month}`,
  plan: "План",
  planOf: (amount) => `план ${amount}`,
  ofPlan: (amount) => `из ${amount}`,
  shareOfPlan: "% от плана месяца",
  planToDate: "План на сегодня",
  planToDateInFull: "Выполнение плана на дату",
  expectedToDate: "Должно быть на сегодня",
  remaining: "Осталось до плана",
  landing: "Прогноз на конец месяца",
  neededPerDay: "Нужно в день",
  perDaySoFar: "В среднем в день",
  today: "Сегодня",
  waterline: "Ватерлиния",
  waterlineOf: (amount) => `ватерлиния ${amount}`,
  underWater: (amount) => `ниже ватерлинии на ${amount}`,
  aboveWater: (amount) => `выше ватерлинии на ${amount}`,
  perMonth: (amount) => `${amount} в месяц`,
  perDay: (amount) => `${amount} в день`,

  keyAccount: "Ключевой клиент",
  keyAccounts: "Ключевые клиенты",
  buysNow: "Берёт",
  couldBuy: "Может брать",
  buysAndCould: "Берёт → может брать",
  upside: "Резерв роста",
  couldAdd: "можем добавить",
  nobodyHasAsked: "Никто не предлагал",
  asked: "Просили",
  agreed: "Договорились",
  buysSince: "Берёт с тех пор",
  before: "Было",
  captured: "Добрали",
  talkOverdue: (n, f) =>
    `Переговоры просрочены на ${f.count(n)} ${plural("ru", n, { one: "день", few: "дня", many: "дней", other: "дня" })}`,
  actionStatus: {
    open: "В работе",
    done: "Сделано",
    dropped: "Снято",
    overdue: "Просрочено",
  },

  fromNew: "От новых",
  fromCurrent: "От текущих",
  fromVip: "VIP",

  workingDaysLeft: (n, f) =>
    `${plural("ru", n, { one: "остался", few: "осталось", many: "осталось", other: "осталось" })} ${f.count(n)} ${plural("ru", n, workingDays)}`,
  workingDayOf: (day, of, f) => `рабочий день ${f.count(day)} из ${f.count(of)}`,
  clients: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" })}`,
  accounts: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "ключевой клиент", few: "ключевых клиента", many: "ключевых клиентов", other: "ключевого клиента" })}`,
  people: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "человек", few: "человека", many: "человек", other: "человека" })}`,
  payments: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "оплата", few: "оплаты", many: "оплат", other: "оплаты" })}`,
  rows: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "строка", few: "строки", many: "строк", other: "строки" })}`,
  days: (n, f) => `${f.count(n)} ${plural("ru", n, days)}`,
  workingDays: (n, f) => `${f.count(n)} ${plural("ru", n, workingDays)}`,
  months: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" })}`,
  more: (n, f) => `ещё ${f.count(n)}`,

  figuresOf: (day) => `Данные на ${day}`,
  dataDaysOld: (n, f) => `Данным ${f.count(n)} ${plural("ru", n, days)}`,

  used: "Учтено",
  setAside: "Не учтено",
  skipped: "Пропущено",
  controlTotal: "Контрольная сумма",

  explain: "Как посчитано",
  formula: "Формула",
  numbers: "Числа",
  cells: "Ячейки",
  filter: "Фильтр в файле Excel",
  reason: "Почему нет цифры",

  workbook: "файл Excel",
  sheet: "лист",
  cell: "ячейка",

  table: "Таблица",
  showTable: "Те же числа таблицей",
  copy: "Скопировать",
  copied: "Скопировано",
  find: "Найти",
  sortBy: (column) => `Сортировать по столбцу «${column}»`,
  showAll: "Показать все",
  close: "Закрыть",
  total: "Итого",
  other: "Прочее",
};
