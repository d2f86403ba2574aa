import type { FigureId } from "../../model/figureCatalogue.ts";
import type { Inputs, Place } from "../figureSink.ts";

/** Something that costs money now, or could bring some: one entry of the list. */
export interface Cause {
  readonly id: Extract<FigureId, `attention.${string}`>;
  /** A loss is happening; a gain is hoped. */
  readonly kind: "losing" | "gain";
  /** Of one month, minor units, above zero. */
  readonly money: number;
  readonly place: Place;
  readonly inputs: Inputs;
}
