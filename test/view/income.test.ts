import { describe, expect, test } from "vitest";
import type { Dashboard } from "../../src/dashboard.ts";
import type { Language } from "../../src/model/language.ts";
import { toMoney } from "../../src/model/money.ts";
import { incomePage } from "../../src/view/income/incomePage.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { figuresOf, month, type PaymentRow, type Workbook } from "../support/dataset.ts";
import { handMadeDashboard } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

/** The tenth of twenty working days; in January and December the tenth came on the 14th and the 12th. */
const AS_OF = "2026-02-13";
const K = 100_000;

const paid = (day: string, amount: number, of: Partial<PaymentRow> = {}): PaymentRow => ({
  day,
  amount: amount * K,
  client: "Chain",
  ...of,
});

const pageOf = (workbook: Workbook, language: Language = "en") => {
  const { all } = figuresOf(workbook, AS_OF);
  const change: Partial<Dashboard> = {
    figures: all,
    month: month("2026-02"),
    waterline: workbook.settings?.waterline ?? null,
  };
  return incomePage(pageContext(handMadeDashboard(change), language));
};
const plain = (text: string | null): string =>
  (text ?? "").replaceAll(/[\u00a0\u202f]/g, " ").replaceAll(/[\u2066-\u2069]/g, "");

/** 100 in the lake of a plan of 200 and a waterline of 160 (0.625, half away from zero: 63 %); in January 80 had come by its tenth day. */
const lake: Workbook = {
  payments: [
    paid("2025-11-04", 60, { segment: "Shops" }),
    paid("2025-12-04", 60, { segment: "Shops" }),
    paid("2026-01-05", 80, { segment: "Shops" }),
    paid("2026-02-03", 40, { segment: "Shops", channel: "Site" }),
    paid("2026-02-04", 35, { segment: "Schools", channel: "Calls" }),
    paid("2026-02-05", 25, { channel: "Calls" }),
  ],
  clients: [
    { name: "Lyceum", segment: "Schools", current: 10 * K, possible: 110 * K },
    { name: "Corner", segment: "Shops", current: 10 * K, possible: 20 * K },
  ],
  plans: [{ month: "2026-02", amount: 200 * K }],
  settings: { waterline: toMoney(160 * K) },
};

describe("how full the lake is", () => {
  test.each([
    [
      "en",
      "February has brought $100K: 50% of the plan, 63% of the waterline, +25% on as many days of January.",
    ],
    [
      "ru",
      "Получено за февраль: 100 тыс. $ — 50 % плана, 63 % ватерлинии, +25 % к тем же рабочим дням (январь).",
    ],
    [
      "ro",
      "Încasat în februarie: 100 de mii de dolari, adică 50 % din plan, 63 % din linia de plutire, +25 % față de tot atâtea zile din ianuarie.",
    ],
    [
      "fa",
      "دریافتی فوریه: ۱۰۰ هزار دلار؛ ۵۰٪ هدف، ۶۳٪ خط سربه‌سر، +۲۵٪ نسبت به همین تعداد روز ژانویه.",
    ],
  ] as const)("says it in %s", (language, sentence) => {
    expect(plain(said(pageOf(lake, language).level.answer))).toBe(sentence);
  });

  test("without plan, waterline and past, the level alone", () => {
    const page = pageOf({ payments: [paid("2026-02-03", 7)] });
    expect(said(page.level.answer)).toBe("February has brought $7K.");
  });

  test.each([
    ["nothing yet", [], "Nothing has flowed in yet in February."],
    [
      "more refunds than receipts",
      [paid("2026-02-03", -7)],
      "February: more was refunded than received, $7K.",
    ],
  ] as const)("%s: a sentence and no picture", (_, payments, sentence) => {
    const { level } = pageOf({ payments });
    expect(said(level.answer)).toBe(sentence);
    expect([level.lake, level.key]).toEqual([null, null]);
  });

  test("rivers, their shares and the lines, as the picture is told", () => {
    const picture = pageOf(lake).level.lake;
    expect(picture?.points.map(({ name, text, share, note }) => [name, text, share, note])).toEqual(
      [
        // (60 + 60 + 80) ÷ 3 = 66.7 is usual by now.
        ["Shops", "$40K", "40%", "$27K under usual"],
        ["Schools", "$35K", "35%", null],
        ["other", "$25K", "25%", null],
      ],
    );
    expect(picture?.options.lastMonth).toEqual({
      amount: 80 * K,
      name: "January by now",
      text: "$80K",
    });
    expect(picture?.options.level.name).toBe("50% of plan");
  });

  test("what is shown adds up: thirds of 100", () => {
    const thirds = ["A", "B", "C"].map((segment) => paid("2026-02-03", 10, { segment }));
    const points = pageOf({ payments: thirds }).level.lake?.points ?? [];
    expect(points.map(({ share }) => share)).toEqual(["34%", "33%", "33%"]);
  });

  test("refunds that outweigh the small rivers flow with larger ones, so that widths are the level", () => {
    const payments = [
      paid("2026-02-03", 100, { segment: "A" }),
      paid("2026-02-03", 5, { segment: "B" }),
      paid("2026-02-03", -8, { segment: "C" }),
    ];
    const points = pageOf({ payments }).level.lake?.points ?? [];
    expect(points.map(({ name, amount }) => [name, amount])).toEqual([["3 more", 97 * K]]);
  });
});

