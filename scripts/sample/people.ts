import { type Day, dayOf } from "../../src/model/day.ts";

export interface SamplePerson {
  readonly name: string;
  /** As Team writes it. */
  readonly role: string;
  readonly department: string;
  readonly hired: Day;
  readonly left?: Day;
  readonly basePay: number;
  readonly commission: number;
  readonly leadCapacity?: number;
}

const SALES = "Sales";
const CLIENTS = "Client department";

/** Nine people and one who left: who sells, who keeps, who brings new clients. */
export const people = {
  head: {
    name: "Marta Lindqvist",
    role: "head",
    department: SALES,
    hired: dayOf(2019, 3, 4),
    basePay: 6200,
    commission: 0.002,
  },
  anton: {
    name: "Anton Belov",
    role: "seller",
    department: SALES,
    hired: dayOf(2021, 9, 1),
    basePay: 2100,
    commission: 0.012,
  },
  daria: {
    name: "Daria Munteanu",
    role: "seller",
    department: SALES,
    hired: dayOf(2023, 2, 13),
    basePay: 2000,
    commission: 0.012,
  },
  ilinca: {
    name: "Ilinca Rusu",
    role: "hunter",
    department: SALES,
    hired: dayOf(2025, 10, 6),
    basePay: 1800,
    commission: 0.03,
  },
  elena: {
    name: "Elena Popa",
    role: "lead manager",
    department: SALES,
    hired: dayOf(2024, 8, 19),
    basePay: 1400,
    commission: 0,
    leadCapacity: 4,
  },
  tom: {
    name: "Tom Becker",
    role: "assistant",
    department: SALES,
    hired: dayOf(2025, 1, 20),
    basePay: 1200,
    commission: 0,
  },
  viktor: {
    name: "Viktor Aleksandrov",
    role: "VIP",
    department: CLIENTS,
    hired: dayOf(2020, 6, 15),
    basePay: 3400,
    commission: 0.004,
  },
  sergiu: {
    name: "Sergiu Cojocaru",
    role: "farmer",
    department: CLIENTS,
    hired: dayOf(2022, 4, 11),
    basePay: 2600,
    commission: 0.004,
  },
  nadia: {
    name: "Nadia Haddad",
    role: "farmer",
    department: CLIENTS,
    hired: dayOf(2024, 1, 15),
    basePay: 2400,
    commission: 0.004,
  },
  /** Her clients went to Nadia Haddad and Daria Munteanu. */
  oksana: {
    name: "Oksana Reznik",
    role: "farmer",
    department: CLIENTS,
    hired: dayOf(2021, 5, 3),
    left: dayOf(2026, 3, 31),
    basePay: 2400,
    commission: 0.004,
  },
} as const satisfies { readonly [key: string]: SamplePerson };

export type PersonKey = keyof typeof people;

/** Who brings the new clients, and looks after them for their first months. */
export const HUNTER = "ilinca" satisfies PersonKey;
