import type { accounts as master } from "../en/accounts.ts";
import { plural } from "../plural.ts";

const clients = { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" } as const;

export const accounts: typeof master = {
  title: "Ключевые клиенты",
  description: (company) =>
    `${company}: сколько ключевые клиенты берут в месяц, сколько могут брать и кому предложить следующему.`,
  accountDescription: (client) => `${client}: сколько берёт в месяц и сколько может брать.`,
  none: "В файле нет ключевых клиентов: заполните возможный объём на листе «Клиенты».",

  ratio: (current, possible, ratio) =>
    `Берут ${current} в месяц, могут брать ${possible}: ${ratio}.`,
  upside: (upside, accounts) => `Можем добавить ${upside} в месяц: ${accounts}.`,
  covered: (share) => `По ${share} резерва роста переговоры идут.`,
  overdue: (upside) => `${upside} в месяц ждут просроченных переговоров.`,
  captured: (month, amount) => `Добрали за ${month}: ${amount} в месяц.`,
  grossProfit: (amount, without, f) =>
    without === 0
      ? `Валовой прибыли это даст ${amount} в месяц.`
      : `Валовой прибыли это даст ${amount} в месяц; не вошли клиенты без маржи: ${f.count(without)}.`,
  unrated: ({ clients: n, text, turnover }) =>
    `${text} ${plural("ru", n, { one: "крупный клиент", few: "крупных клиента", many: "крупных клиентов", other: "крупного клиента" })} без возможного объёма: ${turnover} поступлений за двенадцать месяцев, резерв по которым никто не оценил.`,

  chart: "Сколько берут сейчас и сколько могут брать в месяц",
  chartFinding: (n, f) => `${f.count(n)} ${plural("ru", n, clients)} с наибольшим резервом роста.`,
  key: (unit, hasAsked) =>
    `${unit} в месяц: ● берёт, ○ может брать${hasAsked ? ", | просили" : ""}.`,
  agreedOfAsked: (agreed, asked) => `договорились на ${agreed} из ${asked}`,

  nextTalks: "С кем говорить дальше",
  whyNobody: "никто не предлагал",
  whyOverdue: (days, f) =>
    `переговоры просрочены на ${f.count(days)} ${plural("ru", days, { one: "день", few: "дня", many: "дней", other: "дня" })}`,
  whyOpen: (day) => `переговоры до ${day}`,
  whyOpenUndated: "переговоры идут",
  whyAgreed: "уже договорились; можно ещё",
  whyRefused: "переговоры сняты; предложить снова",

  allAccounts: "Все ключевые клиенты",
  client: "Клиент",
  manager: "Менеджер",
  talks: "Переговоры",
  talkState: {
    nobody: "Не предлагали",
    open: "Идут",
    overdue: "Просрочены",
    agreed: "Договорились",
    refused: "Сняты",
  },
  andMore: (n, f) =>
    `И ещё ${f.count(n)} ${plural("ru", n, clients)} с меньшим резервом роста; в суммах выше они учтены.`,

  monthsChart: (client) => `${client}: получено по месяцам`,
  couldAdd: (upside, share) =>
    share === null
      ? `Можно добавить ${upside} в месяц.`
      : `Можно добавить ${upside} в месяц, ${share} от того, что может брать.`,
  buysAndCould: (current, possible) => `Берёт ${current} в месяц, может брать ${possible}.`,
  buysOnly: (current) => `Берёт ${current} в месяц; возможный объём в файле не указан.`,
  paid: (amount) => `В среднем за последние полные месяцы платил ${amount} в месяц.`,
  talksWith: "О чём просили?",
  noTalks: "Никто не предлагал.",
  talksOf: (client) => `Переговоры: ${client}`,
  step: "Шаг",
  state: "Состояние",
  day: "Срок или сделано",
  owner: "Ответственный",
  captureFraction: (share) => `Договорились на ${share} от того, что просили.`,
  realised: (amount, share) =>
    share === null
      ? `С тех пор берёт на ${amount} в месяц больше.`
      : `С тех пор берёт на ${amount} в месяц больше: ${share} от того, о чём договорились.`,

  allFigures: "Все показатели клиента",
  sourceRow: "Строка в файле",
  notListed: "Этого клиента нет на листе «Клиенты».",
};
