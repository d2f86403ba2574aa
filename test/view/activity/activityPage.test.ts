import { describe, expect, test } from "vitest";
import type { Figure, Scope } from "../../../src/model/figure.ts";
import { languages } from "../../../src/model/language.ts";
import { monthAfter } from "../../../src/model/month.ts";
import { activityPage } from "../../../src/view/activity/activityPage.ts";
import { contactStandings } from "../../../src/view/activity/contactMeasures.ts";
import { pageContext } from "../../../src/view/pageContext.ts";
import { handMadeDashboard, known, missing, november } from "../../support/handMadeDashboard.ts";
import { said } from "../../support/said.ts";

const month = november;
const october = monthAfter(month, -1);
const september = monthAfter(month, -2);

const person = (name: string, isEmployed = true) => ({
  name,
  id: name,
  role: "seller",
  department: "Sales",
  isEmployed,
});

const contextOf = (
  figures: readonly Figure[],
  language: (typeof languages)[number] = "en",
  people = [person("Ada Byron"), person("Grace Hopper")],
) => {
  const dashboard = { ...handMadeDashboard({ figures }), people: people as never };
  return pageContext({ ...dashboard, languages: [...languages] }, language);
};

/** A kind of contact with its plan, as the metrics put it. */
function contacts(
  measure: "calls" | "meetings" | "presentations",
  [fact, plan, toDate]: readonly [number, number, number],
  scope: Scope = {},
): Figure[] {
  const at = { scope: { ...scope, measure }, month };
  const ids = {
    calls: "activity.calls",
    meetings: "activity.meetings",
    presentations: "activity.presentations",
  } as const;
  return [
    known(ids[measure], fact, { scope, month }),
    known("plan.amount", plan, at),
    known("plan.completionToDate", toDate, at),
    known("plan.neededPerDay", Math.max(0, (plan - fact) / 6), at),
  ];
}

describe("are we doing enough", () => {
  const company = [
    ...contacts("calls", [709, 1_310, 0.758]),
    ...contacts("meetings", [64, 120, 0.82]),
    ...contacts("presentations", [20, 14, 1.3]),
    known("activity.calls", 237, { scope: { base: "new" }, month }),
    known("activity.calls", 472, { scope: { base: "current" }, month }),
  ];
  const people = [
    ...contacts("calls", [309, 610, 0.7], { manager: "Ada Byron" }),
    ...contacts("calls", [400, 700, 1.1], { manager: "Grace Hopper" }),
  ];
  const page = activityPage(contextOf([...company, ...people]));

  test("names the weakest kind first, then the others, what is needed in whole contacts, and of whom", () => {
    expect(said(page.enough?.answer)).toBe(
      "Weakest: calls, 76% of plan to date (709 of 1,310 this month).",
    );
    // (1,310 − 709) ÷ 6 = 100.2 calls a day: 101; (120 − 64) ÷ 6 = 9.3 meetings: 10.
    expect(page.enough?.facts.map(said)).toEqual([
      "Meetings: 64 of 120 this month, 82% of plan to date.",
      "Presentations: 20 of 14 this month, 130% of plan to date.",
      "Needed each working day from now on: calls 101, meetings 10.",
      "Calls by client: new clients 237, current clients 472.",
    ]);
  });

  test("draws people with a bar for each kind, nearest to plan first, and their table", () => {
    expect(page.byPerson?.options.columns).toEqual(["Calls"]);
    expect(page.byPerson?.points).toEqual([
      { name: "Grace Hopper", cells: [{ value: 1.1, text: "110%", isBare: false }] },
      { name: "Ada Byron", cells: [{ value: 0.7, text: "70%", isBare: false }] },
    ]);
    expect(page.byPerson?.table.rows.map((row) => row.map((cell) => said(cell.parts)))).toEqual([
      ["Grace Hopper", "400", "700", "110%"],
      ["Ada Byron", "309", "610", "70%"],
    ]);
  });

  test("everything by plan is said in one sentence", () => {
    const good = activityPage(contextOf(contacts("calls", [10, 9, 1.2])));
    expect(said(good.enough?.answer)).toBe("All on plan to date: calls.");
  });

  test("a plan of some people is not held against the contacts of all", () => {
    const [calls, plan, ...rest] = contacts("calls", [709, 260, 4.1]);
    const summed = [calls, plan ? { ...plan, inputs: { parts: 1 } } : plan, ...rest].filter(
      (figure) => figure !== undefined,
    );
    const figures = [
      ...summed,
      ...contacts("calls", [100, 260, 0.6], { manager: "Ada Byron" }),
      known("activity.calls", 609, { scope: { manager: "Grace Hopper" }, month }),
    ];
    const some = activityPage(contextOf(figures));
    expect(said(some.enough?.answer)).toBe("Calls: 709 this month.");
    expect(some.byPerson?.points[1]?.cells).toEqual([{ value: null, text: "609", isBare: true }]);
  });

  test("a plan of one kind of client is held against contacts with those, and said", () => {
    const manager = "Ada Byron";
    const figures = [
      ...contacts("calls", [206, 300, 0.9], { manager }),
      ...contacts("calls", [198, 300, 0.88], { manager, base: "new" }),
    ];
    const context = contextOf(figures);
    expect(
      contactStandings(context, { manager }).map(({ base, fact }) => [base, fact.value]),
    ).toEqual([["new", 198]]);
    expect(activityPage(context).byPerson?.notes).toEqual([
      "Calls with new clients alone are planned for Ada Byron.",
    ]);
  });

  test("whoever left has no row", () => {
    const left = contextOf([...company, ...people], "en", [
      person("Ada Byron"),
      person("Grace Hopper", false),
    ]);
    expect(activityPage(left).byPerson?.points.map(({ name }) => name)).toEqual(["Ada Byron"]);
  });

  test("without the sheets the page has nothing to say", () => {
    const empty = activityPage(contextOf([]));
    const { enough, byPerson, talk, moved, fix, day, letters } = empty;
    expect([enough, byPerson, talk, moved, fix, day, letters]).toEqual(Array(7).fill(null));
  });
});

