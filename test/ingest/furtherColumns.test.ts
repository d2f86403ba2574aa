import { describe, expect, test } from "vitest";
import { book, type Cell, date } from "../support/book.ts";
import { ingestAll, ingestBook, tellings } from "../support/ingested.ts";

const payments = {
  A1: [
    ["Date", "Client", "Amount", "Manager", "Channel"],
    [date("2026-11-03"), "Kidsland", 1000, "Anna", "Fair"],
    [date("2026-11-04"), "Kids Land Ltd", 500, "Anna", "Fair"],
  ],
};

describe("Clients: number, source, service contract", () => {
  test.each<[language: string, sheet: string, headings: readonly string[], row: readonly Cell[]]>([
    [
      "en",
      "Clients",
      ["Client", "Client ID", "Source", "Service contract"],
      ["Kidsland", "007", "fair", "yes"],
    ],
    [
      "ru",
      "Клиенты",
      ["Клиент", "ИНН", "Источник", "Договор обслуживания"],
      ["Kidsland", "007", "fair", "№ 12"],
    ],
    [
      "ro",
      "Clienți",
      ["Client", "CUI", "Sursa", "Contract de service"],
      ["Kidsland", "007", "fair", "da"],
    ],
    [
      "fa",
      "مشتریان",
      ["مشتری", "کد مشتری", "منبع", "قرارداد خدمات"],
      ["Kidsland", "007", "fair", "بله"],
    ],
  ])("in %s", async (_, sheet, headings, row) => {
    const { dataset } = await ingestBook({ Payments: payments, [sheet]: { A1: [headings, row] } });
    expect(dataset?.clients[0]?.listed).toMatchObject({
      number: "007",
      source: "fair",
      hasServiceContract: true,
    });
    // One channel, spelled as it was first met.
    expect(dataset?.payments.channels).toEqual(["fair"]);
  });

  test.each<[cell: Cell, hasContract: boolean | null]>([
    ["no", false],
    ["nu", false],
    [null, null],
    ["from 1.02.2026", true],
  ])("service contract %j: %j", async (cell, hasContract) => {
    const rows = [
      ["Client", "Service contract"],
      ["Kidsland", cell],
    ];
    const { dataset } = await ingestBook({ Payments: payments, Clients: { A1: rows } });
    expect(dataset?.clients[0]?.listed?.hasServiceContract).toBe(hasContract);
  });
});

describe("one client number is one client", () => {
  const clients = (rows: readonly (readonly Cell[])[]) => ({
    A1: [["Client", "Tax ID", "Possible volume"], ...rows],
  });
  const told = (result: Awaited<ReturnType<typeof ingestBook>>): readonly string[] =>
    tellings(result).filter((line) => /joined-by-number|unknown-key|differ/u.test(line));

  test("two spellings in one sheet: the first row is used, the second fills its gaps", async () => {
    const result = await ingestBook({
      Payments: payments,
      Clients: clients([
        ["Kidsland", "7712345678", null],
        ["Kids Land Ltd", "77 1234 5678", 900],
        ["Toys", "5001", 70],
      ]),
    });
    const { dataset } = result;
    expect(dataset?.clients.map(({ name }) => name)).toEqual(["Kidsland", "Toys"]);
    expect([...(dataset?.payments.client ?? [])]).toEqual([0, 0]);
    expect(dataset?.clients[0]?.listed).toMatchObject({ at: { row: 2 }, possibleVolume: 90_000 });
    expect(told(result)).toEqual([
      'Clients!B3 joined-by-number «77 1234 5678» {"names":["Kidsland","Kids Land Ltd"],"number":"77 1234 5678"}',
    ]);
  });

  test("two spellings in two workbooks", async () => {
    const result = await ingestAll(
      await book({ Payments: payments, Clients: clients([["Kidsland", "7712345678", 800]]) }),
      await book(
        { Clients: clients([["Kids Land Ltd", 7712345678, 900]]) },
        { file: "branch.xlsx", savedOn: "2026-11-19" },
      ),
    );
    expect(result.dataset?.clients.map(({ name }) => name)).toEqual(["Kidsland"]);
    // The workbook saved later is right.
    expect(result.dataset?.clients[0]?.listed?.possibleVolume).toBe(90_000);
    expect(told(result).map((line) => line.split(" ")[1])).toEqual([
      "volumes-differ",
      "joined-by-number",
    ]);
  });

  test.each<[what: string, rows: readonly (readonly Cell[])[]]>([
    [
      "zeros",
      [
        ["Kidsland", "000", 1],
        ["Kids Land Ltd", "000", 2],
      ],
    ],
    [
      "dashes",
      [
        ["Kidsland", "-", 1],
        ["Kids Land Ltd", "—", 2],
      ],
    ],
    [
      "different numbers",
      [
        ["Kidsland", "17", 1],
        ["Kids Land Ltd", "71", 2],
      ],
    ],
    [
      "a category of many",
      [
        ["Kidsland", "2", 1],
        ["Kids Land Ltd", "2", 2],
        ["A", "2", 3],
        ["B", "2", 3],
      ],
    ],
    [
      "categories of a long list",
      [
        ["Kidsland", "1", 1],
        ["Kids Land Ltd", "1", 2],
        ...Array.from({ length: 10 }, (_, i) => [`Shop ${i}`, `${Math.floor(i / 2) + 2}`, 1]),
      ],
    ],
  ])("%s join nobody", async (_, rows) => {
    const result = await ingestBook({ Payments: payments, Clients: clients(rows) });
    expect([...(result.dataset?.payments.client ?? [])]).toEqual([0, 1]);
    expect(told(result)).toEqual([]);
  });
});

