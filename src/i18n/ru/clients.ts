import type { clients as master } from "../en/clients.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const days = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("ru", n, { one: "день", few: "дня", many: "дней", other: "дня" })}`;

const spoken = (gap: number | null, f: Formats): string => {
  if (gap === null) return "ни разу не звонили";
  return gap === 0 ? "говорили сегодня" : `говорили ${days(gap, f)} назад`;
};

const clientsOf = (n: number): string =>
  plural("ru", n, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" });

export const clients: typeof master = {
  title: "Клиенты",
  description: (company) =>
    `${company}: кому позвонить и чего это стоит, и как оплаты новых, текущих и VIP идут к плану.`,

  whomToCall: "Кому позвонить?",
  toCall: (n, text, worth) =>
    `Позвонить: ${text} ${clientsOf(n)}${worth === null ? "" : `, под вопросом ${worth} в месяц`}.`,
  nobodyToCall: "Звонить никому не нужно: все клиенты платят в своём ритме.",
  first: ({ client, worth, why, caller }) =>
    `Первым — ${client}${worth === null ? "" : `, ${worth} в месяц`}: ${why}. ${caller === null ? "Клиента никто не ведёт" : `Звонит ${caller}`}.`,
  nobodys: (n, text, worth) =>
    `Из них ${text} ${clientsOf(n)} без того, кто позвонит${worth === null ? "" : `: ${worth} в месяц`}. Передать другим.`,
  groupChart: "Чего в месяц стоят клиенты, которым надо позвонить",
  mostIn: (group, share) => `${group}: ${share} того, что под вопросом.`,
  clientsCount: (n, f) => `${f.count(n)} ${clientsOf(n)}`,
  group: {
    neverPaid: "Ни разу не купили",
    lost: "Потеряны",
    sleeping: "Спящие",
    once: "Купили один раз",
    notContactedOnly: "Покупают без звонков",
  },
  why: {
    neverPaid: (gap, f) => `ещё не покупали, ${spoken(gap, f)}`,
    unknownContact: "ещё не покупали",
    lost: (n, f) => `потерян, ${days(n, f)} без оплаты`,
    sleeping: (n, f) => `молчание ${days(n, f)}`,
    once: (n, f) => `одна-две покупки, ${days(n, f)} назад`,
    notContacted: (n, f) => `без звонка ${days(n, f)}`,
    neverContacted: "ни разу не звонили",
  },
  byCaller: "Кто кому звонит",
  allToCall: "Все, кому позвонить",
  client: "Клиент",
  reason: "Почему",
  worth: "В месяц",
  sincePayment: "Дней без оплаты",
  sinceContact: "Дней без контакта",
  caller: "Звонит",
  toCallColumn: "Позвонить",
  andMore: (n, f) => `И ещё ${f.count(n)} ${clientsOf(n)} подешевле; в суммах выше они учтены.`,

  kindsOnPlan: "Выполняют ли план оплаты новых, текущих и VIP?",
  whatCameByKind: "Что приходит от новых, текущих и VIP?",
  kind: { new: "Новые", current: "Текущие", vip: "VIP" },
  kindOf: { new: "оплаты новых", current: "оплаты текущих", vip: "оплаты VIP" },
  short: ({ who, kind, short, fact, plan }) =>
    `${who}, ${kind}: до плана на дату не хватает ${short}, получено ${fact} из ${plan}.`,
  company: "Компания",
  allOnPlan: "Оплаты новых, текущих и VIP — все на уровне плана на дату.",
  noPlanByKind: (parts) => `${parts}. Плана по видам оплат нет.`,
  came: (kind, amount) => `${kind} — ${amount}`,
  kindChart: (month) => `Оплаты новых, текущих и VIP, план на дату, ${month}`,
  kindTable: (month) => `Оплаты новых, текущих и VIP против плана, ${month}`,
  byMonth: {
    new: "Оплаты новых по месяцам",
    current: "Оплаты текущих по месяцам",
    vip: "Оплаты VIP по месяцам",
  },
  whose: "Чьи",
  ofWhat: "Оплаты",
  shortfall: "Не хватает на дату",

  whoBrings: "Кто приводит новых, кто собирает с текущих?",
  bringsMost: (person, amount, whole) => `Больше всех от новых — ${person}: ${amount} из ${whole}.`,
  collectsMost: (person, amount, whole) =>
    `Больше всех от текущих — ${person}: ${amount} из ${whole}.`,
  nothingNew: "От новых клиентов в этом месяце ничего не пришло.",
  bringsTable: (month) => `Оплаты по людям и видам, ${month}`,
  newShare: "Доля новых",

  comeBack: "Возвращаются ли клиенты?",
  repeatShare: (share) => `${share} тех, у кого было на это девяносто дней, купили снова.`,
  newAndReturned: (fresh, returned) =>
    returned === null
      ? `Новых клиентов в этом месяце: ${fresh}.`
      : `Новых клиентов в этом месяце: ${fresh}; вернулись через год и больше: ${returned}.`,
  groupsPerClient: (count) => `Товарных групп на клиента за год в среднем: ${count}.`,
  newGroups: (amount) => `${amount} в этом месяце — от групп, которых клиент раньше не покупал.`,
  referred: (amount) => `${amount} — от новых клиентов по рекомендации.`,
  swing: (share) => `Лучший и худший месяцы года расходятся на ${share} от среднего.`,
};
