import { expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import type { Language } from "../../src/model/language.ts";
import { attention } from "../../src/view/attention.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard, known, november } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const month = november;
const clients = { department: "Clients", measure: "current payments" };

const figures: readonly Figure[] = [
  known("attention.overdueTalks", 13_000_000, { rank: 5, month, inputs: { accounts: 1 } }),
  known("attention.sleeping", 9_600_000, { rank: 1, month, inputs: { clients: 5 } }),
  known("attention.shortfall", 9_000_000, { rank: 2, month, scope: clients }),
  known("plan.neededPerDay", 1_800_000, { month, scope: clients }),
  known("plan.status", "at-risk", { month, scope: clients }),
  known("attention.leak", 1_728_000, { rank: 3, month, scope: { stage: "qualified" } }),
  known("attention.notAsked", 28_000_000, { rank: 4, month, scope: { client: "Kidsland" } }),
];

const linesOf = (given: readonly Figure[], language: Language): string[] =>
  attention(
    pageContext(
      handMadeDashboard({ figures: given, actions: [], stages: ["lead", "qualified", "meeting"] }),
      language,
    ),
  ).items.map(({ cause, next }) => [said(cause), said(next)].filter(Boolean).join(" | "));

test("worst first, each with its money and the next step", () => {
  expect(linesOf(figures, "en")).toEqual([
    "5 clients have gone quiet: $96K a month.",
    "Clients, current payments: $90K short of the plan if the pace stays. | $18K a working day makes it.",
    "Qualified → Meeting loses $17K more than usual. | See whose step it is.",
    "Kidsland could take $280K a month more, and nobody has asked. | To ask: Boris Lem.",
    "1 talk is overdue: $130K a month hangs on it.",
  ]);
});

test.each([
  [
    "ru",
    [
      "Замолчали 5 клиентов: 96 тыс. $ в месяц.",
      "Clients, текущие поступления: при таком темпе до плана не хватит 90 тыс. $. | План будет при 18 тыс. $ в рабочий день.",
    ],
  ],
  [
    "ro",
    [
      "Au amuțit 5 clienți: 96 de mii de dolari pe lună.",
      "Clients, încasări curente: în ritmul acesta lipsesc 90 de mii de dolari până la plan. | Cu 18 mii de dolari pe zi lucrătoare, planul iese.",
    ],
  ],
  [
    "fa",
    [
      "۵ مشتری ساکت شده‌اند: ماهی ۹۶ هزار دلار.",
      "Clients، دریافتی جاری: با این سرعت ۹۰ هزار دلار از هدف کم می‌آید. | با روزی ۱۸ هزار دلار به هدف می‌رسیم.",
    ],
  ],
] as const)("%s says the same", (language, expected) => {
  expect(
    linesOf(figures, language)
      .slice(0, 2)
      .map((line) => line.replace(/\u00a0|\u202f/g, " ")),
  ).toEqual(expected);
});

test("a month that is over has no pace any more", () => {
  const over = [
    known("attention.shortfall", 2_000_000, { rank: 1, month }),
    known("plan.status", "missed", { month }),
    known("plan.neededPerDay", 0, { month }),
  ];
  expect(linesOf(over, "en")).toEqual(["The month: $20K short of the plan."]);
});

test("nothing needs you when nothing costs", () => {
  const panel = attention(pageContext(handMadeDashboard({ figures: [] }), "en"));
  expect(panel.items).toEqual([]);
  expect(panel.nothing).toBe("Nothing needs you.");
});
