import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const days = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("en", n, { one: "day", other: "days" })}`;

const spoken = (gap: number | null, f: Formats): string => {
  if (gap === null) return "never called";
  return gap === 0 ? "spoken to today" : `spoken to ${days(gap, f)} ago`;
};

/** The page of all clients: whom to call, payments by kind against plan, who comes back. */
export const clients = {
  title: "Clients",
  description: (company: string) =>
    `Whom ${company} should call and what that is worth, and how new, current and VIP payments stand against plan.`,

  whomToCall: "Whom to call?",
  toCall: (n: number, text: string, worth: string | null) =>
    `${text} ${plural("en", n, { one: "client needs", other: "clients need" })} a call${worth === null ? "" : `: ${worth} a month is at stake`}.`,
  nobodyToCall: "Nobody needs a call: every client pays in its own rhythm.",
  first: ({
    client,
    worth,
    why,
    caller,
  }: {
    client: string;
    worth: string | null;
    why: string;
    caller: string | null;
  }) =>
    `First ${client}${worth === null ? "" : `, ${worth} a month`}: ${why}. ${caller === null ? "Nobody looks after it" : `${caller} should call`}.`,
  nobodys: (n: number, text: string, worth: string | null) =>
    `${text} of them ${plural("en", n, { one: "has", other: "have" })} nobody who would call${worth === null ? "" : `: ${worth} a month`}. Hand them over.`,
  groupChart: "What the clients to call are worth a month",
  mostIn: (group: string, share: string) => `${group}: ${share} of what is at stake.`,
  clientsCount: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "client", other: "clients" })}`,
  group: {
    neverPaid: "Never bought",
    lost: "Lost",
    sleeping: "Gone quiet",
    once: "Bought once",
    notContactedOnly: "Not called, though they buy",
  },
  why: {
    neverPaid: (gap: number | null, f: Formats) => `never bought, ${spoken(gap, f)}`,
    unknownContact: "never bought",
    lost: (n: number, f: Formats) => `lost, ${days(n, f)} without a payment`,
    sleeping: (n: number, f: Formats) => `quiet for ${days(n, f)}`,
    once: (n: number, f: Formats) => `bought once or twice, ${days(n, f)} ago`,
    notContacted: (n: number, f: Formats) => `not called for ${days(n, f)}`,
    neverContacted: "never called",
  },
  byCaller: "Who should call whom",
  allToCall: "All clients to call",
  client: "Client",
  reason: "Why",
  worth: "Worth a month",
  sincePayment: "Days since payment",
  sinceContact: "Days since contact",
  caller: "Should call",
  toCallColumn: "To call",
  andMore: (n: number, f: Formats) =>
    `And ${f.count(n)} more ${plural("en", n, { one: "client", other: "clients" })} worth less; the totals above count them too.`,

  kindsOnPlan: "Do new, current and VIP payments make plan?",
  whatCameByKind: "What comes from new, current and VIP clients?",
  kind: { new: "New", current: "Current", vip: "VIP" },
  kindOf: { new: "new payments", current: "current payments", vip: "VIP payments" },
  short: ({
    who,
    kind,
    short,
    fact,
    plan,
  }: {
    who: string;
    kind: string;
    short: string;
    fact: string;
    plan: string;
  }) => `${who}, ${kind}: ${short} short of the plan to date, ${fact} of ${plan} received.`,
  company: "The company",
  allOnPlan: "New, current and VIP payments are all at their plan to date.",
  noPlanByKind: (parts: string) => `${parts}. There is no plan by kind of payment.`,
  came: (kind: string, amount: string) => `${kind} ${amount}`,
  kindChart: (month: string) => `New, current and VIP payments in ${month}, plan to date`,
  kindTable: (month: string) => `New, current and VIP payments against plan, ${month}`,
  byMonth: {
    new: "New payments, month by month",
    current: "Current payments, month by month",
    vip: "VIP payments, month by month",
  },
  whose: "Whose",
  ofWhat: "Payments",
  shortfall: "Short of plan to date",

  whoBrings: "Who brings new, who collects current?",
  bringsMost: (person: string, amount: string, whole: string) =>
    `${person} brings most from new clients: ${amount} of ${whole}.`,
  collectsMost: (person: string, amount: string, whole: string) =>
    `${person} collects most from current ones: ${amount} of ${whole}.`,
  nothingNew: "Nothing has come from new clients this month.",
  bringsTable: (month: string) => `Payments by person and kind, ${month}`,
  newShare: "New, share",

  comeBack: "Do clients come back?",
  repeatShare: (share: string) => `${share} of those who had ninety days for it bought again.`,
  newAndReturned: (fresh: string, returned: string | null) =>
    returned === null
      ? `New clients this month: ${fresh}.`
      : `New clients this month: ${fresh}; back after a year or more: ${returned}.`,
  groupsPerClient: (count: string) =>
    `A client buys from ${count} product groups a year on average.`,
  newGroups: (amount: string) =>
    `${amount} this month from groups that the client had never bought before.`,
  referred: (amount: string) => `${amount} from new clients who came by recommendation.`,
  swing: (share: string) =>
    `The best and the worst of the last twelve months are ${share} of their mean apart.`,
};
