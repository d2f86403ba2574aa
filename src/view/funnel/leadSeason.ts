import { monthOf } from "../../model/month.ts";
import { directionsOf } from "../chartWords.ts";
import type { MonthPoint } from "../months.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { figureCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";
import type { LoadChart } from "./leadLoad.ts";

/** When leads come in a year. */
export interface LeadSeason {
  readonly answer: readonly Part[];
  readonly chart: LoadChart;
}

/** The twelve months of a year; null until each has been full once. */
export function leadSeason(context: PageContext): LeadSeason | null {
  const { dashboard, index, formats, messages } = context;
  const words = messages.funnel;
  const months = Array.from({ length: 12 }, (_, at) => {
    const month = monthOf(0, at + 1);
    const figure = index.get("leads.season", { cut: "month", value: `${at + 1}` }, dashboard.month);
    return figure && numberOf(figure) !== null
      ? [{ month, figure, share: numberOf(figure) ?? 0 }]
      : [];
  }).flat();
  if (months.length < 12) return null;
  const [low, peak] = [Math.min, Math.max].map((of) => {
    const share = of(...months.map((month) => month.share));
    return months.find((month) => month.share === share);
  });
  if (!low || !peak) return null;
  const loom = weave();
  const said = ({ month, figure }: typeof peak) => ({
    name: formats.monthName(month),
    text: loom.figure(showFigure(figure, context)),
  });
  const [most, least] = [said(peak), said(low)];
  const table: TableView = {
    caption: words.seasonChart,
    columns: [
      { heading: words.month, align: "start" },
      { heading: words.share, align: "end" },
    ],
    rows: months.map(({ month, figure, share }) => [
      { ...textCell(formats.monthName(month)), sort: month },
      figureCell(showFigure(figure, context), share),
    ]),
  };
  return {
    answer: loom.parts(
      words.seasonPeak({
        month: most.name,
        share: most.text,
        low: least.name,
        lowShare: least.text,
      }),
    ),
    chart: {
      points: months.map(
        ({ month, share }): MonthPoint => ({
          name: formats.monthShort(month),
          year: null,
          // In per cent: the chart's least height is one.
          amount: share * 100,
          text: formats.percent(share),
          plan: null,
          isRunning: false,
        }),
      ),
      options: {
        ...directionsOf(context),
        label: words.seasonChart,
        description: words.seasonChart,
        waterline: null,
        planName: "",
      },
      table,
    },
  };
}
