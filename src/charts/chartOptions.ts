/** Where a chart is shown; each has its own size, text sizes and room for labels. */
export type Composition = "wall" | "page" | "phone";

/** Reading direction of the language; it also says where a chart's rows begin. */
type Direction = "ltr" | "rtl";

/** What every chart is told beside its points. All words arrive in the reader's language. */
export interface ChartOptions {
  readonly composition: Composition;
  readonly direction: Direction;
  /** Name of the chart for those who cannot see it. */
  readonly label: string;
  /** The finding the chart shows, in one sentence. */
  readonly description: string;
  /** In the composition's own units: thousandths of the screen's height on the wall, else pixels. */
  readonly width?: number;
  readonly height?: number;
  /** On the wall: how many times larger than drawn the chart is shown, for those who sit farther away. */
  readonly zoom?: number;
}

/** A chart over months or days may keep its time running left to right on right-to-left pages. */
export interface TimeChartOptions extends ChartOptions {
  /** Where time runs; the language's direction when absent. */
  readonly timeDirection?: Direction;
}

/** An amount of money with the word for it and its own formatted text: "plan", "$1.20M". */
export interface NamedAmount {
  readonly amount: number;
  readonly name: string;
  readonly text: string;
}
