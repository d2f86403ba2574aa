import type { Figure } from "../../model/figure.ts";
import type { PageContext } from "../pageContext.ts";
import type { RiverRow } from "../riverRows.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";

/** A source above this share of twelve months carries the company alone; more sources than this are too many. */
const ALONE = 0.8;
const MANY = 5;

/** How many sources feed the company, and whether that is a risk. */
export function sourcesSaid(
  rivers: readonly RiverRow[],
  context: PageContext,
): readonly Part[] | null {
  const { dashboard, index, formats, messages } = context;
  const words = messages.income;
  const figure = index.get("income.sources", {}, dashboard.month);
  const count = numberOf(figure);
  if (!figure || count === null) return null;
  const loom = weave();
  if (!rivers.some(({ isNamed, scope }) => isNamed && scope.segment !== undefined)) {
    return loom.parts(words.noSource);
  }
  const largest = rivers.find((river) => river.of("income.sourceYearShare")?.rank === 1);
  const share = largest?.of("income.sourceYearShare");
  if (!largest || !share) return null;
  const isAlone = count === 1 || (numberOf(share) ?? 0) > ALONE;
  const name = largest.isNamed ? loom.name(largest.name) : largest.name;
  const shown = loom.figure(showFigure(share, context, { tone: isAlone ? "warn" : "plain" }));
  if (isAlone) return loom.parts(words.oneSource(name, shown));
  const text = loom.figure(showFigure(figure, context, { tone: count > MANY ? "warn" : "plain" }));
  return loom.parts(
    (count > MANY ? words.manySources : words.fewSources)(
      { count, text, name, share: shown },
      formats,
    ),
  );
}

/** "Start with National chains: its key accounts could buy $1.30M more a month." Null with nothing to gain. */
export function firstToWork(
  rivers: readonly RiverRow[],
  context: PageContext,
): readonly Part[] | null {
  const { messages } = context;
  const words = messages.income;
  const first = rivers.find((river) => river.of("income.toGain")?.rank === 1);
  if (!first || (numberOf(first.of("income.toGain")) ?? 0) <= 0) return null;
  const loom = weave();
  const name = first.isNamed ? loom.name(first.name) : first.name;
  const reasons = [
    said(first.of("accounts.upside"), words.couldBuyMore, "water"),
    said(first.of("income.leak"), words.isUnderUsual, "warn"),
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? null : loom.parts(words.startWith(name, reasons));

  function said(
    figure: Figure | undefined,
    words: (amount: string) => string,
    tone: "water" | "warn",
  ): string | null {
    if (!figure || (numberOf(figure) ?? 0) <= 0) return null;
    return words(loom.figure(showFigure(figure, context, { tone })));
  }
}

/** Leaks said in words; the table has all. */
const SAID = 3;

/** "Under their usual by this day: Schools $12K, Shops $4K." Null when every river has its usual. */
export function leaksSaid(
  rivers: readonly RiverRow[],
  context: PageContext,
): readonly Part[] | null {
  const leaking = rivers
    .flatMap((river) => {
      const leak = river.of("income.leak");
      const amount = numberOf(leak) ?? 0;
      return leak && amount > 0 ? [{ river, leak, amount }] : [];
    })
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, SAID);
  if (leaking.length === 0) return null;
  const loom = weave();
  const list = leaking.map(({ river, leak }) => {
    const name = river.isNamed ? loom.name(river.name) : river.name;
    return `${name} ${loom.figure(showFigure(leak, context, { tone: "warn" }))}`;
  });
  return loom.parts(context.messages.income.leaks(list));
}
