/**
 * What the example rows say where the kind of a column alone would say nothing sensible: a number, the
 * key of a choice, a kind of name, or null to leave the cell empty. By sheet and column key; all else
 * follows from the contract, so a new sheet has an example without a line here.
 */
export const exampleValues: {
  readonly [sheet: string]: { readonly [column: string]: string | number | null };
} = {
  clients: { currentVolume: 200_000, possibleVolume: 1_000_000, margin: 0.3, markup: null },
  payments: { kind: "current", segment: null, region: null },
  plans: { base: null, scope: "manager", name: "people", amount: 800_000 },
  team: {
    role: "seller",
    reportsTo: null,
    left: null,
    basePay: 50_000,
    commission: 0.05,
    commissionNew: null,
    commissionCurrent: null,
    commissionVip: null,
    personalPlan: null,
    leadCapacity: null,
  },
  actions: { askedVolume: 400_000, agreedVolume: null, baselineVolume: 200_000, doneOn: null },
  opportunities: {
    stage: "offer",
    probability: 0.5,
    category: null,
    firstExpectedMonth: null,
    moves: null,
    closedOn: null,
  },
  activities: {
    base: null,
    count: 1,
    minutes: 5,
    quality: 8,
    listened: null,
    direction: "outgoing",
    stage: null,
  },
  funnel: { count: 120, cut: "channel" },
  leads: {
    meeting: null,
    offer: null,
    negotiation: null,
    contract: null,
    paid: null,
    firstSale: null,
    repeat: null,
    outcome: "open",
    warmth: "warm",
    amount: null,
  },
  rates: { rate: 1, units: 1 },
  workday: { minutes: 30 },
  emails: {
    sent: 200,
    delivered: 190,
    opened: 60,
    clicked: 12,
    replied: 5,
    unsubscribed: 1,
    deals: 1,
  },
  contests: { minimum: null },
  productGroups: { launched: null, effort: 1, commission: null, margin: 0.3 },
};
