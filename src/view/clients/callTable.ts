import { type Call, whyOf } from "../callList.ts";
import { pageAddress } from "../pageAddress.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import {
  type Cell,
  figureCell,
  nameCell,
  numberCell,
  type TableView,
  textCell,
} from "../tableView.ts";

/** Clients to call, as far as a phone should have to carry them. */
export interface CallTable {
  readonly table: TableView;
  /** "And 40 more clients …"; null when all are shown. */
  readonly more: string | null;
}

/** A page of five thousand rows is a megabyte that nobody reads: the first by worth are called first. */
const AT_MOST = 100;

/** The table of clients to call; null when there are none. */
export function callTable(calls: readonly Call[], context: PageContext): CallTable | null {
  if (calls.length === 0) return null;
  const { formats, messages } = context;
  const words = messages.clients;
  const shown = calls.slice(0, AT_MOST);
  const scale = formats.moneyScale(shown.map(({ worth }) => numberOf(worth) ?? 0));
  const days = [
    { heading: words.sincePayment, of: (call: Call) => call.sincePayment },
    { heading: words.sinceContact, of: (call: Call) => call.sinceContact },
  ].filter(({ of }) => shown.some((call) => numberOf(of(call)) !== null));
  return {
    table: {
      caption: words.allToCall,
      columns: [
        { heading: words.client, align: "start" },
        { heading: words.reason, align: "start", isWideOnly: true },
        { heading: words.worth, unit: scale.unit, align: "end" },
        ...days.map(({ heading }) => ({ heading, align: "end" as const, isWideOnly: true })),
        { heading: words.caller, align: "start" },
      ],
      rows: shown.map((call) => [
        clientCell(call, context),
        textCell(whyOf(call, context)),
        figureCell(showFigure(call.worth, context, { write: scale.format }), numberOf(call.worth)),
        ...days.map(({ of }) => daysCell(of(call), context)),
        call.caller === null ? textCell(messages.common.nobody) : nameCell(call.caller),
      ]),
    },
    more: calls.length > AT_MOST ? words.andMore(calls.length - AT_MOST, formats) : null,
  };
}

/** The name, and under it on a narrow screen why. */
const clientCell = (call: Call, context: PageContext): Cell => ({
  ...nameCell(call.name, call.path === null ? null : pageAddress(call.path, context)),
  under: whyOf(call, context),
});

/** A count of days; empty where there is none, which the reason beside it says. */
function daysCell(figure: Call["sincePayment"], { formats }: PageContext): Cell {
  const days = numberOf(figure);
  return days === null ? textCell("") : numberCell(formats.count(days), days);
}
