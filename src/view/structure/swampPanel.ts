import type { Figure } from "../../model/figure.ts";
import { type Month, monthAfter } from "../../model/month.ts";
import type { Word } from "../../model/words.ts";
import { missingSaid } from "../missingSaid.ts";
import type { PageContext } from "../pageContext.ts";
import { wordOf } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";

/** A person who should bring new clients, with the month their state is of. */
export interface SwampRow {
  readonly name: string;
  readonly month: Month;
  readonly swamp: Figure;
  readonly state: Word<"swamp"> | null;
}

/** Who no longer brings new clients, in sentences. */
export interface SwampPanel {
  readonly answer: readonly Part[];
  readonly notes: readonly string[];
}

/** What a state is compared with. */
export const monthBefore = (month: Month): Month => monthAfter(month, -3);

/** Worst first, those without a state last. */
const severity: { readonly [state in Word<"swamp">]: number } = { "in-it": 0, sinking: 1, dry: 2 };
const UNTOLD = 3;

/** People by their state in the last three full months; none where nobody should bring new clients. */
export function swampRows({ index }: PageContext): readonly SwampRow[] {
  const latest = new Map<string, Figure>();
  for (const figure of index.all("structure.swamp")) {
    const { manager } = figure.scope;
    // Months stand in order: the last one is kept.
    if (manager !== undefined) latest.set(manager, figure);
  }
  return [...latest]
    .flatMap(([name, swamp]): SwampRow[] =>
      swamp.month === undefined
        ? []
        : [{ name, month: swamp.month, swamp, state: wordOf(swamp, "swamp") }],
    )
    .toSorted(
      (a, b) =>
        (a.state ? severity[a.state] : UNTOLD) - (b.state ? severity[b.state] : UNTOLD) ||
        (a.name < b.name ? -1 : 1),
    );
}

/** Whether contacts with new clients are kept apart from the others. */
export const hasContacts = ({ index }: PageContext): boolean =>
  index.all("structure.newContactShare").length > 0;

/** Who is in the swamp and who is sinking; null where nobody should bring new clients. */
export function swampPanel(rows: readonly SwampRow[], context: PageContext): SwampPanel | null {
  const { formats, messages } = context;
  const words = messages.structure;
  const [first] = rows;
  if (!first) return null;
  const told = rows.find(({ state }) => state !== null);
  if (!told) return { answer: untold(first.swamp, rows.length, context), notes: [] };
  const loom = weave();
  const named = (state: Word<"swamp">, say: (names: string) => string): readonly string[] => {
    const names = rows.filter((row) => row.state === state).map(({ name }) => loom.name(name));
    return names.length === 0 ? [] : [say(formats.list(names))];
  };
  const sinking = rows.filter(({ state }) => state === "sinking").length;
  const said = [
    ...named("in-it", words.inSwamp),
    ...named("sinking", (names) => words.sinking(sinking, names)),
  ];
  const { newShareLimit = 0, newContactShareLimit } = told.swamp.inputs;
  return {
    answer: loom.parts(said.length === 0 ? words.allDry : said.join(" ")),
    notes: [
      words.swampLimits(
        formats.percent(newShareLimit),
        newContactShareLimit === undefined ? null : formats.percent(newContactShareLimit),
      ),
      ...(hasContacts(context) ? [] : [words.byPaymentsAlone]),
    ],
  };
}

/** Why nobody has a state: of one person the reason, of several that nobody's can be told. */
const untold = (figure: Figure, people: number, context: PageContext): readonly Part[] =>
  people === 1 && figure.value === null
    ? missingSaid(figure, context)
    : weave().parts(context.messages.structure.noneTold);
