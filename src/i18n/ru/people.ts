import type { people as master } from "../en/people.ts";

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
};
