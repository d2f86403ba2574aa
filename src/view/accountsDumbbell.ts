import type { ActionCard } from "../dashboard.ts";
import type { RankedAccount } from "./accountRanking.ts";
import { type Directions, directionsOf } from "./chartWords.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";

/** The way of each account from what it buys to what it could, as the dumbbell chart is told. */
export interface AccountsDumbbell {
  readonly points: readonly {
    readonly name: string;
    readonly current: number;
    readonly possible: number;
    readonly currentText: string;
    readonly possibleText: string;
    readonly asked: number | null;
    readonly agreed: number | null;
    readonly note: string | null;
  }[];
  readonly options: Directions & { readonly label: string; readonly description: string };
  /** The one unit of all its amounts. */
  readonly unit: string;
  /** What the marks mean, with the unit. */
  readonly key: string;
}

/** The accounts given, in their order; those without both volumes are left out. Null when none is left. */
export function accountsDumbbell(
  accounts: readonly RankedAccount[],
  context: PageContext,
): AccountsDumbbell | null {
  const { index, formats, messages } = context;
  const both = accounts.flatMap((account) => {
    const current = numberOf(index.get("account.current", { client: account.name }));
    const possible = numberOf(index.get("account.possible", { client: account.name }));
    return current === null || possible === null ? [] : [{ account, current, possible }];
  });
  if (both.length === 0) return null;
  const scale = formats.moneyScale(both.flatMap(({ current, possible }) => [current, possible]));
  return {
    points: both.map(({ account, current, possible }) => {
      const talk = lastTalk(account.actions);
      return {
        name: account.name,
        current,
        possible,
        currentText: scale.format(current),
        possibleText: scale.format(possible),
        asked: talk?.asked ?? null,
        agreed: talk?.agreed ?? null,
        note: talk ? talkNote(talk, scale.format, messages.accounts) : null,
      };
    }),
    options: {
      ...directionsOf(context),
      label: messages.accounts.chart,
      description: messages.accounts.chartFinding(both.length, formats),
    },
    unit: scale.unit,
    key: messages.accounts.key(
      scale.unit,
      both.some(({ account }) => (lastTalk(account.actions)?.asked ?? null) !== null),
    ),
  };
}

/** The last action that named a volume. */
const lastTalk = (actions: readonly ActionCard[]): ActionCard | undefined =>
  actions.findLast(({ status, asked }) => asked !== null && status !== "dropped");

/** What was agreed, in words; what was only asked is a tick that the key explains. */
const talkNote = (
  { asked, agreed }: ActionCard,
  format: (minor: number) => string,
  words: PageContext["messages"]["accounts"],
): string | null =>
  asked === null || agreed === null ? null : words.agreedOfAsked(format(agreed), format(asked));
