import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** What costs most now: each cause in a sentence with its money, and the next step. */
export const attention = {
  question: "What needs you?",
  nothing: "Nothing needs you.",
  ofCompany: "The month",
  kinds: {
    payments: (whose: string) => whose,
    "new payments": (whose: string) => `${whose}, new payments`,
    "current payments": (whose: string) => `${whose}, current payments`,
    "vip payments": (whose: string) => `${whose}, VIP payments`,
  },
  shortfall: (whose: string, money: string) =>
    `${whose}: ${money} short of the plan if the pace stays.`,
  missed: (whose: string, money: string) => `${whose}: ${money} short of the plan.`,
  neededPerDay: (money: string) => `${money} a working day makes it.`,
  sleeping: (n: number, text: string, money: string) =>
    `${text} ${plural("en", n, { one: "client has", other: "clients have" })} gone quiet: ${money} a month.`,
  callFirst: (client: string, caller: string | null) =>
    caller === null
      ? `Call ${client} first; nobody looks after it.`
      : `Call ${client} first: ${caller}.`,
  leak: (step: string, money: string) => `${step} loses ${money} more than usual.`,
  seeFunnel: "See whose step it is.",
  leadsLost: (n: number, text: string, money: string) =>
    `${text} ${plural("en", n, { one: "lead", other: "leads" })} more than hands can take: at least ${money} lost.`,
  shareLeads: "Share them out, or add hands.",
  notAsked: (client: string, money: string) =>
    `${client} could take ${money} a month more, and nobody has asked.`,
  toAsk: (person: string) => `To ask: ${person}.`,
  nobodyAsks: "Nobody looks after it: name somebody.",
  overdueTalks: (n: number, text: string, money: string) =>
    `${text} ${plural("en", n, { one: "talk is", other: "talks are" })} overdue: ${money} a month hangs on ${plural("en", n, { one: "it", other: "them" })}.`,
  beginWith: (client: string, late: number, f: Formats) =>
    `Begin with ${client}, ${f.count(late)} ${plural("en", late, { one: "day", other: "days" })} late.`,
};