describe("where it comes from", () => {
  const year = (...amounts: readonly number[]): Workbook => ({
    payments: amounts.map((amount, index) =>
      paid("2026-02-03", amount, { segment: `S${index + 1}` }),
    ),
  });
  const answerOf = (workbook: Workbook, language: Language = "en") =>
    plain(said(pageOf(workbook, language).sources?.answer));

  test.each([
    [
      "one source",
      year(100),
      "S1 alone brings 100% of twelve months. One source is a risk: when it dries up, so does the company.",
    ],
    [
      "one above 80 %",
      year(85, 15),
      "S1 alone brings 85% of twelve months. One source is a risk: when it dries up, so does the company.",
    ],
    [
      "exactly 80 % is none",
      year(80, 20),
      "2 sources bring 5% of twelve months or more; the largest, S1, 80%.",
    ],
    [
      "six",
      year(20, 19, 18, 17, 16, 10),
      "6 sources bring 5% of twelve months or more: too many to build at once. The largest, S1, brings 20%.",
    ],
  ] as const)("%s", (_, workbook, sentence) => {
    expect(answerOf(workbook)).toBe(sentence);
  });

  test.each([
    ["en", "Nobody has written down where the money comes from"],
    ["ru", "Никто не записал, откуда приходят деньги"],
    ["ro", "Nimeni n-a notat de unde vin banii"],
    ["fa", "کسی ننوشته پول از کجا می‌آید"],
  ] as const)("no segment is said as a risk in %s", (language, begin) => {
    const page = pageOf({ payments: [paid("2026-02-03", 7)] }, language);
    expect(said(page.sources?.answer)).toContain(begin);
    expect(page.level.lake?.points).toHaveLength(1);
    expect(page.sources?.table.rows).toHaveLength(1);
  });

  test("without segments the rivers are regions, where payments have any", () => {
    const payments = ["France", "Spain"].map((region) => paid("2026-02-03", 10, { region }));
    const page = pageOf({ payments });
    expect(page.level.lake?.points.map(({ name }) => name)).toEqual(["France", "Spain"]);
    expect(page.level.key).toContain("the rivers are regions");
    expect(page.sources?.table.columns[0]?.heading).toBe("Region");
    expect(said(page.sources?.answer)).toContain("Nobody has written down");
  });

  test("the first to work on, with why; and what leaks", () => {
    const facts = pageOf(lake).sources?.facts.map((fact) => plain(said(fact)));
    expect(facts).toEqual([
      "Start with Schools: its key accounts could buy $100K more a month.",
      "Under their usual by this day: Shops $27K",
    ]);
  });

  test("a table with what is known of each river; a sum of one column is left out", () => {
    const headings = (workbook: Workbook) =>
      pageOf(workbook).sources?.table.columns.map(({ heading }) => heading);
    expect(headings(lake)).toEqual([
      "Source",
      "Received",
      "Share",
      "In 12 months",
      "Usual by now",
      "Under usual",
      "Upside",
      "To gain",
    ]);
    expect(headings(year(50, 50))).toEqual(["Source", "Received", "Share", "In 12 months"]);
  });
});

