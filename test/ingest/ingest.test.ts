import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { book, type Cell, type Cells, date } from "../support/book.ts";
import { accountOf, ingestAll, ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const payments = (...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [["Date", "Client", "Amount", "Manager", "Document no."], ...rows],
});
const pay = (client: string, amount: number, ...more: readonly Cell[]): readonly Cell[] => [
  date("2026-11-05"),
  client,
  amount,
  ...more,
];
const clients = (...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [["Client", "Current volume", "Possible volume", "Manager", "Type"], ...rows],
});

describe("ingest(workbooks): sheets", () => {
  test("without Clients, Payments and Plans there is nothing to compute from", async () => {
    const result = await ingestBook({
      Settings: {
        A1: [
          ["Setting", "Value"],
          ["Company", "A"],
        ],
      },
    });
    expect(tellings(result)).toEqual([
      'sales.xlsx missing-sheet {"expected":["Clients","Payments","Plans"]}',
    ]);
    expect(result.dataset).toBeNull();
    expect(result.calendar).toBeNull();
  });

  test("the sheets that are missing are named in the workbook's own language", async () => {
    const result = await ingestBook({ Команда: { A1: [["ФИО"], ["Анна"]] } });
    expect(tellings(result)).toEqual([
      'sales.xlsx missing-sheet {"expected":["Клиенты","Оплаты","Планы"]}',
    ]);
  });

  test("no workbooks at all", async () => {
    expect(await ingestAll()).toEqual({
      dataset: null,
      findings: [],
      statedSettings: [],
      accounts: [],
      calendar: null,
    });
  });

  test.each([
    ["Clients", clients(["A", 1, 2])],
    ["Payments", payments(pay("A", 1))],
    [
      "Plans",
      {
        A1: [
          ["Month", "Amount"],
          ["2026-11", 1],
        ],
      } as Cells,
    ],
  ])("%s alone makes a data set; the others are only absent", async (name, cells) => {
    const result = await ingestBook({ [name]: cells });
    expect(tellings(result)).toEqual([]);
    const key = name.toLowerCase();
    const present = Object.entries(result.dataset?.present ?? {});
    expect(present.filter(([, isPresent]) => isPresent)).toEqual([[key, true]]);
  });

  test("an unreadable sheet leaves the others at work", async () => {
    const result = await ingestBook({
      Payments: {
        A1: [
          ["When", "Who"],
          [1, 2],
        ],
      },
      Clients: clients(["A", 1, 2]),
    });
    expect(result.dataset?.present).toMatchObject({ payments: false, clients: true });
    expect(rowsOf(result, "Payments")).toBe("2 = 0 + 2 + 0");
  });

  test("sheets nobody asked for, nearly known ones, hidden ones, and Excel's own empty ones", async () => {
    const result = await ingestBook(
      {
        Clients: clients(["A", 1, 2]),
        Черновик: { A1: 1 },
        Paymnets: { A1: 1 },
        Sheet3: {},
        "Plans 2026": {
          A1: [
            ["Month", "Amount"],
            ["2026-11", 1],
          ],
        },
      },
      { extras: { "Plans 2026": { isHidden: true } } },
    );
    expect(tellings(result)).toEqual([
      "Черновик unknown-sheet «Черновик»",
      "Paymnets unknown-sheet «Paymnets»",
      'Paymnets did-you-mean «Paymnets» {"suggestion":"Payments","what":"sheet"}',
      "Plans 2026 hidden-sheet",
    ]);
    expect(accountOf(result, "Черновик")).toEqual({
      name: "Черновик",
      as: null,
      rowsRead: 0,
      rowsUsed: 0,
      rowsSetAside: 0,
      rowsSkipped: 0,
    });
    expect(result.dataset?.plans).toHaveLength(1);
  });

  test("a sheet named for nothing is known by its headings, and only suggested", async () => {
    const rows = [
      ["Дата", "Клиент", "Сумма"],
      [date("2026-11-05"), "A", 1],
    ] as const;
    expect(tellings(await ingestBook({ Лист1: { A1: rows } }))).toEqual([
      "Лист1 unknown-sheet «Лист1»",
      'Лист1 did-you-mean «Лист1» {"suggestion":"Оплаты","what":"sheet"}',
      'sales.xlsx missing-sheet {"expected":["Clients","Payments","Plans"]}',
    ]);
  });

  test.each(["xlsx", "ods", "xls"] as const)(
    "a workbook saved as %s says the same",
    async (format) => {
      const cells = {
        Settings: {
          A1: [
            ["Setting", "Value"],
            ["Currency", "RUB"],
            ["As of", date("2026-11-18")],
          ],
        },
        Clients: clients(["ООО «Ромашка»", 90_000, 180_000.5, "Анна", "A"], ["Весна", 1, 2]),
        Payments: payments(
          pay("ООО «Ромашка»", 1200.25, "Анна", "17"),
          ["06.11.2026", "Весна", "1 000,50", "Борис", 18],
          ["Total", null, { value: 2200.75, formula: "SUM(C2:C3)" }],
        ),
        Plans: {
          A1: [
            ["Month", "Amount"],
            [date("2026-11-01"), 900],
          ],
        },
      };
      const { dataset, findings, accounts } = await ingestBook(cells, { format, file: "sales" });
      const expected = await ingestBook(cells, { file: "sales" });
      expect({ ...dataset, lastSaved: null }).toEqual({ ...expected.dataset, lastSaved: null });
      expect(findings).toEqual(expected.findings);
      expect(accounts[0]?.sheets).toEqual(expected.accounts[0]?.sheets);
    },
  );

  test("two sheets of one kind are pooled", async () => {
    const result = await ingestBook({
      "Оплаты 2025": {
        A1: [
          ["Дата", "Клиент", "Сумма"],
          [date("2025-03-01"), "A", 1],
        ],
      },
      "Оплаты 2026": {
        A1: [
          ["Дата", "Клиент", "Сумма"],
          [date("2026-03-01"), "a", 2],
        ],
      },
    });
    expect([...(result.dataset?.payments.amount ?? [])]).toEqual([100, 200]);
    expect([...(result.dataset?.payments.client ?? [])]).toEqual([0, 0]);
    expect([...(result.dataset?.payments.source ?? [])]).toEqual([0, 1]);
  });

  test("empty lists of steps and people are no news", async () => {
    const result = await ingestBook({
      Clients: clients(["A", 1, 2]),
      Actions: { A1: [["Client", "Step"]] },
      Team: { A1: [["Name", "Role"]] },
    });
    expect(tellings(result)).toEqual([]);
    expect(result.dataset?.present).toMatchObject({ actions: false, team: false });
  });

  test("sources say where rows stand: headings and total left out", async () => {
    const result = await ingestBook({
      Payments: {
        A1: "Invoices",
        B3: [["Date", "Client", "Amount"], pay("A", 1), pay("B", 2), ["Total", null, 3]],
      },
    });
    expect(result.dataset?.sheets).toEqual([
      {
        file: "sales.xlsx",
        sheet: "Payments",
        as: "payments",
        range: "B4:D5",
        columns: {
          date: { heading: "Date", letters: "B" },
          client: { heading: "Client", letters: "C" },
          amount: { heading: "Amount", letters: "D" },
        },
      },
    ]);
    expect([...(result.dataset?.payments.row ?? [])]).toEqual([4, 5]);
  });

  test("dates of a workbook of 1904 are the same days", async () => {
    const { dataset } = await ingestBook({ Payments: payments(pay("A", 1)) }, { is1904: true });
    expect(dataset?.payments.day[0]).toBe(dayOf(2026, 11, 5));
  });

  test("the last fact and the last save", async () => {
    const result = await ingestBook(
      {
        Payments: payments(pay("A", 1)),
        Actions: {
          A1: [
            ["Client", "Step", "Due", "Done on"],
            ["A", "call", date("2027-01-01"), date("2026-11-10")],
          ],
        },
      },
      { savedOn: "2026-11-18" },
    );
    expect(result.dataset?.lastFact).toBe(dayOf(2026, 11, 10));
    expect(result.dataset?.lastSaved).toBe(dayOf(2026, 11, 18));
    expect(result.dataset?.actions[0]?.status).toBe("done");
  });
});

