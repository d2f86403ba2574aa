import type { ValueKind } from "../model/finding.ts";
import type { Language } from "../model/language.ts";

interface ColumnLook {
  /** Null leaves the cell as the program has it. */
  readonly format: string | null;
  /** In characters. */
  readonly width: number;
}

/** Excel has no Persian calendar: its days are texts, and Excel must not take them for years 1405. */
const dayFormats = { en: "d mmm yyyy", ru: "dd.mm.yyyy", ro: "dd.mm.yyyy", fa: "@" } as const;
const monthFormats = { en: "mmm yyyy", ru: "mm.yyyy", ro: "mm.yyyy", fa: "@" } as const;
/** Rials and tomans have no small change. */
const moneyFormats = { en: "#,##0.00", ru: "#,##0.00", ro: "#,##0.00", fa: "#,##0" } as const;

/** Texts keep the noughts of their numbers; a name may come from a formula. */
const looks = {
  text: { format: "@", width: 22 },
  name: { format: null, width: 30 },
  number: { format: null, width: 13 },
  fraction: { format: "0.0%", width: 13 },
  minutes: { format: null, width: 13 },
  yesNo: { format: null, width: 12 },
  choice: { format: null, width: 22 },
} as const satisfies { readonly [kind in ValueKind]?: ColumnLook };

/** The number format and the width of a column, by what it holds. */
export function columnLook(kind: ValueKind, language: Language): ColumnLook {
  switch (kind) {
    case "day":
      return { format: dayFormats[language], width: 14 };
    case "month":
      return { format: monthFormats[language], width: 14 };
    case "money":
      return { format: moneyFormats[language], width: 18 };
    default:
      return looks[kind];
  }
}
