import type { Figure } from "../../model/figure.ts";
import type { PageContext } from "../pageContext.ts";
import { showFigure, wordOf } from "../shownFigure.ts";
import { type Loom, type Part, weave } from "../weave.ts";
import { lastSplitMonth } from "./paymentsMoved.ts";

/** What to set right first: the company's, then each department's. */
export interface FirstFix {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
}

/** The verdict of the last full month; null without one. */
export function firstFix(context: PageContext): FirstFix | null {
  const { index, formats, messages } = context;
  const month = lastSplitMonth(context);
  if (month === null) return null;
  const company = index.get("efficiency.firstFix", {}, month);
  const answer = company ? said(company, weave(), context) : null;
  if (answer === null) return null;
  const departments = index
    .all("efficiency.firstFix")
    .filter(({ scope, month: of }) => of === month && scope.department !== undefined);
  const facts = departments.flatMap((figure) => {
    const loom = weave();
    const sentence = sentenceOf(figure, loom, context);
    const name = formats.isolate(figure.scope.department ?? "");
    return sentence === null ? [] : [loom.parts(messages.activity.fixOf(name, sentence))];
  });
  return { answer, facts: departments.length > 1 ? facts : [] };
}

function said(figure: Figure, loom: Loom, context: PageContext): readonly Part[] | null {
  const sentence = sentenceOf(figure, loom, context);
  return sentence === null ? null : loom.parts(sentence);
}

/** "More meetings: 15.3 each, and 18.0 are usual"; null where it cannot be told. */
function sentenceOf(figure: Figure, loom: Loom, context: PageContext): string | null {
  const { formats, messages } = context;
  const words = messages.activity;
  const { inputs } = figure;
  const word = wordOf(figure, "firstFix");
  if (word === null) return null;
  const fix = loom.figure(showFigure(figure, context));
  const count = (value = 0): string => formats.count(value);
  switch (word) {
    case "hire":
      return words.hire(fix, count(inputs.headcount), count(inputs.headcountPlan));
    case "intensity":
      return inputs.meetingsPerSellerPlan === undefined
        ? words.intensity(
            fix,
            formats.decimal(inputs.meetingsPerSeller ?? 0),
            formats.decimal(inputs.meetingsPerSellerMean ?? 0),
          )
        : words.intensityByPlan(
            fix,
            formats.decimal(inputs.meetingsPerSeller ?? 0),
            formats.decimal(inputs.meetingsPerSellerPlan),
          );
    case "skill":
      return words.skill(
        fix,
        formats.moneyWords(inputs.paymentsPerMeeting ?? 0),
        formats.moneyWords(inputs.paymentsPerMeetingMean ?? 0),
      );
    case "larger-deals":
      return words.largerDeals(fix);
  }
}
