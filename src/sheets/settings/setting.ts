import type { z } from "zod";
import type { Choices, Help, Words } from "../contract.ts";

/** How the value of a setting is read; lists are separated by commas or semicolons. */
export type SettingKind =
  | "text"
  | "currency"
  | "languages"
  | "country"
  | "weekend"
  | "timeZone"
  | "day"
  | "money"
  | "number"
  | "fraction"
  | "yesNo"
  | "choice"
  | "list";

export interface Setting<Schema extends z.ZodType = z.ZodType> {
  readonly kind: SettingKind;
  readonly names: Words;
  readonly help: Help;
  readonly choices?: Choices;
  /** Taken when the sheet or the row is absent; null where nothing is assumed. */
  readonly default: z.output<Schema> | null;
  readonly schema: Schema;
}
