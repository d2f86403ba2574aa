import { describe, expect, test } from "vitest";
import type { Dashboard } from "../../src/dashboard.ts";
import type { Figure, Scope } from "../../src/model/figure.ts";
import type { Language } from "../../src/model/language.ts";
import { monthAfter } from "../../src/model/month.ts";
import { clientsPage } from "../../src/view/clients/clientsPage.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { type CallStory, callFigures } from "../support/callFigures.ts";
import { handMadeDashboard, known, missing, november } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const K = 100_000;
const calls: readonly CallStory[] = [
  { name: "Rodnik", worth: 50 * K, group: "sleeping", silence: 63, gap: 70, caller: "Vera Stan" },
  { name: "Neva Hyper", worth: 20 * K, group: "notContacted", gap: 31, caller: "Anna Orlova" },
  { name: "Pier", worth: 4 * K, group: "once", silence: 100 },
  { name: "Shop", worth: null, group: "neverPaid", gap: 0, caller: "Anna Orlova" },
];

function dashboardOf(figures: readonly Figure[], some: readonly CallStory[] = []): Dashboard {
  const { clients } = handMadeDashboard();
  const [pattern] = clients;
  const cards = some.flatMap(({ name, caller = null }) => {
    const card = clients.find((one) => one.name === name) ?? pattern;
    return card ? [{ ...card, name, caller, isKey: false }] : [];
  });
  return handMadeDashboard({ figures, clients: cards });
}

const pageOf = (
  figures: readonly Figure[],
  some: readonly CallStory[] = [],
  language: Language = "en",
) =>
  clientsPage(
    pageContext(
      dashboardOf([...figures, ...(some.length > 0 ? callFigures(some) : [])], some),
      language,
    ),
  );

const plain = (text: string | null | undefined): string =>
  (text ?? "").replaceAll(/[\u00a0\u202f]/g, " ").replaceAll(/[\u2066-\u2069\u200e\u200f]/g, "");

describe("whom to call", () => {
  test.each([
    [
      "en",
      "4 clients need a call: $74K a month is at stake.",
      "First Rodnik, $50K a month: quiet for 63 days. Vera Stan should call.",
    ],
    [
      "ru",
      "Позвонить: 4 клиента, под вопросом 74 тыс. $ в месяц.",
      "Первым — Rodnik, 50 тыс. $ в месяц: молчание 63 дня. Звонит Vera Stan.",
    ],
    [
      "ro",
      "De sunat: 4 clienți, în joc 74 de mii de dolari pe lună.",
      "Întâi Rodnik, 50 de mii de dolari pe lună: tace de 63 de zile. Sună Vera Stan.",
    ],
    [
      "fa",
      "با ۴ مشتری باید تماس گرفت؛ ماهی ۷۴ هزار دلار در خطر است.",
      "اول Rodnik، ماهی ۵۰ هزار دلار: ۶۳ روز خاموش. مسئول تماس: Vera Stan.",
    ],
  ] as const)(
    "in %s: how many, what is at stake, who is first and who calls",
    (language, answer, first) => {
      const panel = pageOf([], calls, language).calls;
      expect(plain(said(panel?.answer))).toBe(answer);
      expect(plain(said(panel?.facts[0]))).toBe(first);
    },
  );

  test("first is not who was spoken to on the day itself, worth most or not", () => {
    const done: CallStory = { name: "Done", worth: 900 * K, group: "neverPaid", gap: 0 };
    expect(said(pageOf([], [done, ...calls]).calls?.facts[0])).toMatch(/^First Rodnik/);
  });

  test("says whose clients nobody would call", () => {
    expect(said(pageOf([], calls).calls?.facts[1])).toBe(
      "1 of them has nobody who would call: $4K a month. Hand them over.",
    );
  });

  test("the table has them all with why, days and who", () => {
    const { table, more } = pageOf([], calls).calls?.table ?? { table: null, more: "" };
    expect(table?.rows.map((cells) => cells.map(({ parts }) => plain(said(parts))))).toEqual([
      ["Rodnik", "quiet for 63 days", "50", "63", "70", "Vera Stan"],
      ["Neva Hyper", "not called for 31 days", "20", "", "31", "Anna Orlova"],
      ["Pier", "bought once or twice, 100 days ago", "4", "100", "", "Nobody’s"],
      ["Shop", "never bought, spoken to today", "n/a", "", "0", "Anna Orlova"],
    ]);
    expect(more).toBeNull();
  });

  test("the bars of the groups add up to the whole", () => {
    const { chart } = pageOf([], calls).calls ?? { chart: null };
    expect(chart?.points.map(({ name, value, detail }) => [name, value, detail])).toEqual([
      ["Gone quiet", 50 * K, "1 client"],
      ["Not called, though they buy", 20 * K, "1 client"],
      ["Bought once", 4 * K, "1 client"],
      ["Never bought", 0, "1 client"],
    ]);
    expect(chart?.options.description).toBe("Gone quiet: 68% of what is at stake.");
  });

  test("who calls whom, most at stake first", () => {
    const table = pageOf([], calls).calls?.callers;
    expect(table?.rows.map((cells) => said(cells[0]?.parts))).toEqual([
      "Vera Stan",
      "Anna Orlova",
      "Nobody’s",
    ]);
  });

  test("of 5,000 clients the first hundred by worth are on the page, the rest are counted", () => {
    const many = Array.from({ length: 5_000 }, (_, index): CallStory => {
      return { name: `C${index}`, worth: 9_000_000 - index, group: "once", silence: 90 };
    });
    const table = pageOf([], many).calls?.table;
    expect(table?.table.rows).toHaveLength(100);
    expect(table?.more).toBe("And 4,900 more clients worth less; the totals above count them too.");
  });

  test("without contacts it says why in a seller's words, and of nobody that they were never called", () => {
    const { answer, facts, table } =
      pageOf([
        known("retention.toCall", 1),
        known("retention.atRisk", 500 * K),
        missing("retention.notContacted", "no-contacts"),
        missing("retention.toCall", "no-possible-volume", { scope: { client: "A" }, rank: 1 }),
        missing("retention.neverPaid", "no-possible-volume", { scope: { client: "A" }, rank: 1 }),
        missing("retention.daysSinceContact", "no-contacts", { scope: { client: "A" } }),
      ]).calls ?? {};
    expect(said(answer)).toBe("1 client needs a call: $500K a month is at stake.");
    expect(said(facts?.at(-1))).toMatch(
      /^Not called: n\/a\. Calls and meetings are not written down/,
    );
    expect(said(table?.table.rows[0]?.[1]?.parts)).toBe("never bought");
  });

  test("with nobody to call it says so", () => {
    expect(said(pageOf(callFigures([])).calls?.answer)).toBe(
      "Nobody needs a call: every client pays in its own rhythm.",
    );
  });
});

