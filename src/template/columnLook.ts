import type { ValueKind } from "../model/finding.ts";
import type { Language } from "../model/language.ts";

interface ColumnLook {
  /** Null leaves the cell as the program has it. */
  readonly format: string | null;
  /** In characters. */
  readonly width: number;
  readonly align: "start" | "center" | "end";
}

/** Excel has no Persian calendar: its days are texts, and Excel must not take them for years 1405. */
const dayFormats = { en: "d mmm yyyy", ru: "dd.mm.yyyy", ro: "dd.mm.yyyy", fa: "@" } as const;
const monthFormats = { en: "mmm yyyy", ru: "mm.yyyy", ro: "mm.yyyy", fa: "@" } as const;
/** Rials and tomans have no small change. */
const moneyFormats = { en: "#,##0.00", ru: "#,##0.00", ro: "#,##0.00", fa: "#,##0" } as const;

/** Texts keep the noughts of their numbers; a name may come from a formula. */
const looks = {
  text: { format: "@", width: 22, align: "start" },
  name: { format: null, width: 30, align: "start" },
  number: { format: null, width: 13, align: "end" },
  fraction: { format: "0.0%", width: 13, align: "end" },
  minutes: { format: null, width: 13, align: "end" },
  yesNo: { format: null, width: 12, align: "center" },
  choice: { format: null, width: 22, align: "start" },
} as const satisfies { readonly [kind in ValueKind]?: ColumnLook };

/** The number format and the width of a column, by what it holds. */
export function columnLook(kind: ValueKind, language: Language): ColumnLook {
  switch (kind) {
    case "day":
      return { format: dayFormats[language], width: 14, align: "center" };
    case "month":
      return { format: monthFormats[language], width: 14, align: "center" };
    case "money":
      return { format: moneyFormats[language], width: 18, align: "end" };
    default:
      return looks[kind];
  }
}
