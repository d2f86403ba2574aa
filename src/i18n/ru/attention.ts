import type { attention as master } from "../en/attention.ts";
import { plural } from "../plural.ts";

export const attention: typeof master = {
  question: "Что требует решения?",
  nothing: "Ничего не требует решения.",
  ofCompany: "Месяц",
  kinds: {
    payments: (whose) => whose,
    "new payments": (whose) => `${whose}, новые поступления`,
    "current payments": (whose) => `${whose}, текущие поступления`,
    "vip payments": (whose) => `${whose}, VIP-поступления`,
  },
  shortfall: (whose, money) => `${whose}: при таком темпе до плана не хватит ${money}.`,
  missed: (whose, money) => `${whose}: до плана не хватило ${money}.`,
  neededPerDay: (money) => `План будет при ${money} в рабочий день.`,
  sleeping: (n, text, money) =>
    `${plural("ru", n, { one: "Замолчал", few: "Замолчали", many: "Замолчали", other: "Замолчали" })} ${text} ${plural("ru", n, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" })}: ${money} в месяц.`,
  callFirst: (client, caller) =>
    caller === null
      ? `Первым позвонить: ${client}; за клиентом никто не закреплён.`
      : `Первым позвонить: ${client}. Звонит ${caller}.`,
  leak: (step, money) => `${step}: теряется на ${money} больше обычного.`,
  seeFunnel: "Посмотреть, чей это шаг.",
  leadsLost: (n, text, money) =>
    `На ${text} ${plural("ru", n, { one: "лид", few: "лида", many: "лидов", other: "лида" })} больше, чем хватает рук: потеряно не меньше ${money}.`,
  shareLeads: "Раздать другим или добавить рук.",
  notAsked: (client, money) =>
    `${client}: может брать на ${money} в месяц больше, и никто не спросил.`,
  toAsk: (person) => `Спросить: ${person}.`,
  nobodyAsks: "За клиентом никто не закреплён: назначьте.",
  overdueTalks: (n, text, money) =>
    `${text} ${plural("ru", n, { one: "переговоры просрочены", few: "переговоров просрочено", many: "переговоров просрочено", other: "переговоров просрочено" })}: от них зависит ${money} в месяц.`,
  beginWith: (client, late, f) =>
    `Начать с клиента ${client}: просрочено на ${f.count(late)} ${plural("ru", late, { one: "день", few: "дня", many: "дней", other: "дня" })}.`,
};