describe("ingest(workbooks): clients and people", () => {
  test("one client over all sheets, spelled as Clients spells it", async () => {
    const result = await ingestBook({
      Payments: payments(pay(" ООО  «РОМАШКА»", 5, "анна")),
      Actions: {
        A1: [
          ["Client", "Step", "Owner"],
          ["ооо «ромашка»", "звонок", "АННА"],
        ],
      },
      Clients: clients(["ООО «Ромашка»", 1, 2, "Анна", "A"]),
    });
    expect(tellings(result)).toEqual([]);
    const { dataset } = result;
    expect(dataset?.clients.map(({ name }) => name)).toEqual(["ООО «Ромашка»"]);
    expect(dataset?.people.map(({ name }) => name)).toEqual(["Анна"]);
    expect(dataset?.clients[0]?.listed).toEqual({
      at: { source: 2, row: 2 },
      currentVolume: 100,
      possibleVolume: 200,
      manager: 0,
      segment: null,
      region: null,
      type: "A",
      isKey: true,
      isVip: false,
      marginFraction: null,
      firstContact: null,
      number: null,
      source: null,
      hasServiceContract: null,
      note: null,
    });
    expect(dataset?.hasKeyColumn).toBe(true);
    expect(dataset?.clients[0]?.id).toMatch(/^[0-9a-f]{10}$/);
  });

  test("clients who are nowhere are told once a name, and none of their money is lost", async () => {
    const result = await ingestBook({
      Clients: clients(["Ромашка", 1, 2]),
      Payments: payments(
        pay("Ромашка", 5),
        pay("Весна", 7),
        pay("весна", 8),
        pay("Розница", 9),
        pay("Лето", 10),
      ),
    });
    expect(tellings(result)).toEqual([
      'Payments!B3 unknown-key «Весна» {"what":"client","sheet":"Clients"}',
      'Payments!B6 unknown-key «Лето» {"what":"client","sheet":"Clients"}',
    ]);
    expect(accountOf(result, "Payments").controlTotal).toBe(3900);
    expect(result.dataset?.clients.map(({ name, isWalkIn }) => `${name} ${isWalkIn}`)).toEqual([
      "Ромашка false",
      "Весна false",
      "Розница true",
      "Лето false",
    ]);
  });

  test("a client whose row is set aside is told of once, there", async () => {
    const result = await ingestBook({
      Clients: clients(["Ромашка", 1, 2], ["Весна", "many", 2]),
      Payments: payments(pay("Ромашка", 5), pay("Весна", 7)),
    });
    expect(tellings(result)).toEqual(['Clients!B3 type-error «many» {"kind":"money"}']);
    expect(accountOf(result, "Payments").controlTotal).toBe(1200);
  });

  test("without a Clients sheet nobody is unknown", async () => {
    expect(tellings(await ingestBook({ Payments: payments(pay("Весна", 7, "Анна")) }))).toEqual([]);
  });

  test("walk-in pools of the settings", async () => {
    const result = await ingestBook({
      Settings: {
        A1: [
          ["Setting", "Value"],
          ["Walk-in clients", "Касса; Магазин"],
        ],
      },
      Clients: clients(["Ромашка", 1, 2]),
      Payments: payments(pay("касса", 5), pay("Магазин", 5)),
    });
    expect(tellings(result)).toEqual([]);
    expect(result.dataset?.clients.map(({ isWalkIn }) => isWalkIn)).toEqual([false, true, true]);
  });

  test("people whom Team does not have", async () => {
    const result = await ingestBook({
      Team: {
        A1: [
          ["Name", "Role", "Reports to"],
          ["Анна", "РОП", null],
          ["Борис", "МОП", "Анна"],
        ],
      },
      Payments: payments(pay("A", 1, "Виктор"), pay("A", 1, "виктор"), pay("A", 1, "Борис")),
    });
    expect(tellings(result)).toEqual([
      'Payments!D2 unknown-key «Виктор» {"what":"person","sheet":"Team"}',
    ]);
    expect(result.dataset?.people.map(({ listed }) => listed?.role ?? null)).toEqual([
      "head",
      "seller",
      null,
    ]);
    expect(result.dataset?.people[1]?.listed?.reportsTo).toBe(0);
  });

  test("names that are probably one are told where the second stands", async () => {
    const result = await ingestBook({
      Clients: clients(
        ["ООО Ромашка", 1, 2],
        ["Ромашка", 1, 2],
        ["Client 12346"],
        ["Client 12347"],
      ),
    });
    expect(tellings(result)).toEqual([
      'Clients!A3 similar-names «Ромашка» {"names":["ООО Ромашка","Ромашка"]}',
    ]);
  });

  test("markup and margin", async () => {
    const result = await ingestBook({
      Clients: {
        A1: [
          ["Client", "Margin", "Markup"],
          ["A", 0.3, null],
          ["B", null, 0.25],
        ],
      },
    });
    expect(result.dataset?.clients.map(({ listed }) => listed?.marginFraction)).toEqual([0.3, 0.2]);
  });
});