describe("Team: commissions by kind, roles, capacity", () => {
  test.each<
    [language: string, sheet: string, headings: readonly string[], roles: readonly string[]]
  >([
    [
      "en",
      "Team",
      [
        "Name",
        "Role",
        "Commission",
        "Commission, new clients",
        "Commission, current clients",
        "Commission, VIP",
        "Leads a day",
      ],
      ["owner", "marketing"],
    ],
    [
      "ru",
      "Команда",
      [
        "ФИО",
        "Роль",
        "Процент с продаж",
        "Процент с новых",
        "Процент с текущих",
        "Процент с VIP",
        "Лидов в день",
      ],
      ["собственник", "маркетолог"],
    ],
    [
      "ro",
      "Echipa",
      [
        "Nume",
        "Rol",
        "Comision",
        "Comision clienți noi",
        "Comision clienți actuali",
        "Comision VIP",
        "Lead-uri pe zi",
      ],
      ["proprietar", "marketing"],
    ],
    [
      "fa",
      "تیم",
      [
        "نام",
        "نقش",
        "پورسانت",
        "پورسانت مشتری جدید",
        "پورسانت مشتری فعلی",
        "پورسانت مشتری ویژه",
        "سرنخ در روز",
      ],
      ["مالک", "بازاریابی"],
    ],
  ])("in %s", async (_, sheet, headings, [owner, marketing]) => {
    const { dataset } = await ingestBook({
      Payments: payments,
      [sheet]: {
        A1: [
          headings,
          ["Anna", owner ?? "", "5%", 10, 2, 1.5, 25],
          ["Boris", marketing ?? "", null, null, null, null, null],
        ],
      },
    });
    const [anna, boris] = dataset?.people ?? [];
    expect(anna?.listed).toMatchObject({
      role: "owner",
      commissionFraction: 0.05,
      commissionByKind: { new: 0.1, current: 0.02, vip: 0.015 },
      leadCapacity: 25,
    });
    expect(boris?.listed).toMatchObject({
      role: "marketing",
      commissionFraction: null,
      commissionByKind: { new: null, current: null, vip: null },
      leadCapacity: null,
    });
  });
});

describe("Plans: base, scopes and measures", () => {
  test.each<[language: string, sheet: string, rows: readonly (readonly Cell[])[]]>([
    [
      "en",
      "Plans",
      [
        ["Month", "Measure", "Base", "Scope", "Name", "Amount"],
        ["2026-11", "presentations", null, "role", "hunter", 20],
        ["2026-11", "calls", "new", "company", null, 300],
        ["2026-11", "payments", "new", "channel", "fair", 5000],
        ["2026-11", "captured volume", null, "region", "North", 700],
        ["2026-11", "deals", null, null, null, 12],
      ],
    ],
    [
      "ru",
      "Планы",
      [
        ["Месяц", "Показатель", "Новый/текущий", "Разрез", "Название", "План"],
        ["11.2026", "презентации", null, "роль", "хантер", 20],
        ["11.2026", "звонки", "новый", "компания", null, 300],
        ["11.2026", "оплаты", "новые", "канал", "fair", 5000],
        ["11.2026", "добранный объём", null, "регион", "North", 700],
        ["11.2026", "сделки", null, null, null, 12],
      ],
    ],
    [
      "ro",
      "Planuri",
      [
        ["Luna", "Indicator", "Nou/existent", "Nivel", "Nume", "Plan"],
        ["11.2026", "prezentări", null, "rol", "hunter", 20],
        ["11.2026", "apeluri", "nou", "companie", null, 300],
        ["11.2026", "încasări", "noi", "canal", "fair", 5000],
        ["11.2026", "volum câștigat", null, "regiune", "North", 700],
        ["11.2026", "tranzacții", null, null, null, 12],
      ],
    ],
    [
      "fa",
      "اهداف",
      [
        ["ماه", "شاخص", "جدید یا فعلی", "سطح", "نام", "هدف"],
        ["2026-11", "ارائه", null, "نقش", "شکارچی", 20],
        ["2026-11", "تماس", "جدید", "شرکت", null, 300],
        ["2026-11", "دریافتی", "جدید", "کانال", "fair", 5000],
        ["2026-11", "حجم به‌دست‌آمده", null, "منطقه", "North", 700],
        ["2026-11", "معامله", null, null, null, 12],
      ],
    ],
  ])("in %s", async (language, sheet, rows) => {
    const { dataset } = await ingestBook({ Payments: payments, [sheet]: { A1: rows } });
    const minor = language === "fa" ? 1 : 100;
    const lines = dataset?.plans.map(({ measure, base, scope, name, amount }) =>
      [measure, base, scope, name, amount].join(" | "),
    );
    expect(lines).toEqual([
      "presentations |  | role | hunter | 20",
      "calls | new | company |  | 300",
      `new payments |  | channel | Fair | ${5000 * minor}`,
      `captured volume |  | region | North | ${700 * minor}`,
      "deals |  | company |  | 12",
    ]);
  });
});