const M = 100_000_000;

function plan(scope: Scope, amount: number, fact: number, toDate: number): readonly Figure[] {
  const at = { scope, month: november };
  return [
    known("plan.amount", amount, at),
    known("plan.fact", fact, at),
    known("plan.completionToDate", toDate, at),
    known("plan.shortfall", Math.max(0, fact / toDate - fact), at),
    known("plan.status", toDate < 0.9 ? "missed" : "made", at),
  ];
}

const vip = known("payments.vip", 0, { month: november });
const clientDepartment = { department: "Client department", measure: "current payments" };

describe("new, current and VIP payments", () => {
  // Plan of current payments 50 m, 20 m collected; new payments well over theirs do not hide it.
  const story = [
    vip,
    ...plan({ measure: "new payments" }, 1.5 * M, 3 * M, 2),
    ...plan({ department: "Hunters", measure: "new payments" }, 1.5 * M, 3 * M, 2),
    ...plan({ measure: "current payments" }, 50 * M, 20 * M, 0.4),
    ...plan(clientDepartment, 50 * M, 20 * M, 0.4),
  ];

  test.each([
    [
      "en",
      "Client department, current payments: $30M short of the plan to date, $20M of $50M received.",
    ],
    [
      "ru",
      "Client department, оплаты текущих: до плана на дату не хватает 30 млн $, получено 20 млн $ из 50 млн $.",
    ],
    [
      "ro",
      "Client department, încasări curente: lipsesc 30 de milioane de dolari din planul la zi, încasat 20 mil. $ din 50 mil. $.",
    ],
    ["fa", "Client department، دریافتی از مشتری فعلی: 30"],
  ] as const)(
    "in %s the largest shortfall comes first, whatever else goes well",
    (language, answer) => {
      const panel = pageOf(story, [], language).kinds;
      const sentence = plain(said(panel?.answer));
      if (language === "fa")
        expect(sentence).toMatch(/^Client department، دریافتی از مشتری فعلی: ۳۰ میلیون/);
      else expect(sentence).toBe(answer);
      expect(panel?.facts).toEqual([]);
    },
  );

  test("draws the company's kinds by plan to date", () => {
    expect(pageOf(story).kinds?.chart?.points).toEqual([
      { place: "", name: "New", value: 2, valueText: "200%", detail: "$3M of 1.50M" },
      { place: "", name: "Current", value: 0.4, valueText: "40%", detail: "$20M of 50M" },
    ]);
  });

  test("lists the company's line of a kind, then its departments", () => {
    expect(
      pageOf(story).kinds?.table?.rows.map((cells) =>
        cells.slice(0, 3).map(({ parts }) => said(parts)),
      ),
    ).toEqual([
      ["New", "The company", "200%"],
      ["New", "Hunters", "200%"],
      ["Current", "The company", "40%"],
      ["Current", "Client department", "40%"],
    ]);
  });

  test("a kind that no department plans is said of the company", () => {
    const panel = pageOf([vip, ...plan({ measure: "vip payments" }, 4 * M, 2 * M, 0.5)]).kinds;
    expect(said(panel?.answer)).toBe(
      "The company, VIP payments: $2M short of the plan to date, $2M of $4M received.",
    );
  });

  test("all on plan, and no plan at all", () => {
    expect(said(pageOf([vip, ...plan({ measure: "new payments" }, M, M, 1)]).kinds?.answer)).toBe(
      "New, current and VIP payments are all at their plan to date.",
    );
    const without = [
      vip,
      known("payments.new", 3 * M, { month: november }),
      known("payments.current", 20 * M, { month: november }),
    ];
    expect(said(pageOf(without).kinds?.answer)).toBe(
      "New $3M, Current $20M. There is no plan by kind of payment.",
    );
    expect(pageOf([]).kinds).toBeNull();
  });
});

