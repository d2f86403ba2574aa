import { type Day, dayOf } from "../../src/model/day.ts";
import type { SampleSheet } from "./table.ts";

interface Letter {
  readonly campaign: string;
  readonly topic: string;
  readonly subject: string;
  readonly at: string;
  /** Which letter of the chain it is; a campaign of its own has none. */
  readonly step: number | null;
  readonly audience: string;
  readonly sent: number;
  /** Shares of what was sent, and of what was delivered. */
  readonly arrives: number;
  readonly opened: number;
  readonly clicked: number;
  readonly replied: number;
  readonly left: number;
  readonly deals: number;
}

/** Three letters to shops that never bought. */
const chain: readonly Letter[] = [
  {
    campaign: "First order",
    topic: "First order",
    subject: "Which of these sells in your town?",
    at: "10:30",
    step: 1,
    audience: "Shops that never bought",
    sent: 420,
    arrives: 0.94,
    opened: 0.38,
    clicked: 0.06,
    replied: 0.021,
    left: 0.008,
    deals: 0,
  },
  {
    campaign: "First order",
    topic: "First order",
    subject: "How Tiny Tailor sold its first hundred",
    at: "10:30",
    step: 2,
    audience: "Shops that never bought",
    sent: 396,
    arrives: 0.96,
    opened: 0.31,
    clicked: 0.08,
    replied: 0.029,
    left: 0.006,
    deals: 1,
  },
  {
    campaign: "First order",
    topic: "First order",
    subject: "A first box with the right to return it",
    at: "16:00",
    step: 3,
    audience: "Shops that never bought",
    sent: 371,
    arrives: 0.96,
    opened: 0.27,
    clicked: 0.09,
    replied: 0.043,
    left: 0.011,
    deals: 2,
  },
];

const spring: Letter = {
  campaign: "Spring range",
  topic: "New collection",
  subject: "Forty models for spring",
  at: "09:00",
  step: null,
  audience: "Current clients",
  sent: 118,
  arrives: 0.99,
  opened: 0.61,
  clicked: 0.24,
  replied: 0.11,
  left: 0,
  deals: 4,
};

const fair: Letter = {
  campaign: "Trade fair",
  topic: "Invitation",
  subject: "Stand 14, coffee at eleven",
  at: "11:00",
  step: null,
  audience: "Chains",
  sent: 260,
  arrives: 0.88,
  opened: 0.42,
  clicked: 0.04,
  replied: 0.05,
  left: 0.02,
  deals: 1,
};

/** What was sent on which day, beside how well it did at first: the chain gains, the fair is tired. */
const list: readonly (readonly [day: Day, letter: Letter, better: number])[] = [
  [dayOf(2026, 5, 12), fair, 1],
  [dayOf(2026, 6, 9), { ...spring, campaign: "Autumn range", subject: "Autumn in six colours" }, 1],
  ...[8, 9, 10, 11].flatMap((month, round) =>
    chain.map(
      (letter, index) =>
        [dayOf(2026, month, 4 + index * 6), letter, 1 + round * 0.05] as readonly [
          Day,
          Letter,
          number,
        ],
    ),
  ),
  [dayOf(2026, 9, 15), { ...fair, subject: "We are at the autumn fair" }, 0.8],
  [dayOf(2026, 11, 3), spring, 1],
];

/** The Emails sheet: a chain, a collection and a fair. */
export const emails: SampleSheet = {
  name: "Emails",
  columns: [
    { heading: "Date", format: "day", width: 12 },
    { heading: "Campaign", format: "text", width: 16 },
    { heading: "Topic", format: "text", width: 16 },
    { heading: "Subject", format: "text", width: 42 },
    { heading: "Sent at", format: "text", width: 10 },
    { heading: "Step", format: "text", width: 8 },
    { heading: "Audience", format: "text", width: 24 },
    { heading: "Sent", format: "amount", width: 8 },
    { heading: "Delivered", format: "amount", width: 10 },
    { heading: "Opened", format: "amount", width: 8 },
    { heading: "Clicked", format: "amount", width: 8 },
    { heading: "Replied", format: "amount", width: 8 },
    { heading: "Unsubscribed", format: "amount", width: 14 },
    { heading: "Deals", format: "amount", width: 8 },
  ],
  rows: list.map(([day, letter, better]) => {
    const delivered = Math.round(letter.sent * letter.arrives);
    const of = (share: number): number => Math.round(delivered * share * better);
    return [
      { day },
      letter.campaign,
      letter.topic,
      letter.subject,
      letter.at,
      letter.step === null ? null : String(letter.step),
      letter.audience,
      letter.sent,
      delivered,
      of(letter.opened),
      of(letter.clicked),
      of(letter.replied),
      Math.round(delivered * letter.left),
      letter.deals,
    ];
  }),
};
