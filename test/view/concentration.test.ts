import { expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import { concentration } from "../../src/view/concentration.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard, known, missing } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const panelOf = (figures: readonly Figure[], language: "en" | "ro" | "fa" = "en") =>
  concentration(pageContext(handMadeDashboard({ figures }), language));

const losses = (worst: number, spread: number, of = { leaving: 3, all: 10 }): Figure[] => [
  known("concentration.lossWorst30", worst, { inputs: { leaving: of.leaving } }),
  known("concentration.lossSpread30", spread),
  known("concentration.keyAccounts", of.all),
  known("accounts.count", of.all),
];

// RULES: keys of 1,000 K: the worst three are 770 K, an even share 300 K.
test.each([
  [
    "between an even share and the worst",
    losses(77_000_000, 30_000_000),
    "If a rival takes 3 of our 10 key accounts, between $300K and $770K a month goes.",
  ],
  [
    "one account: both are the same",
    losses(5_000_000, 5_000_000, { leaving: 1, all: 1 }),
    "If a rival takes our key account, $50K a month goes.",
  ],
  [
    "the largest clients stand for key accounts",
    [...losses(77_000_000, 30_000_000), known("accounts.count", 4_189)],
    "If a rival takes 3 of our 10 largest clients, between $300K and $770K a month goes.",
  ],
] as const)("concentration(context): %s", (_, figures, expected) => {
  expect(said(panelOf(figures)?.answer)).toBe(expected);
});

test("concentration(context) lists shares by number of clients, what is left, equal clients", () => {
  const figures = [
    known("concentration.topShare", 0.73, { scope: { value: "10" } }),
    known("concentration.topShare", 0.2, { scope: { value: "1" } }),
    known("concentration.leftWorst30", 43_000_000),
    known("concentration.gapWorst30", -42_000_000),
    known("concentration.equalClients", 281.46),
  ];
  expect(panelOf(figures)?.facts.map(said)).toEqual([
    "The largest client brings 20% of twelve months’ receipts",
    "The 10 largest bring 73%",
    "If the largest go, $430K a month is left, $420K under water",
    "As if there were 281 equal clients",
  ]);
});

test("concentration(context) is silent without figures", () => {
  expect(panelOf([missing("concentration.lossWorst30", "no-accounts")])).toBeNull();
});

test("concentration(context) in Romanian takes «de» after twenty", () => {
  const figures = losses(77_000_000, 30_000_000, { leaving: 6, all: 20 });
  expect(said(panelOf(figures, "ro")?.answer)?.replaceAll("\u00A0", " ")).toBe(
    "Dacă un concurent ia 6 din 20 de clienți-cheie, pleacă între 300 de mii de dolari și 770 de mii de dolari pe lună.",
  );
});