describe("channels and product groups", () => {
  test("which channel brings most; none when nothing names one", () => {
    const page = pageOf(lake);
    expect(said(page.channels?.answer)).toBe("Calls brings most: 60%.");
    expect(page.channels?.lake?.options.plan).toBeNull();
    expect(pageOf({ payments: [paid("2026-02-03", 7)] }).channels).toBeNull();
  });

  /** RULES' example: old goods 100 → 70 a quarter, new ones 18. */
  const eaten: Workbook = {
    payments: [
      paid("2025-03-03", 1, { product: "Old" }),
      paid("2025-08-04", 98, { product: "Old" }),
      paid("2025-09-04", 1, { product: "Old" }),
      paid("2025-10-04", 1, { product: "Old" }),
      paid("2025-11-04", 68, { product: "Old" }),
      paid("2025-12-04", 1, { product: "Old" }),
      paid("2026-01-05", 1, { product: "Old" }),
      paid("2025-11-10", 18, { product: "New" }),
      paid("2026-02-03", 30, { product: "Old" }),
      paid("2026-02-04", 10, { product: "New" }),
    ],
    productGroups: [{ product: "Old" }, { product: "New", launched: "2025-11" }],
  };

  test("what is sold, the new group named", () => {
    const { groups } = pageOf(eaten);
    expect(said(groups?.answer)).toBe("Old brings most: 75%; New, new, 25%.");
    expect(groups?.chart?.points.map(({ name, text, isNew }) => [name, text, isNew])).toEqual([
      ["Old", "75%", false],
      ["New", "25%", true],
    ]);
  });

  test.each([
    [
      "en",
      "New eats the old groups: their clients buy 30% less of them. 167% of its sales to them only moved over; in three months it cost $12K more than it brought.",
    ],
    [
      "ru",
      "New съедает старые группы: их клиенты берут старого на 30 % меньше. 167 % её продаж им лишь заменили прежние покупки; за три месяца отнято на 12 тыс. $ больше, чем принесено.",
    ],
  ] as const)("the new that eats the old, in %s", (language, sentence) => {
    expect(plain(said(pageOf(eaten, language).eaten?.sentences[0]))).toBe(sentence);
  });

  test("a group that only adds is said so, and one too young says why there is no figure", () => {
    const adds = {
      ...eaten,
      payments: [...(eaten.payments ?? []), paid("2025-12-05", 40, { product: "Old" })],
    };
    expect(plain(said(pageOf(adds).eaten?.sentences[0]))).toBe(
      "New: among the old groups’ clients in three months it really added $18K; their purchases of the old groups: +10%.",
    );
    const young = {
      ...eaten,
      productGroups: [{ product: "Old" }, { product: "New", launched: "2026-01" }],
    };
    expect(said(pageOf(young).eaten?.sentences[0])).toContain("Too few full months have passed.");
  });

  test("pay for the effort is on no page: it has commissions in it", () => {
    const productGroups = [
      { product: "Old", commission: 0.03 },
      { product: "New", commission: 0.06, effort: 5 },
    ];
    const page = JSON.stringify(pageOf({ ...eaten, productGroups }));
    expect(page).not.toMatch(/products\.payPerEffort|commission/i);
  });
});