describe("what moved the payments", () => {
  // RULES' worked example: 630,000.00 → 665,600.00; +86,479.86 − 92,677.39 + 41,797.53.
  const split = [
    known("efficiency.payments", 63_000_000, { month: september }),
    known("efficiency.payments", 66_560_000, { month: october }),
    known("efficiency.change", 3_560_000, { month: october }),
    known("efficiency.changeBySellers", 8_647_986, { month: october }),
    known("efficiency.changeByMeetings", -9_267_739, { month: october }),
    known("efficiency.changeByPayments", 4_179_753, { month: october }),
  ];

  test.each([
    ["en", "October 2026 brought $36K more than September 2026."],
    ["ru", "Октябрь 2026: на 36 тыс. $ больше, чем сентябрь 2026."],
    ["ro", "Octombrie 2026: cu 36 mii $ mai mult decât septembrie 2026."],
    ["fa", "اکتبر ۲۰۲۶: ۳۶ هزار دلار بیشتر از سپتامبر ۲۰۲۶."],
  ] as const)("in %s", (language, expected) => {
    const { moved } = activityPage(contextOf(split, language));
    expect(said(moved?.answer)?.replaceAll("\u00a0", " ")).toBe(expected);
  });

  test("the steps shown add up from one month to the other", () => {
    const { moved } = activityPage(contextOf(split));
    expect(moved?.facts.map(said)[0]).toBe(
      "People +$86K, meetings each −$92K, money a meeting +$42K.",
    );
    expect(moved?.chart?.points.map(({ name, text }) => [name, text])).toEqual([
      ["September 2026", "$630K"],
      ["People", "+$86K"],
      ["Meetings each", "−$92K"],
      ["Money a meeting", "+$42K"],
      ["October 2026", "$666K"],
    ]);
    // 630 + 86 − 92 + 42 = 666.
    const steps = moved?.chart?.points ?? [];
    for (const [index, { from }] of steps.slice(1, -1).entries()) {
      expect(from).toBe(steps[index]?.to);
    }
    expect(steps.at(-2)?.to).toBe(steps.at(-1)?.to);
  });

  test("the table gives the parts to the cent", () => {
    const { moved } = activityPage(contextOf(split));
    expect(moved?.table?.rows.map((row) => said(row.at(-1)?.parts))).toEqual([
      "$86,479.86",
      "−$92,677.39",
      "$41,797.53",
      "$35,600.00",
    ]);
  });

  test("a change that cannot be split says why, and draws nothing", () => {
    const figures = [
      known("efficiency.payments", 100, { month: september }),
      known("efficiency.payments", 200, { month: october }),
      known("efficiency.change", 100, { month: october }),
      missing("efficiency.changeBySellers", "zero-factor", { month: october }),
      missing("efficiency.changeByMeetings", "zero-factor", { month: october }),
      missing("efficiency.changeByPayments", "zero-factor", { month: october }),
    ];
    const { moved } = activityPage(contextOf(figures));
    expect(moved?.chart).toBeNull();
    expect(moved?.facts.map(said)).toEqual([
      "One of the numbers was zero or less, so the change cannot be split.",
    ]);
  });

  test("dilution is told", () => {
    const diluted = known("structure.dilution", "diluted", {
      month: october,
      inputs: { sellers: 15, sellersBefore: 7, meetings: 120, meetingsBefore: 210 },
    });
    expect(activityPage(contextOf([...split, diluted])).moved?.facts.map(said)).toContain(
      "Diluted: 15 who sell, 7 three months ago, and fewer meetings in all.",
    );
  });

  test.each([
    [
      "hire",
      { headcount: 8, headcountPlan: 9 },
      "Hire: 8 of 9 people are there. Pressing a short department is dangerous.",
    ],
    [
      "intensity",
      { meetingsPerSeller: 15.25, meetingsPerSellerPlan: 20 },
      "More meetings: 15.3 each, and 20.0 are planned.",
    ],
    [
      "intensity",
      { meetingsPerSeller: 15.25, meetingsPerSellerMean: 18 },
      "More meetings: 15.3 each, and 18.0 are usual.",
    ],
    [
      "skill",
      { paymentsPerMeeting: 90_000, paymentsPerMeetingMean: 100_000 },
      "Skill: a meeting brings $900, and $1K is usual.",
    ],
    [
      "larger-deals",
      {},
      "Larger deals: people, meetings and money a meeting are as planned or as usual.",
    ],
  ] as const)("first of all: %s by %o", (value, inputs, expected) => {
    const fix = known("efficiency.firstFix", value, { month: october, inputs });
    expect(said(activityPage(contextOf([...split, fix])).fix?.answer)).toBe(expected);
  });
});

