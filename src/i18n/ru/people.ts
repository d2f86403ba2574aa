import type { people as master } from "../en/people.ts";
import { plural } from "../plural.ts";

export const people: typeof master = {
  title: "Люди",
  description: (company, month) =>
    `${company}, ${month}: кто сколько принёс и как идёт к своему плану на дату.`,
  leads: (person, share) => `Впереди — ${person}: ${share} плана на дату.`,
  leadsByPayments: (person, amount) => `Впереди — ${person}: ${amount}.`,
  shareTheLead: (people, share) => `Впереди вместе — ${people}: по ${share} плана на дату.`,
  noPeople: "В файле нет никого, кто продаёт.",
  chart: (month) => `План на дату по людям, ${month}`,
  chartByPayments: (month) => `Получено по людям, ${month}`,
  chartFinding: (n, f) => `По порядку мест, всего ${f.count(n)}.`,
  ofPlan: (fact, plan) => `${fact} из ${plan}`,
  place: "Место",
  person: "Сотрудник",
  averageDeal: "Средняя сделка",
  largestDeal: "Самая крупная сделка",
  nobodyNote:
    "Ничьи — оплаты без менеджера от клиентов без менеджера. Все люди вместе с «ничьими» дают сумму компании.",
  leftNote: (names) => `Больше не работают: ${names}.`,
  noPlanNote: "У кого нет плана, у того нет и места: они ниже, по сумме.",
  table: (month) => `Люди, ${month}`,

  shareTheLeadWith: (people, amount) => `Впереди вместе — ${people}: по ${amount}.`,
  byPayments: "Кто приносит больше всех?",
  byImprovement: "Кто больше всех прибавил к своему среднему?",
  byCaptured: "Чьи переговоры добавили больше всего объёма в месяц?",
  improvement: "Рост к себе",
  improvementNote:
    "Рост к себе: сколько приносит отработанный день в этом месяце по сравнению с тремя последними полными месяцами этого же человека.",

  contest: {
    days: (from, to) => `${from} – ${to}`,
    atLeast: (minimum) => `не меньше ${minimum}`,
    prize: (prize) => `приз: ${prize}`,
    leads: (people, value, of) =>
      of.leaders === 1
        ? `Впереди — ${people}: ${value}; ${of.left}.`
        : `Впереди вместе — ${people}: по ${value}; ${of.left}.`,
    won: (people, value, winners) =>
      winners === 1
        ? `Первое место — ${people}: ${value}.`
        : `Первое место делят ${people}: по ${value}.`,
    nobodyYet: (left) => `Места пока ни у кого нет; ${left}.`,
    nobodyWon: "Закончился без победителя.",
    beginsOn: (day) => `Начинается ${day}.`,
    daysLeft: (days, n) =>
      `${plural("ru", n, { one: "остался", few: "осталось", many: "осталось", other: "осталось" })} ${days} ${plural("ru", n, { one: "рабочий день", few: "рабочих дня", many: "рабочих дней", other: "рабочего дня" })}`,
    lastDay: "сегодня последний день",
    reached: "Набрано",
    behind: "До лидера",
  },
};
