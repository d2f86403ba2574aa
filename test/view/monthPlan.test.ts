import { expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import type { Language } from "../../src/model/language.ts";
import { monthPlan } from "../../src/view/monthPlan.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard, known, missing, november } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

/** The panel of a month with these figures of the company and no others. */
function panelOf(figures: readonly Figure[], language: Language = "en") {
  const panel = monthPlan(pageContext(handMadeDashboard({ figures }), language));
  return {
    question: panel.question,
    fact: panel.fact?.text ?? null,
    ofPlan: said(panel.ofPlan),
    verdict: said(panel.verdict),
    pace: said(panel.pace),
    daysLeft: said(panel.daysLeft),
    tone: panel.tone,
  };
}

const month = november;
const plan = [
  known("plan.amount", 120_000_000, { month }),
  known("plan.fact", 74_000_000, { month }),
  known("plan.share", 74 / 120, { month }),
];
const at = [
  known("plan.daysLeft", 6, { month }),
  known("plan.averagePerDay", 4_933_333, { month }),
];
const behind = [
  ...plan,
  ...at,
  known("plan.status", "at-risk", { month }),
  known("plan.completionToDate", 0.8633, { month }),
  known("plan.remaining", 46_000_000, { month }),
  known("plan.neededPerDay", 7_666_667, { month }),
];

test("monthPlan(context) says how far, what is needed and how long there is", () => {
  expect(panelOf(behind)).toEqual({
    question: "Will November make plan?",
    fact: "$740K",
    ofPlan: "62% of $1.20M",
    verdict: "At risk: 86% of the plan to date.",
    pace: "$77K a day makes plan; so far it is $49K.",
    daysLeft: "6 working days left",
    tone: "warn",
  });
});

test.each([
  [
    "a pace that is enough",
    [
      ...plan,
      ...at,
      known("plan.status", "ahead", { month }),
      known("plan.completionToDate", 1.6869, { month }),
      known("plan.remaining", 46_000_000, { month }),
      known("plan.neededPerDay", 1_280_000, { month }),
    ],
    {
      pace: "$49K a day so far; $13K a day is enough.",
      verdict: "Ahead: 169% of the plan to date.",
    },
  ],
  [
    "the first days",
    [
      ...plan,
      ...at,
      known("plan.status", "early", { month }),
      known("plan.neededPerDay", 6_000_000, { month }),
    ],
    { verdict: "The first days of the month: too early to say.", tone: "plain" },
  ],
  [
    "a plan already made",
    [
      ...plan,
      ...at,
      known("plan.status", "ahead", { month }),
      known("plan.completionToDate", 1.4, { month }),
      known("plan.remaining", -5_000_000, { month }),
      known("plan.neededPerDay", 0, { month }),
    ],
    { pace: "Plan made, $50K over it." },
  ],
  [
    "a month over and missed",
    [
      ...plan,
      known("plan.status", "missed", { month }),
      known("plan.completionToDate", 0.6167, { month }),
      known("plan.remaining", 46_000_000, { month }),
      missing("plan.neededPerDay", "month-over", { month }),
      known("plan.daysLeft", 0, { month }),
    ],
    {
      question: "Did November make plan?",
      verdict: "Missed.",
      pace: "$460K short of plan.",
      daysLeft: null,
      tone: "bad",
    },
  ],
  [
    "nothing received yet",
    [
      ...plan,
      known("plan.neededPerDay", 6_000_000, { month }),
      known("plan.remaining", 120_000_000, { month }),
      missing("plan.averagePerDay", "not-begun", { month }),
      missing("plan.status", "not-begun", { month }),
    ],
    {
      verdict: "Status: n/a. No working day of the month is over yet.",
      pace: "$60K a day makes plan.",
    },
  ],
  [
    "no plan",
    [missing("plan.amount", "no-plan", { month }), known("plan.fact", 74_000_000, { month })],
    {
      question: "What did November bring?",
      ofPlan: null,
      verdict: "The workbook has no plan for November.",
      pace: null,
      daysLeft: null,
    },
  ],
  ["no figures at all", [], { fact: null, verdict: "The workbook has no plan for November." }],
] as const)("monthPlan(context) of %s", (_, figures, expected) => {
  expect(panelOf(figures)).toMatchObject(expected);
});

test.each([
  ["ru", "Осталось 6 рабочих дней", "62\u00A0% из 1,20\u00A0млн\u00A0$"],
  ["ro", "Au rămas 6 zile lucrătoare", "62\u00A0% din 1,20\u00A0mil.\u00A0$"],
  ["fa", "۶ روز کاری مانده", "۶۲٪ از ۱٫۲۰ میلیون دلار"],
] as const)("monthPlan(context) in %s", (language, daysLeft, ofPlan) => {
  const panel = panelOf(behind, language);
  const plain = (text: string | null) => text?.replaceAll("\u00A0", " ");
  expect(plain(panel.daysLeft)).toBe(daysLeft);
  expect(plain(panel.ofPlan)).toBe(plain(ofPlan));
});
