import type { FigureId, Reason } from "./figureCatalogue.ts";
import type { InputName } from "./inputs.ts";
import type { Month } from "./month.ts";
import type { Word } from "./words.ts";

/** The keys a figure may be told apart by, in the order in which figures are sorted. */
export const scopeKeys = [
  "manager",
  "department",
  "role",
  "client",
  "segment",
  "region",
  "product",
  "group",
  "channel",
  "base",
  "stage",
  "cut",
  "value",
  "campaign",
  "topic",
  "contest",
  "action",
  "verdict",
  "block",
  "opportunity",
  "measure",
] as const;
export type ScopeKey = (typeof scopeKeys)[number];

/** What a figure is about: `{}` is the company, `{manager: ""}` what is nobody's. */
export type Scope = { readonly [key in ScopeKey]?: string };

/** How a figure stands against its target. */
export type Status = Word<"status">;

interface FigureBase {
  readonly id: FigureId;
  readonly scope: Scope;
  /** Of the data set's calendar; absent for figures that belong to no month (accounts). */
  readonly month?: Month;
  /** The numbers that the formula names, in the figure's own units. */
  readonly inputs: { readonly [name in InputName]?: number };
  /** Covering ranges, e.g. `sales.xlsx!Payments!A2:H940`. */
  readonly sources: readonly string[];
  /** The filter to set on those ranges in the workbook, by its own headings. */
  readonly where?: Readonly<Record<string, string>>;
  /** How many rows pass that filter. */
  readonly rows?: number;
  /** Place in the list the figure belongs to, from 1; equal figures share a place. */
  readonly rank?: number;
}

/** A figure that has a value: money in minor units, fractions as 0.8, a verdict as its word. */
interface KnownFigure extends FigureBase {
  readonly value: number | Word;
}

/** A figure that cannot be computed, with the reason in place of the value. */
export interface UnknownFigure extends FigureBase {
  readonly value: null;
  readonly reason: Reason;
}

export type Figure = KnownFigure | UnknownFigure;
