import { type Day, dayOf } from "../../src/model/day.ts";
import { type PersonKey, people } from "./people.ts";
import type { Cell, SampleSheet } from "./table.ts";

interface SampleAction {
  readonly client: string;
  readonly step: string;
  readonly owner: PersonKey;
  readonly due: Day;
  /** Thousands a month. */
  readonly asked?: number;
  readonly agreed?: number;
  readonly baseline?: number;
  readonly doneOn?: Day;
  readonly isDropped?: true;
}

/** A year of talks: what was asked, what was agreed, what is late and what nobody took up. */
const list: readonly SampleAction[] = [
  {
    client: "Steppe Kids",
    step: "Propose the outerwear line for all shops",
    owner: "anton",
    due: dayOf(2026, 3, 20),
    asked: 35,
    agreed: 20,
    baseline: 12,
    doneOn: dayOf(2026, 3, 24),
  },
  {
    client: "Alba Retail Group",
    step: "Agree supply of the second warehouse",
    owner: "anton",
    due: dayOf(2026, 5, 15),
    asked: 60,
    agreed: 45,
    baseline: 25,
    doneOn: dayOf(2026, 5, 14),
  },
  {
    client: "Rodnik",
    step: "Move knitwear to the main shelf",
    owner: "sergiu",
    due: dayOf(2026, 6, 10),
    asked: 160,
    agreed: 125,
    baseline: 60,
    doneOn: dayOf(2026, 6, 18),
  },
  {
    client: "Detki Online",
    step: "Offer colours of their own and photographs",
    owner: "anton",
    due: dayOf(2026, 8, 28),
    asked: 50,
    agreed: 38,
    baseline: 22,
    doneOn: dayOf(2026, 9, 17),
  },
  {
    client: "Zarya Stores",
    step: "Talk about the price of school uniform",
    owner: "daria",
    due: dayOf(2026, 9, 30),
    asked: 45,
    isDropped: true,
  },
  {
    client: "Neva Hyper",
    step: "Show the winter range to the category board",
    owner: "viktor",
    due: dayOf(2026, 10, 30),
    asked: 1000,
    agreed: 800,
    baseline: 200,
    doneOn: dayOf(2026, 11, 12),
  },
  {
    client: "Mamalino",
    step: "Meet the new category manager",
    owner: "daria",
    due: dayOf(2026, 10, 30),
    asked: 45,
    baseline: 30,
  },
  {
    client: "Skazka",
    step: "Meet the buyer about the spring order",
    owner: "nadia",
    due: dayOf(2026, 11, 11),
    asked: 150,
    baseline: 60,
  },
  {
    client: "Polar Market Chain",
    step: "Hand over samples for forty shops",
    owner: "ilinca",
    due: dayOf(2026, 11, 25),
    asked: 90,
    baseline: 0,
  },
  {
    client: "Bloom & Co",
    step: "Send the knitwear samples",
    owner: "anton",
    due: dayOf(2026, 11, 27),
    asked: 120,
    baseline: 45,
  },
  {
    client: "Neva Hyper",
    step: "Agree deliveries for the larger order",
    owner: "viktor",
    due: dayOf(2026, 12, 1),
    asked: 1000,
    agreed: 800,
    baseline: 200,
  },
  {
    client: "Orbita East",
    step: "Ask for the outerwear of all their shops",
    owner: "sergiu",
    due: dayOf(2026, 12, 4),
    asked: 280,
    baseline: 95,
  },
  {
    client: "Severnaya Zvezda Children's Department Stores",
    step: "Propose a corner of our own",
    owner: "nadia",
    due: dayOf(2026, 12, 8),
    asked: 65,
    baseline: 38,
  },
  {
    client: "Rodnik",
    step: "Offer school uniform for next autumn",
    owner: "sergiu",
    due: dayOf(2026, 12, 15),
    asked: 240,
    baseline: 120,
  },
  {
    client: "Baltic Junior",
    step: "Find out who decides on the spring range",
    owner: "daria",
    due: dayOf(2026, 12, 18),
  },
];

function statusOf({ doneOn, isDropped }: SampleAction): string {
  if (isDropped) return "dropped";
  return doneOn === undefined ? "open" : "done";
}

const money = (thousands: number | undefined): Cell =>
  thousands === undefined ? null : thousands * 1000;

/** The Actions sheet. */
export const actions: SampleSheet = {
  name: "Actions",
  columns: [
    { heading: "Client", format: "text", width: 46 },
    { heading: "Step", format: "text", width: 44 },
    { heading: "Owner", format: "text", width: 20 },
    { heading: "Due", format: "day", width: 12 },
    { heading: "Asked volume", format: "amount", width: 14 },
    { heading: "Agreed volume", format: "amount", width: 14 },
    { heading: "Baseline volume", format: "amount", width: 16 },
    { heading: "Status", format: "text", width: 10 },
    { heading: "Done on", format: "day", width: 12 },
  ],
  rows: list.map((action) => [
    action.client,
    action.step,
    people[action.owner].name,
    { day: action.due },
    money(action.asked),
    money(action.agreed),
    money(action.baseline),
    statusOf(action),
    action.doneOn === undefined ? null : { day: action.doneOn },
  ]),
};
