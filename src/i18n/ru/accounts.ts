import type { accounts as master } from "../en/accounts.ts";
import { plural } from "../plural.ts";

const clients = { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" } as const;

export const accounts: typeof master = {
  title: "Ключевые клиенты",
  description: (company) =>
    `${company}: сколько ключевые клиенты берут в месяц, сколько могли бы и с кем говорить дальше.`,
  accountDescription: (client) => `${client}: сколько берёт в месяц и сколько может брать.`,
  none: "Ключевых клиентов в файле нет: заполните возможный объём на листе «Клиенты».",

  ratio: (current, possible, ratio) =>
    `Берут ${current} в месяц, могут брать ${possible}: ${ratio}.`,
  upside: (upside, accounts) => `Можно добавить ${upside} в месяц: ${accounts}.`,
  covered: (share) => `О ${share} того, что можно добавить, уже говорят.`,
  overdue: (upside) => `${upside} в месяц ждут просроченных переговоров.`,
  captured: (month, amount) => `Добрали за ${month}: ${amount} в месяц.`,
  grossProfit: (amount, without, f) =>
    without === 0
      ? `В валовой прибыли это ${amount} в месяц.`
      : `В валовой прибыли это ${amount} в месяц; без наценки в файле ${f.count(without)} ${plural("ru", without, clients)}, они не вошли.`,
  unrated: ({ clients: n, text, turnover }) =>
    `Без возможного объёма ${text} ${plural("ru", n, { one: "крупный клиент", few: "крупных клиента", many: "крупных клиентов", other: "крупного клиента" })}: ${turnover} поступлений за двенадцать месяцев, которые никто не оценил.`,

  chart: "Сколько каждый берёт в месяц и сколько может брать",
  chartFinding: (n, f) =>
    `${f.count(n)} ${plural("ru", n, clients)} с самым большим резервом роста.`,
  key: (unit) => `${unit} в месяц: берёт ●, может брать ○.`,
  agreedOfAsked: (agreed, asked) => `договорились ${agreed}, просили ${asked}`,
  askedNote: (asked) => `просили ${asked}`,

  nextTalks: "С кем говорить дальше",
  whyNobody: "никто не предлагал",
  whyOverdue: (n, f) =>
    `переговоры просрочены на ${f.count(n)} ${plural("ru", n, { one: "день", few: "дня", many: "дней", other: "дня" })}`,
  whyOpen: (day) => `переговоры до ${day}`,
  whyOpenUndated: "переговоры идут",
  whyAgreed: "договорились раньше, можно больше",
  whyRefused: "переговоры оставили; предложить снова",

  allAccounts: "Все клиенты",
  client: "Клиент",
  manager: "Менеджер",
  talks: "Переговоры",
  talkState: {
    nobody: "Не предлагали",
    open: "Идут",
    overdue: "Просрочены",
    agreed: "Договорились",
    refused: "Оставили",
  },
  andMore: (n, f) =>
    `И ещё ${f.count(n)} ${plural("ru", n, clients)} с меньшим резервом; в итогах выше они учтены.`,

  monthsChart: (client) => `${client}: получено по месяцам`,
  couldAdd: (upside, share) =>
    share === null
      ? `Можно добавить ${upside} в месяц.`
      : `Можно добавить ${upside} в месяц, это ${share} возможного.`,
  buysAndCould: (current, possible) => `Берёт ${current} в месяц, может брать ${possible}.`,
  buysOnly: (current) => `Берёт ${current} в месяц; возможного объёма в файле нет.`,
  paid: (amount) => `В среднем за последние полные месяцы платит ${amount} в месяц.`,
  talksWith: "О чём просили?",
  noTalks: "Никто не предлагал.",
  talksOf: (client) => `Переговоры: ${client}`,
  step: "Шаг",
  state: "Состояние",
  day: "Срок или сделано",
  owner: "Кто ведёт",
  captureFraction: (share) => `Договорились о ${share} того, о чём просили.`,
  realised: (amount, share) =>
    share === null
      ? `С тех пор берёт на ${amount} в месяц больше.`
      : `С тех пор берёт на ${amount} в месяц больше: ${share} того, о чём договорились.`,

  allFigures: "Все цифры клиента",
  sourceRow: "Строка в файле Excel",
  notListed: "Этого клиента нет на листе «Клиенты».",
};