describe("the talk, the day and letters", () => {
  const at = { month };
  const rest = [
    known("activity.quality", 7.57, at),
    known("activity.averageLength", 4.91, at),
    known("activity.listened", 0.81, { ...at, inputs: { listenedPerDay: 2 } }),
    known("activity.missed", 3, at),
    known("activity.notCalledBack", 2, at),
    known("activity.callsPerMeeting", 11.08, at),
    known("workday.usefulShare", 0.49),
    known("workday.wastedShare", 0.17),
    known("workday.observedDays", 5),
    known("workday.observedDays", 3, { scope: { manager: "Ada Byron" } }),
    known("workday.observedDays", 2, { scope: { manager: "Grace Hopper" } }),
    known("workday.effectiveness", 1.02, { scope: { manager: "Ada Byron" }, rank: 1 }),
    known("workday.usefulShare", 0.71, { scope: { manager: "Ada Byron" } }),
    known("workday.coachingShare", 0.1, {
      scope: { manager: "Grace Hopper" },
      inputs: { coachingNorm: 0.5 },
    }),
    known("workday.usualPerDay", 63.4, { scope: { action: "Calls" } }),
    known("workday.usualPerDay", 20, { scope: { action: "Tea" } }),
    known("workday.minutesPerDay", 121.7, { scope: { manager: "Ada Byron", action: "Calls" } }),
    known("workday.minutes", 317, { scope: { action: "Calls", verdict: "useful" } }),
    known("workday.minutes", 100, { scope: { action: "Tea", verdict: "wasted" } }),
    known("email.sent", 5_504),
    known("email.openRate", 0.361, { inputs: { opened: 1, delivered: 2, sentForDelivered: 118 } }),
    known("email.replyRate", 0.0376),
    known("email.dealsPerThousand", 4.2),
    known("email.sent", 520, { scope: { campaign: "Trade fair" } }),
    known("email.openRate", 0.3777, { scope: { campaign: "Trade fair" } }),
    missing("email.clickRate", "not-recorded", { scope: { campaign: "Trade fair" } }),
  ];
  const page = activityPage(contextOf(rest));

  test("how good the talk is", () => {
    expect([page.talk?.answer, ...(page.talk?.facts ?? [])].map(said)).toEqual([
      "Calls are marked 7.6 of 10 on average and last 4.9 min.",
      "0.8 calls a day are listened to of each person who sells; 2 are wanted.",
      "Missed calls: 3; not called back by the end of the next working day: 2.",
      "Calls for one meeting: 11.1.",
    ]);
  });

  test("where the day goes, who is to be learned from, and who was watched too little", () => {
    expect([page.day?.answer, ...(page.day?.facts ?? [])].map(said)).toEqual([
      "49% of the observed time is useful, 17% is wasted.",
      "Ada Byron makes plan best, 102% on average: 71% of that day is useful.",
      "Grace Hopper: coaching and joint visits take 10% of the day; 50% is wanted.",
      "Observed for fewer than three days, too few to judge by: Grace Hopper.",
    ]);
    expect(page.day?.map.chart.points).toEqual([
      {
        name: "Calls",
        usual: 63.4,
        best: 121.7,
        text: "63 ○ 122",
        verdict: "Useful",
        kind: "keep",
      },
      { name: "Tea", usual: 20, best: 0, text: "20 ○ 0", verdict: "Wasted", kind: "lose" },
    ]);
  });

  test("whether letters work, and that those sent stand for those delivered", () => {
    expect([page.letters?.answer, ...(page.letters?.facts ?? [])].map(said)).toEqual([
      "36% of the letters are opened, 3.8% are replied to.",
      "Deals that a thousand letters bring: 4.2.",
      "Letters sent: 5,504.",
      "For 118 letters nobody wrote how many arrived; those sent stand for them.",
    ]);
    expect(page.letters?.byCampaign?.columns.map(({ heading }) => heading)).toEqual([
      "Campaign",
      "Sent",
      "Opened",
    ]);
  });

  test.each(languages)("every sentence in %s is whole", (language) => {
    const { talk, day, letters } = activityPage(contextOf(rest, language));
    const sentences = [talk, day, letters].flatMap((part) =>
      part ? [part.answer, ...part.facts].map(said) : [],
    );
    expect(sentences).toHaveLength(12);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  });
});
