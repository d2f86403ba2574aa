import { capitalised } from "../capitalised.ts";
import type { people as master } from "../en/people.ts";

export const people: typeof master = {
  title: "Люди",
  description: (company, month) =>
    `${company}, ${month}: кто сколько принёс и как идёт к своему плану.`,
  leads: (person, share) => `Впереди ${person}: ${share} плана на дату.`,
  leadsByPayments: (person, amount) => `Впереди ${person}: ${amount}.`,
  shareTheLead: (people, share) => `Впереди вместе ${people}: ${share} плана на дату.`,
  noPeople: "В файле Excel нет никого, кто продаёт.",
  chart: (month) => `${capitalised(month, "ru")}: выполнение плана на дату по людям`,
  chartByPayments: (month) => `${capitalised(month, "ru")}: получено по людям`,
  chartFinding: (n, f) => `По местам, всего ${f.count(n)}.`,
  ofPlan: (fact, plan) => `${fact} из ${plan}`,
  place: "Место",
  person: "Кто",
  averageDeal: "Средняя сделка",
  largestDeal: "Самая крупная",
  nobodyNote:
    "Ничьи: оплаты без менеджера от клиентов без менеджера. Люди и «ничьи» вместе — вся компания.",
  leftNote: (names) => `Больше не работают: ${names}.`,
  noPlanNote: "У кого нет плана, нет и места: они ниже, по сумме.",
  table: (month) => `Люди, ${month}`,
};