describe("month by month", () => {
  test("each kind has its own amounts and plans; a kind that brought nothing has no chart", () => {
    const before = monthAfter(november, -1);
    const { kindMonths } = pageOf([
      known("payments.new", 2 * M, { month: before }),
      known("payments.new", 3 * M, { month: november }),
      known("payments.vip", 0, { month: before }),
      vip,
      known("plan.amount", 4 * M, { scope: { measure: "new payments" }, month: november }),
      known("plan.amount", 9 * M, { month: november }),
    ]);
    expect(kindMonths.map(({ options }) => options.label)).toEqual([
      "New payments, month by month",
    ]);
    expect(kindMonths[0]?.points.map(({ amount, plan }) => [amount, plan])).toEqual([
      [2 * M, null],
      [3 * M, 4 * M],
    ]);
  });
});

describe("who brings new, who collects current", () => {
  const of = (manager: string, fresh: number, current: number) => {
    const at = { scope: { manager }, month: november };
    return [
      known("payments.new", fresh, at),
      known("payments.current", current, at),
      known("payments.vip", 0, at),
      known("payments.total", fresh + current, at),
    ];
  };
  const story = [
    known("payments.new", 4 * M, { month: november }),
    known("payments.current", 9 * M, { month: november }),
    ...of("Anna", 3 * M, 0),
    ...of("Boris", M, 8 * M),
    ...of("", 0, M),
    ...of("Idle", 0, 0),
  ];

  test("names the first of each, and lists everybody with money, nobody's last", () => {
    const panel = pageOf(story).brings;
    expect(said(panel?.answer)).toBe("Anna brings most from new clients: $3M of $4M.");
    expect(said(panel?.facts[0])).toBe("Boris collects most from current ones: $8M of $9M.");
    expect(
      panel?.table.rows.map((cells) => cells.slice(0, 3).map(({ parts }) => said(parts))),
    ).toEqual([
      ["Boris", "1.00", "8.00"],
      ["Anna", "3.00", ""],
      ["Nobody’s", "", "1.00"],
    ]);
  });

  test("is left out when nobody is named", () => {
    expect(pageOf(of("", M, M)).brings).toBeNull();
  });
});

describe("do clients come back", () => {
  test("says the share, and what else is known", () => {
    const panel = pageOf([
      known("retention.repeatShare", 0.75),
      known("clients.new", 3, { month: november }),
      missing("clients.returned", "history-too-short", { month: november }),
      known("clients.groupsPerClient", 3.84, { month: november }),
      known("payments.swing", 0.6, { month: november }),
      known("payments.referred", 0, { month: november }),
    ]).comeBack;
    expect(said(panel?.answer)).toBe("75% of those who had ninety days for it bought again.");
    expect(panel?.facts.map(said)).toEqual([
      "New clients this month: 3.",
      "A client buys from 3.8 product groups a year on average.",
      "The best and the worst of the last twelve months are 60% of their mean apart.",
    ]);
  });

  test("or why it cannot be told", () => {
    expect(
      said(pageOf([missing("retention.repeatShare", "no-old-clients")]).comeBack?.answer),
    ).toBe("Bought again: n/a. No client has had ninety days yet to buy again.");
    expect(pageOf([]).comeBack).toBeNull();
  });
});
