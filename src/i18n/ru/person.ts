import type { person as master } from "../en/person.ts";
import { plural } from "../plural.ts";

export const person: typeof master = {
  description: (name, month) =>
    `${name}, ${month}: месяц против плана, сделки, ключевые клиенты и кому звонить.`,
  leftOn: (day) => `работает до ${day}`,
  ofPlan: (toDate, fact, plan) => `${toDate} плана на дату: ${fact} из ${plan}.`,
  noPlan: (fact) => `Получено ${fact}; плана на этот месяц нет.`,
  nothing: "В этом месяце нет ни поступлений, ни плана.",
  needed: (amount) => `Для плана нужно ${amount} в день.`,
  planMade: "План выполнен.",
  improvement: (change) =>
    `Отработанный день приносит ${change} к своим трём последним полным месяцам.`,
  ceiling: (largest, share, second) =>
    `Самая крупная сделка за год: ${largest}, это ${share} самой крупной в отделе; вторая — ${second}.`,
  ceilingOfAll: (largest, second) =>
    `Самая крупная сделка за год: ${largest}, крупнейшая в отделе; вторая — ${second}.`,
  contestLeads: (contest, value) => `${contest}: впереди всех, ${value}.`,
  contestPlace: (contest, place, gap) => `${contest}: место ${place}; до лидера ${gap}.`,
  contestWithout: (contest, value) => `${contest}: пока ${value}, места нет.`,
  monthsChart: (name) => `${name}: получено по месяцам`,
  figures: "Этот месяц и последние двенадцать",
  activity: "Работа с клиентами в этом месяце",
  accounts: "Сколько могут добавить ключевые клиенты?",
  couldAdd: (accounts, upside) => `${accounts}: можно добавить ${upside} в месяц.`,
  calls: "Кому звонить?",
  toCall: (n, f) =>
    `Позвонить: ${f.count(n)} ${plural("ru", n, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" })}.`,
};
