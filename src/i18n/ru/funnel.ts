import { strong } from "../emphasis.ts";
import type { funnel as english } from "../en/funnel.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** After a preposition that asks for the genitive. */
const days = (n: number): string =>
  plural("ru", n, { one: "дня", few: "дней", many: "дней", other: "дня" });

/** The page of the funnel. */
export const funnel: typeof english = {
  title: "Воронка",
  description: (company) =>
    `Где воронка продаж компании ${company} теряет людей и деньги и хватает ли рук на все лиды.`,
  stages: {
    lead: "Лид",
    qualified: "Квалификация",
    meeting: "Встреча",
    offer: "КП",
    negotiation: "Переговоры",
    contract: "Договор",
    paid: "Оплата",
    "first sale": "Первая сделка",
    repeat: "Повторная продажа",
  },
  cuts: {
    base: "Новые и текущие клиенты",
    channel: "Канал",
    product: "Товар",
    manager: "Менеджер",
    department: "Отдел",
    region: "Регион",
    segment: "Сегмент",
    audience: "Аудитория",
    month: "Месяц года",
    outcome: "Исход",
    "lost reason": "Причина потери",
  },
  bases: { new: "Новые клиенты", current: "Текущие клиенты", vip: "VIP-клиенты" },
  outcomes: {
    won: "Выиграны",
    lost: "Потеряны",
    open: "В работе",
    later: "Позже",
    "not target": "Нецелевые",
  },
  notNamed: "Не указано",

  step: (from, to) => `${from} → ${to}`,
  leak: ({ step, lost, worth }) =>
    `Теряем на шаге ${step}: прошло на ${lost} меньше обычного, это ${worth}.`,
  leakByPeople: ({ step, lost }) => `Теряем на шаге ${step}: прошло на ${lost} меньше обычного.`,
  noLeak: (month) => `${month}: на каждом шаге проходит не меньше обычного.`,
  firstDeal: (amount) => `Первая сделка нового клиента приносит в среднем ${amount}.`,
  toPaid: (share) => `Из лидов трёх полных месяцев заплатили ${share}.`,
  cycle: (count, n) => `Половине заплативших хватило ${count} ${days(n)}.`,
  dealDays: (count, n) => `Половина выигранных сделок заняла не больше ${count} ${days(n)}.`,
  whereMost: "Где больше всего",

  chart: (month) => `От этапа к этапу, ${month}`,
  wentOn: (share) => `прошло ${share}`,
  wentOnUsually: (share, usual) => `${share}, обычно ${usual}`,
  key: "Контуром: сколько дошло бы обычно.",
  moreOut: "Больше 100 %: за месяц с этапа вышло больше, чем вошло.",
  stage: "Этап",
  reached: "Дошло",
  ofStageBefore: "От прошлого этапа",
  usually: "Обычно",
  lost: "Потеряно",
  leakMoney: "Потеря",

  hands: "Хватает ли рук на все лиды?",
  over: ({ leads, capacity, lost }) =>
    `Лидов пришло ${leads}, взять можно было ${capacity}: как минимум до ${lost} не дошли руки.`,
  enough: ({ leads, capacity }) =>
    `Рук хватает на все: лидов пришло ${leads}, взять можно было ${capacity}.`,
  lostWorth: (amount) => `Они принесли бы ${amount}.`,
  late: (late, n) =>
    `${late} ${plural("ru", n, { one: "лиду пришлось", few: "лидам пришлось", many: "лидам пришлось", other: "лида пришлось" })} ждать другого дня: пришло слишком много сразу.`,
  leads: "Лиды",
  canBeTaken: "можно взять",
  monthsChart: "Лиды по месяцам",
  daysChart: (month) => `Лиды по дням, ${month}`,
  month: "Месяц",
  day: "День",
  capacity: "Можно взять",

  needed: "Хватает ли лидов для плана?",
  short: ({ short, needed, leads }) =>
    `До плана новых оплат не хватает лидов: ${short}. Нужно ${needed}, пришло ${leads}.`,
  enoughLeads: ({ needed, leads }) =>
    `Для плана новых оплат лидов хватает: нужно ${needed}, пришло ${leads}.`,
  chain: (chain) => `Что для этого нужно: ${chain}.`,
  chainStage: (stage, count) => `${stage} ${count}`,

  repeat: "Покупают ли и возвращаются ли?",
  leadToRepeat: ({ buy, again }) => `Покупают ${buy} лидов; из купивших ${again} купили ещё раз.`,

  cutsQuestion: "Кто и что доводит до конца",
  cutsNote: (month) => `Доли — за три полных месяца; лиды и потеря — за ${month}.`,
  toMoney: "До денег",
  andMore: (n: number, f: Formats) => `И ещё ${f.count(n)}.`,

  season: "Когда приходят лиды?",
  seasonPeak: ({ month, share, low, lowShare }) =>
    `Больше всего — ${month}, ${share} за год; меньше всего — ${low}, ${lowShare}.`,
  seasonChart: "Доля лидов года по месяцам",
  share: "Доля",

  whyLost: "Почему теряются лиды?",
  mostLost: ({ reason, count, lost }) =>
    `Чаще всего: ${reason}, ${count} из ${lost} потерянных за двенадцать месяцев.`,
  lostChart: "Потерянные лиды по причинам, двенадцать месяцев",
  reason: "Причина",
  count: "Лиды",

  wall: {
    leak: ({ step, lost, worth }) =>
      `Теряем на шаге ${step}: ${strong(`на ${lost} меньше обычного, ${worth}`)}`,
    leakByPeople: ({ step, lost }) =>
      `Теряем на шаге ${step}: ${strong(`на ${lost} меньше обычного`)}`,
    noLeak: "На каждом шаге проходит не меньше обычного",
    behind: (measure, toDate) => `${measure}: ${strong(`${toDate} плана на сегодня`)}`,
    allOnPlan: "Звонки и встречи по плану на сегодня или выше",
    calls: "Звонки",
    meetings: "Встречи",
    presentations: "Презентации",
    toDate: "план на сегодня",
    of: (fact, plan) => `${fact} из ${plan}`,
    chart: (month) => `Воронка, ${month}`,
    wentOn: "прошло",
    usually: "обычно",
  },
};
