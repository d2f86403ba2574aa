import type { ConstraintRule, Finding, ValueKind } from "../model/finding.ts";
import type { Column } from "../sheets/contract.ts";
import type { SettingKind } from "../sheets/settings/setting.ts";
import { settingList } from "../sheets/settings.ts";
import type { ReadingContext } from "./cellReader.ts";
import { isBlank } from "./fold.ts";
import { readColumn } from "./readColumn.ts";
import {
  listItems,
  parseCountry,
  parseCurrency,
  parseLanguages,
  parseTimeZone,
  parseWeekend,
  type SettingReading,
} from "./settingLists.ts";
import type { SettingRow } from "./settingRows.ts";
import { findingIn } from "./sheetInBook.ts";

/** What a row sets: undefined where the cell is empty or wrong, and the default stands. */
export interface SettingValue {
  readonly value: unknown;
  readonly isBad: boolean;
  readonly findings: readonly Finding[];
}

const NOTHING: SettingValue = { value: undefined, isBad: false, findings: [] };

/** Numbers above this in a fraction show that per cent is meant: a threshold of 1.05 is 105 %. */
const PERCENT_ABOVE = 5;

const cellKinds = {
  text: "text",
  day: "day",
  money: "money",
  number: "number",
  fraction: "fraction",
  yesNo: "yesNo",
  choice: "choice",
} as const satisfies { readonly [kind in SettingKind]?: ValueKind };

const isCellKind = (kind: SettingKind): kind is keyof typeof cellKinds => kind in cellKinds;

function parseTexts(kind: SettingKind, texts: readonly string[]): SettingReading<unknown> {
  const [first = ""] = texts;
  switch (kind) {
    case "currency":
      return parseCurrency(first);
    case "languages":
      return parseLanguages(texts);
    case "country":
      return parseCountry(first);
    case "weekend":
      return parseWeekend(texts);
    case "timeZone":
      return parseTimeZone(first);
    default:
      return { ok: listItems(texts) };
  }
}

/** The value that a row of Settings gives, by the kind of its setting. */
export function settingValue(found: SettingRow, context: ReadingContext): SettingValue {
  const { at, key, name, unit, row, column, texts } = found;
  const setting = settingList[key];
  if (isCellKind(setting.kind)) {
    const spec: Column = {
      kind: cellKinds[setting.kind],
      isRequired: false,
      isCellRequired: false,
      headings: setting.names,
      help: setting.help,
      percentAbove: PERCENT_ABOVE,
      ...("choices" in setting ? { choices: setting.choices } : {}),
      schema: setting.schema,
    };
    const read = readColumn({
      at,
      column: { key, raw: column, heading: name, unit },
      spec,
      rows: Int32Array.of(row),
      context,
      titleUnit: null,
      currencyOfRow: () => null,
    });
    const number = read.value[row] ?? Number.NaN;
    const isYesNo = setting.kind === "yesNo";
    const value = read.texts[number] ?? (isYesNo ? number === 1 : number);
    // A setting is typed once: that a number stands there as text is no news.
    const findings = read.findings.filter(
      ({ code }) => code !== "number-as-text" && code !== "date-as-text",
    );
    const isSet = !Number.isNaN(number);
    return { value: isSet ? value : undefined, isBad: read.badRows.length > 0, findings };
  }
  if (texts.every(isBlank)) return NOTHING;
  const read = parseTexts(setting.kind, texts);
  const wrong = (rule: ConstraintRule): SettingValue => {
    const told = { row, column: column.index, heading: name, value: texts.join(", ") };
    const finding = findingIn(at, "constraint-error", { ...told, facts: { rule } });
    return { value: undefined, isBad: true, findings: [finding] };
  };
  if ("rule" in read) return wrong(read.rule);
  if (setting.kind === "currency") return { value: read.ok, isBad: false, findings: [] };
  const checked = setting.schema.safeParse(read.ok);
  if (checked.success) return { value: checked.data, isBad: false, findings: [] };
  return wrong((checked.error.issues[0]?.message ?? "weekday") as ConstraintRule);
}
