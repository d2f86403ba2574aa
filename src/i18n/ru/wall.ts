import { strong } from "../emphasis.ts";
import type { wall as master } from "../en/wall.ts";
import { plural } from "../plural.ts";

const UP_TO_FIVE = ["Ни один", "Один", "Два", "Три", "Четыре", "Пять"] as const;
const clients = { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" } as const;
const people = { one: "человек", few: "человека", many: "человек", other: "человека" } as const;

export const wall: typeof master = {
  title: "Табло продаж",
  receivedIn: (month) => `Получено, ${month}`,
  planToDate: "План на сегодня",
  workingDaysLeft: "Осталось раб. дней",
  monthIsOver: "Месяц закончен",
  figuresOf: "Данные на",
  dataOverMonthOld: "Данным больше месяца",
  offlineSince: (time) => `Нет связи с ${time}; показано последнее`,
  paused: "Пауза",
  pauseHint: "Пробел — пауза, стрелки листают",
  markAt: (toDate) => `План на сегодня ${toDate}`,
  nothingToShow: "Пока нечего показать",
  nothingToShowHint: "В файле Excel нет оплат, планов и клиентов",

  today: {
    name: "Сегодня",
    pace: (soFar, needed) => `Сейчас ${soFar} в день; для плана — ${strong(`${needed} в день`)}`,
    paceEnough: (soFar, needed) => `${strong(`${soFar} в день`)}; для плана хватит ${needed}`,
    needed: (needed) => `Для плана нужно ${strong(`${needed} в день`)}`,
    nothingYet: (needed) => `Оплат ещё нет; для плана — ${strong(`${needed} в день`)}`,
    refunds: (amount) => `Возвратов больше, чем оплат: ${strong(amount)}`,
    noPlan: (soFar, month) => `${strong(`${soFar} в день`)}; ${month}: плана нет`,
    nothingAndNoPlan: (month) => `${month}: оплат ещё нет`,
    made: "План сделан",
    madeOver: (over) => `План сделан, ${strong(`сверх плана ${over}`)}`,
    missed: (short) => `Месяц закончен, ${strong(`до плана не хватило ${short}`)}`,
    cameOn: (day) => `Пришло ${day}`,
    cameToday: "Пришло сегодня",
    needs: (amount) => `нужно ${amount}`,
    morePayments: (n, amount, f) => `ещё ${f.count(n)}: ${amount}`,
    nothingCame: "Оплат ещё нет",
    chart: (month) => `Получено с начала месяца, план и ватерлиния: ${month}`,
  },

  people: {
    name: "Люди",
    someOnPlan: (n, of, f) =>
      `План на сегодня выполняют ${strong(`${f.count(n)} из ${f.count(of)}`)}`,
    allOnPlan: (of, f) =>
      of === 1
        ? strong("План на сегодня выполнен")
        : `План на сегодня выполняют ${strong(`все ${f.count(of)}`)}`,
    noneOnPlan: (closest) => `Ближе всех к плану на сегодня: ${strong(closest)}`,
    byMoney: (n, total, f) => `${f.count(n)} ${plural("ru", n, people)}: ${strong(total)}`,
    of: (fact, plan) => `${fact} из ${plan}`,
    noPlan: "нет плана",
    finish: "план на сегодня",
    more: (n, f) => `ещё ${f.count(n)} ${plural("ru", n, people)}`,
    seller: (place) => `Менеджер ${place}`,
    chart: (month) => `План на сегодня по людям, ${month}`,
  },

  accounts: {
    name: "Ключевые клиенты",
    hold: (n, share, upside) =>
      `${UP_TO_FIVE[n] ?? n} ${plural("ru", n, clients)} — ${strong(share)} резерва роста, всего ${upside} в месяц`,
    couldAdd: (upside) => `Можем добавить ${strong(`${upside} в месяц`)}`,
    atTheirBest: "Каждый ключевой клиент берёт всё, что может",
    unit: (unit) => `${unit} в месяц`,
    buysNow: "берёт",
    couldBuy: "может брать",
    asked: "просили",
    more: (n, upside, f) => `ещё ${f.count(n)} ${plural("ru", n, clients)}, ${upside}`,
    account: (place) => `Клиент ${place}`,
    chart: "Сколько ключевые клиенты берут и могут брать в месяц",
  },

  call: {
    name: "Позвонить сегодня",
    toCall: (n, worth, f) =>
      `Позвонить: ${strong(`${f.count(n)} ${plural("ru", n, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" })}`)}${worth === null ? "" : `, под вопросом ${strong(`${worth} в месяц`)}`}`,
    why: {
      neverPaid: "ещё не покупали",
      lost: (n, f) => `потерян, ${f.count(n)} дн.`,
      sleeping: (n, f) => `молчит ${f.count(n)} дн.`,
      once: (n, f) => `1–2 раза, ${f.count(n)} дн.`,
      notContacted: (n, f) => `без звонка ${f.count(n)} дн.`,
      neverContacted: "ещё не звонили",
    },
    unit: (unit) => `${unit} в месяц`,
    more: (n, f) =>
      `ещё ${f.count(n)} ${plural("ru", n, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" })}`,
  },

  contest: {
    name: "Конкурс",
    leads: (contest, people, of) =>
      `${contest}: ${strong(`впереди ${people}, ${of.value}`)}; ${of.left}`,
    share: (contest, people, of) =>
      `${contest}: ${strong(`наравне ${people}, по ${of.value}`)}; ${of.left}`,
    won: (contest, people, value) => `${contest}: ${strong(`первое место — ${people}, ${value}`)}`,
    nobodyYet: (contest, left) => `${contest}: места пока ни у кого нет; ${left}`,
    nobodyWon: (contest) => `${contest}: закончился без победителя`,
    daysLeft: (days, f) =>
      `${plural("ru", days, { one: "остался", few: "осталось", many: "осталось", other: "осталось" })} ${f.count(days)} ${plural("ru", days, { one: "день", few: "дня", many: "дней", other: "дня" })}`,
    lastDay: strong("последний день"),
    minimum: (amount) => `минимум ${amount}`,
    prize: (prize) => `Приз: ${prize}`,
    behindLeader: "до лидера",
    chart: (contest) => `${contest}: кто сколько набрал`,
  },

  income: {
    name: "Озеро дохода",
    underWaterline: (level, gap) => `В озере ${level}, ${strong(`до ватерлинии ${gap}`)}`,
    aboveWaterline: (level, gap) => `В озере ${level}, ${strong(`на ${gap} выше ватерлинии`)}`,
    ofPlan: (level, share) => `В озере ${level}, ${strong(`${share} плана`)}`,
    level: (level) => `В озере ${strong(level)}`,
  },
};
