import { describe, expect, test } from "vitest";
import { type BookOptions, type Cells, date, shown } from "../support/book.ts";
import { ingestBook, rowsOf } from "../support/ingested.ts";
import { codesIn, plannedIn } from "../support/understood.ts";

/** How offices lay out their plans, a habit a row, beside payments and a team that know the names. */
interface Habit {
  readonly habit: string;
  readonly cells: Cells;
  readonly sheet?: string;
  readonly extras?: NonNullable<BookOptions["extras"]>[string];
  readonly planned: readonly string[];
  /** `cell code` of every finding of the sheet. */
  readonly told?: readonly string[];
  /** Rows read = used + set aside + skipped. */
  readonly rows: string;
}

const d = date("2026-11-05");
const others = {
  Оплаты: {
    A1: [
      ["Дата", "Клиент", "Сумма", "Менеджер"],
      [d, "Ромашка", 5, "Анна"],
      [d, "Весна", 5, "Борис"],
    ],
  },
  Команда: {
    A1: [
      ["ФИО", "Отдел"],
      ["Анна", "Юг"],
      ["Борис", "Север"],
    ],
  },
} as const;

const anna = ["B2 2026-10 payments manager Анна 10", "C2 2026-11 payments manager Анна 20"];

const habits: readonly Habit[] = [
  {
    habit: "a row a target",
    cells: {
      A1: [
        ["Месяц", "Менеджер", "План"],
        ["11.2026", "Анна", 10],
        ["ноябрь 2026", "Борис", 20],
        [date("2026-11-01"), null, 30],
      ],
    },
    planned: [
      "C2 2026-11 payments manager Анна 10",
      "C3 2026-11 payments manager Борис 20",
      "C4 2026-11 payments company 30",
    ],
    rows: "3 = 3 + 0 + 0",
  },
  {
    habit: "names down, months across",
    cells: {
      A1: [
        ["Менеджер", "окт 2026", "ноя 2026"],
        ["Анна", 10, 20],
      ],
    },
    planned: anna,
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "the unit behind each month, in Russian",
    cells: {
      A1: [
        ["Менеджер", "окт 2026, тыс. руб.", "ноябрь 2026 (тыс. руб.)"],
        ["Анна", 10, 20.5],
      ],
    },
    planned: ["B2 2026-10 payments manager Анна 10000", "C2 2026-11 payments manager Анна 20500"],
    told: ["B1 unit-in-heading"],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "a unit behind some months, in Romanian and English, the year in the title",
    cells: {
      A1: [["Plan 2026"], ["Agent", "octombrie, mii", "Nov (K)", "dec"], ["Анна", 10, 20, 30]],
    },
    planned: [
      "B3 2026-10 payments manager Анна 10000",
      "C3 2026-11 payments manager Анна 20000",
      "D3 2026-12 payments manager Анна 30",
    ],
    told: ["B2 unit-in-heading", "D2 unit-in-heading"],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "months in Roman numerals under a year, in Russian and Romanian letters",
    sheet: "План 2026",
    cells: {
      A1: [
        ["Менеджер", "IX", "Х", "ХI", "XII"],
        ["Анна", null, 10, 20, null],
      ],
    },
    planned: ["C2 2026-10 payments manager Анна 10", "D2 2026-11 payments manager Анна 20"],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "Roman numerals that are quarters are no months",
    sheet: "План 2026",
    cells: {
      A1: [
        ["Менеджер", "I", "II", "III", "IV"],
        ["Анна", 10, 20, 30, 40],
      ],
    },
    planned: [],
    told: [
      ...["B1 unknown-column", "C1 unknown-column", "D1 unknown-column", "E1 unknown-column"],
      ...["A1 missing-column", "A1 missing-column"],
    ],
    rows: "1 = 0 + 1 + 0",
  },
  {
    habit: "months without a year, which the sheet's name gives",
    sheet: "План 2026",
    cells: {
      A1: [
        ["Менеджер", "октябрь", "ноябрь"],
        ["Анна", 10, 20],
      ],
    },
    planned: anna,
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "months as true dates",
    cells: {
      A1: [
        ["Менеджер", shown(46296, "mmm yy"), shown(46327, "mmm yy")],
        ["Анна", 10, 20],
      ],
    },
    planned: anna,
    rows: "1 = 1 + 0 + 0",
  },
  {
    // Serials of 1 October and 1 November 2026
    habit: "months as dates under a general format",
    cells: {
      A1: [
        ["Менеджер", 46296, 46327],
        ["Анна", 10, 20],
      ],
    },
    planned: anna,
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "departments down",
    cells: {
      A1: [
        ["Отдел", "окт 2026", "ноя 2026"],
        ["Юг", 10, 20],
      ],
    },
    planned: ["B2 2026-10 payments department Юг 10", "C2 2026-11 payments department Юг 20"],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "measures down",
    cells: {
      A1: [
        ["Показатель", "окт 2026", "ноя 2026"],
        ["Звонки", 10, 20],
      ],
    },
    planned: ["B2 2026-10 calls company 10", "C2 2026-11 calls company 20"],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "measures down, under no heading",
    cells: {
      A1: [
        [null, "окт 2026", "ноя 2026"],
        ["Оплаты", 10, 20],
        ["Звонки", 30, 40],
      ],
    },
    planned: [
      "B2 2026-10 payments company 10",
      "C2 2026-11 payments company 20",
      "B3 2026-10 calls company 30",
      "C3 2026-11 calls company 40",
    ],
    rows: "2 = 2 + 0 + 0",
  },
  {
    habit: "«Итого» among the names is the company's own plan",
    cells: {
      A1: [
        ["Менеджер", "ноя 2026", "дек 2026"],
        ["Анна", 10, 20],
        ["Итого", 30, 40],
      ],
    },
    planned: [
      "B2 2026-11 payments manager Анна 10",
      "C2 2026-12 payments manager Анна 20",
      "B3 2026-11 payments company 30",
      "C3 2026-12 payments company 40",
    ],
    rows: "2 = 2 + 0 + 0",
  },
  {
    habit: "columns of quarters and of the year beside the months",
    sheet: "План 2026",
    cells: {
      A1: [
        ["Менеджер", "янв", "фев", "мар", "1 кв", "апр", "Итого"],
        ["Анна", 1, 2, 3, 6, 4, 10],
      ],
    },
    planned: [
      "B2 2026-01 payments manager Анна 1",
      "C2 2026-02 payments manager Анна 2",
      "D2 2026-03 payments manager Анна 3",
      "F2 2026-04 payments manager Анна 4",
    ],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "a quarter that is not the sum of its months",
    sheet: "План 2026",
    cells: {
      A1: [
        ["Менеджер", "янв", "фев", "мар", "1 кв"],
        ["Анна", 1, 2, 3, 7],
      ],
    },
    planned: [
      "B2 2026-01 payments manager Анна 1",
      "C2 2026-02 payments manager Анна 2",
      "D2 2026-03 payments manager Анна 3",
    ],
    told: ["E2 total-mismatch"],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "quarters alone: never divided by us",
    cells: {
      A1: [
        ["Менеджер", "Q1 2026", "II кв. 2026", "3 квартал 2026"],
        ["Анна", 1, 2, 3],
      ],
    },
    planned: [],
    told: ["B1 unknown-month", "C1 unknown-month", "D1 unknown-month"],
    rows: "1 = 0 + 1 + 0",
  },
  {
    habit: "weeks and quarters a row",
    cells: {
      A1: [
        ["Месяц", "План"],
        ["неделя 45", 1],
        ["Trim. IV 2026", 2],
      ],
    },
    planned: [],
    told: ["A2 unknown-month", "A3 unknown-month"],
    rows: "2 = 0 + 2 + 0",
  },
  {
    habit: "plan and fact under each month",
    cells: {
      A1: [
        ["Менеджер", "окт 2026", null, "ноя 2026", null],
        [null, "факт", "план", "факт", "план"],
        ["Анна", 9, 10, 21, 20],
      ],
    },
    extras: { merges: ["A1:A2", "B1:C1", "D1:E1"] },
    planned: ["C3 2026-10 payments manager Анна 10", "E3 2026-11 payments manager Анна 20"],
    rows: "2 = 1 + 0 + 1",
  },
  {
    habit: "plan and fact in the headings of months",
    cells: {
      A1: [
        ["Менеджер", "окт 2026 план", "окт 2026 факт", "ноя 2026 план", "ноя 2026 факт"],
        ["Анна", 10, 9, 20, 21],
      ],
    },
    planned: ["B2 2026-10 payments manager Анна 10", "D2 2026-11 payments manager Анна 20"],
    told: ["C1 unknown-column", "E1 unknown-column"],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "months down, names across",
    cells: {
      A1: [
        ["Месяц", "Анна", "Борис", "Итого"],
        ["окт 2026", 10, 20, 30],
        ["ноя 2026", 11, 21, 33],
      ],
    },
    planned: [
      "B2 2026-10 payments manager Анна 10",
      "B3 2026-11 payments manager Анна 11",
      "C2 2026-10 payments manager Борис 20",
      "C3 2026-11 payments manager Борис 21",
      "D2 2026-10 payments company 30",
      "D3 2026-11 payments company 33",
    ],
    rows: "2 = 2 + 0 + 0",
  },
  {
    habit: "months down, measures across, below a title that names their unit",
    cells: {
      A1: "План продаж на 2026 год, тыс. руб.",
      A3: [
        ["Месяц", "Оплаты", "Звонки"],
        ["октябрь", 10, 20],
        ["ноябрь", 11, 21],
      ],
    },
    planned: [
      "B4 2026-10 payments company 10000",
      "B5 2026-11 payments company 11000",
      "C4 2026-10 calls company 20",
      "C5 2026-11 calls company 21",
    ],
    told: ["A1 unit-in-heading"],
    rows: "2 = 2 + 0 + 0",
  },
  {
    habit: "a wrong cell where months are down: told at its own address",
    cells: {
      A1: [
        ["Месяц", "Анна", "Борис"],
        ["окт 2026", 10, "много"],
        ["ноя 2026", 11, 21],
      ],
    },
    planned: ["B2 2026-10 payments manager Анна 10", "B3 2026-11 payments manager Анна 11"],
    told: ["C2 type-error"],
    rows: "2 = 2 + 0 + 0",
  },
  {
    habit: "months down beside plan and fact without a name: whose they are is not guessed",
    cells: {
      A1: [
        ["Месяц", "План продаж", "Факт продаж"],
        ["окт 2026", 10, 9],
        ["ноя 2026", 11, 12],
      ],
    },
    planned: [],
    told: ["B1 unknown-column", "C1 unknown-column", "A1 missing-column"],
    rows: "2 = 0 + 2 + 0",
  },
  {
    habit: "the unit in the corner",
    cells: {
      A1: [
        ["тыс. руб.", "окт 2026", "ноя 2026"],
        ["Анна", 10, 20],
      ],
    },
    planned: ["B2 2026-10 payments manager Анна 10000", "C2 2026-11 payments manager Анна 20000"],
    told: ["A1 unknown-column", "A1 unit-in-heading"],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "the unit behind the word for names",
    cells: {
      A1: [
        ["Менеджер, тыс. руб.", "окт 2026", "ноя 2026"],
        ["Анна", 10, 20],
      ],
    },
    planned: ["B2 2026-10 payments manager Анна 10000", "C2 2026-11 payments manager Анна 20000"],
    told: ["A1 unit-in-heading"],
    rows: "1 = 1 + 0 + 0",
  },
  {
    habit: "a month of another century",
    cells: {
      A1: [
        ["Месяц", "План"],
        ["11.1926", 1],
        ["11.2026", 2],
      ],
    },
    planned: ["B3 2026-11 payments company 2"],
    told: ["A2 date-out-of-range"],
    rows: "2 = 1 + 1 + 0",
  },
];

describe("reading real sheets: plans", () => {
  test.each(habits)("$habit", async ({ sheet = "Планы", cells, extras, planned, told, rows }) => {
    const result = await ingestBook(
      { ...others, [sheet]: cells },
      extras ? { extras: { [sheet]: extras } } : {},
    );
    expect(plannedIn(result)).toEqual(planned);
    const own = codesIn(result).filter((line) => line.startsWith(sheet));
    expect(own).toEqual((told ?? []).map((line) => `${sheet}!${line}`));
    expect(rowsOf(result, sheet)).toBe(rows);
  });
});
