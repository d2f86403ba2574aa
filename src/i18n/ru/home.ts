import { capitalised } from "../capitalised.ts";
import type { home as master } from "../en/home.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const errors = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("ru", n, { one: "ошибка", few: "ошибки", many: "ошибок", other: "ошибки" })}`;
const warnings = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("ru", n, { one: "предупреждение", few: "предупреждения", many: "предупреждений", other: "предупреждения" })}`;

export const home: typeof master = {
  title: "Главное",
  description: (company, day) =>
    `${company}, ${day}: месяц и план, деньги, о которых никто не просил, и что требует решения.`,
  hint: "Нажмите на любое число: откроются формула и ячейки.",

  willMakePlan: (month) => `Сделаем план на ${month}?`,
  madePlan: (month) => `Сделан ли план на ${month}?`,
  whatCame: (month) => `Что принёс ${month}?`,
  shareOfPlan: (share, plan) => `${share} из ${plan}`,
  toDate: (status, share) => `${status}: ${share} плана на дату.`,
  statusOnly: (status) => `${status}.`,
  tooEarly: "Первые дни месяца: судить рано.",
  pace: (needed, soFar) => `Для плана нужно ${needed} в день; пока ${soFar}.`,
  paceEnough: (soFar, needed) => `Сейчас ${soFar} в день; для плана хватит ${needed}.`,
  paceUnknown: (needed) => `Для плана нужно ${needed} в день.`,
  overPlan: (over) => `План сделан, сверх плана ${over}.`,
  missedBy: (short) => `До плана не хватило ${short}.`,
  noPlan: (month) => `В файле Excel нет плана на ${month}.`,
  monthChart: (month) => `${capitalised(month, "ru")}: получено день за днём`,
  monthChartFinding: (fact, plan, waterline) =>
    `Получено ${fact}${plan === null ? "" : `, план ${plan}`}${waterline === null ? "" : `, ватерлиния ${waterline}`}.`,
  day: "День",
  receivedThatDay: "Получено",
  receivedSoFar: "С начала месяца",
  planLine: "План на день",

  whereUnasked: "Где больше всего денег, о которых не просили?",
  unasked: (client, current, possible) =>
    `${client}: берёт ${current} в месяц, может брать ${possible}. Никто не предлагал.`,
  unaskedUpside: (client, upside) =>
    `${client}: можно добавить ${upside} в месяц. Никто не предлагал.`,
  allAsked: "Со всеми, кто может брать больше, уже говорили.",
  noPossible: "В файле Excel нет ни одного возможного объёма: сравнивать не с чем.",

  howMonthsGo: "Как идут месяцы?",
  monthBrought: (month, total) => `${capitalised(month, "ru")} принёс ${total}`,
  monthBringsSoFar: (month, total) => `${capitalised(month, "ru")} принёс пока ${total}`,
  onPrevious: (change) => `${change} к прошлому месяцу`,
  onLastYear: (change) => `${change} к тому же месяцу год назад`,
  onPreviousSoFar: (change) => `${change} к прошлому месяцу за столько же рабочих дней`,
  onLastYearSoFar: (change) => `${change} к прошлому году`,
  withChanges: (said, changes) =>
    changes.length === 0 ? `${said}.` : `${said}: ${changes.join(", ")}.`,
  paymentsCame: ({ payments, count, average, largest }) =>
    `В этом месяце ${count} ${plural("ru", payments, { one: "оплата", few: "оплаты", many: "оплат", other: "оплаты" })}, в среднем ${average}, самая крупная ${largest}.`,
  underWaterline: ({ under, of, text }, f) =>
    `Ниже ватерлинии: ${text} ${plural("ru", under, { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" })} из последних ${f.count(of)} полных.`,
  monthsChart: "Получено по месяцам",
  monthsChartFinding: (first, last) => `${capitalised(first, "ru")} — ${last}.`,
  month: "Месяц",
  underWay: (month) => `${month}, идёт`,
  noPayments: "Оплат пока нет.",

  whatIfLost: "Что, если конкурент уведёт лучших?",
  lossRange: ({ leaving, all, areKey, low, high }, f) =>
    `Если конкурент уведёт ${f.count(leaving)} из ${f.count(all)} ${areKey ? "ключевых" : "крупнейших"} клиентов, уйдёт от ${low} до ${high} в месяц.`,
  lossExact: ({ leaving, all, areKey, loss }, f) =>
    leaving === all
      ? `Если конкурент уведёт всех ${areKey ? "ключевых" : "крупнейших"} клиентов, уйдёт ${loss} в месяц.`
      : `Если конкурент уведёт ${f.count(leaving)} из ${f.count(all)} ${areKey ? "ключевых" : "крупнейших"} клиентов, уйдёт ${loss} в месяц.`,
  largestClients: (n, share, f) =>
    n === 1
      ? `Крупнейший клиент даёт ${share} поступлений за двенадцать месяцев`
      : `${f.count(n)} крупнейших дают ${share}`,
  leftWorst: (left, gap) =>
    `Уйдут крупнейшие — останется ${left} в месяц${gap === null ? "" : `, ${gap}`}`,
  equalClients: (n, text) =>
    `Как если бы было ${text} ${plural("ru", n, { one: "равный клиент", few: "равных клиента", many: "равных клиентов", other: "равного клиента" })}`,

  whoLeads: "Кто впереди?",
  allPeople: "Все люди",

  whatCouldTheyTake: "Сколько могли бы брать ключевые клиенты?",
  allAccounts: "Все ключевые клиенты",

  isDataSound: "Можно ли верить данным?",
  dataLine: (errorCount, warningCount, f) =>
    errorCount + warningCount === 0
      ? "Все строки файла учтены в цифрах."
      : `${[errorCount > 0 ? errors(errorCount, f) : "", warningCount > 0 ? warnings(warningCount, f) : ""].filter(Boolean).join(", ")}.`,
  seeData: "Страница данных",
};