describe("ingest(workbooks): rows that repeat", () => {
  test("the same date, client, amount and document number: told, and both count", async () => {
    const result = await ingestBook({
      Payments: payments(
        pay("A", 5, null, "17"),
        pay("a", 5, null, "17"),
        pay("A", 5, null, "18"),
        pay("B", 5, null, "17"),
        pay("A", 6, null, "17"),
        [date("2026-11-06"), "A", 5, null, "17"],
        pay("A", 5),
        pay("A", 5),
      ),
    });
    expect(tellings(result)).toEqual(['Payments!E3 probable-duplicate-row «17» {"first":"E2"}']);
    expect(rowsOf(result, "Payments")).toBe("8 = 8 + 0 + 0");
  });

  test("without a document number: told only where two files have it", async () => {
    const one = await book({ Payments: payments(pay("A", 5), pay("A", 5)) }, { file: "a.xlsx" });
    const two = await book({ Оплаты: payments(pay("B", 5), pay("A", 5)) }, { file: "b.xlsx" });
    expect(tellings(await ingestAll(one))).toEqual([]);
    expect(tellings(await ingestAll(one, two))).toEqual([
      'Оплаты!C3 probable-duplicate-row «5» {"first":"a.xlsx!Payments!C2"}',
    ]);
  });

  test("the same row in two files", async () => {
    const one = await book({ Payments: payments(pay("A", 5, null, "17")) }, { file: "north.xlsx" });
    const two = await book({ Оплаты: payments(pay("A", 5, null, "17")) }, { file: "south.xlsx" });
    const result = await ingestAll(one, two);
    expect(tellings(result)).toEqual([
      'Оплаты!E2 probable-duplicate-row «17» {"first":"north.xlsx!Payments!E2"}',
    ]);
    expect(result.dataset?.payments.length).toBe(2);
  });

  test("a client in two files: the later-saved file's volumes, the difference told", async () => {
    const later = await book(
      { Clients: clients(["Ромашка", 100, 400, null, null], ["Весна", 1, 2]) },
      { file: "a.xlsx", savedOn: "2026-11-10" },
    );
    const earlier = await book(
      { Clients: clients(["ромашка", 100, 300, "Анна", "A"], ["Весна", 1, 2]) },
      { file: "b.xlsx", savedOn: "2026-10-10" },
    );
    const result = await ingestAll(later, earlier);
    expect(tellings(result)).toEqual([
      'Clients!C2 volumes-differ «300» {"taken":"400.00","place":"a.xlsx!Clients!C2"}',
    ]);
    expect(result.findings[0]).toMatchObject({ file: "b.xlsx" });
    expect(result.dataset?.clients).toHaveLength(2);
    expect(result.dataset?.clients[0]?.listed).toMatchObject({
      possibleVolume: 40_000,
      manager: 0,
      isKey: true,
      at: { source: 0, row: 2 },
    });
  });

  test("a workbook in a currency of its own needs a rate", async () => {
    const own = (currency: string): Cells => ({
      A1: [
        ["Setting", "Value"],
        ["Currency", currency],
      ],
    });
    const one = await book(
      { Settings: own("RON"), Payments: payments(pay("A", 5)) },
      { file: "ro.xlsx", savedOn: "2026-11-10" },
    );
    const two = await book(
      { Settings: own("EUR"), Payments: payments(pay("B", 7)) },
      { file: "eu.xlsx", savedOn: "2026-10-10" },
    );
    const result = await ingestAll(one, two);
    expect(result.dataset?.settings.currency).toBe("RON");
    expect(tellings(result)).toEqual(['Payments!C2 missing-rate «7» {"currency":"EUR"}']);
    expect(result.findings[0]).toMatchObject({ file: "eu.xlsx" });
  });
});

describe("ingest(workbooks): the calendar", () => {
  test("weekends, public holidays and the Calendar sheet, with one person's leave", async () => {
    const { calendar, dataset } = await ingestBook({
      Settings: {
        A1: [
          ["Setting", "Value"],
          ["Country", "RO"],
        ],
      },
      Clients: clients(["A", 1, 2, "Ana"]),
      Calendar: {
        A1: [
          ["Date", "Working", "Person"],
          [date("2026-11-28"), "yes", null],
          [date("2026-11-27"), 0.5, null],
          [date("2026-11-26"), "no", "ana"],
        ],
      },
    });
    expect(dataset?.calendarDays).toHaveLength(3);
    // 30 November is Saint Andrew's day in Romania; the 28th is a Saturday.
    const shares = [26, 27, 28, 29, 30].map((d) => calendar?.workingShare(dayOf(2026, 11, d)));
    expect(shares).toEqual([1, 0.5, 1, 0, 0]);
    expect(calendar?.workingShare(dayOf(2026, 11, 26), 0)).toBe(0);
  });
});
