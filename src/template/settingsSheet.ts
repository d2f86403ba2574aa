import type { Choices } from "../sheets/contract.ts";
import type { Setting } from "../sheets/settings/setting.ts";
import { settingList, settings } from "../sheets/settings.ts";
import { cellKey, type DrawnSheet } from "../writing/drawnSheet.ts";
import { colours, ruled } from "../writing/looks.ts";
import { listedWords, wordList } from "./dropDown.ts";
import type { TemplateContext } from "./templateContext.ts";

const HEADING_HEIGHT = 30;
const LINE_HEIGHT = 16;
const NO_DEFAULT = "—";
/** Positions of the columns: the value stands last, with nothing beside it to be taken for a list. */
const NAME = 0;
const MEANING = 1;
const DEFAULT = 2;
const VALUE = 3;
const WIDTHS = [38, 74, 18, 34];

const formats: { readonly [kind in Setting["kind"]]?: string } = {
  money: "#,##0.00",
  fraction: "0%",
  list: "@",
  weekend: "@",
};

/** The default as the office's language writes it. */
function defaultText({ kind, choices, default: value }: Setting, context: TemplateContext): string {
  const { formats, language } = context;
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    return NO_DEFAULT;
  }
  const key = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
  const word = choices?.[key]?.[language][0];
  if (word !== undefined) return word;
  if (typeof value !== "number") return String(value);
  return kind === "fraction" ? formats.percent(value) : formats.count(value);
}

/** What a template knows of its office before anybody has filled it in. */
function givenValue(key: string, { language, country }: TemplateContext): string | null {
  if (key === "country") return country;
  const persian: Choices[string] = settingList.calendar.choices.persian;
  return key === "calendar" && language === "fa" ? persian[language][0] : null;
}

/** Every setting with what it means and what holds when it is left empty. */
export function settingsSheet(context: TemplateContext): DrawnSheet {
  const { language, looks, messages, isRightToLeft } = context;
  const { template } = messages;
  const entries: readonly (readonly [string, Setting])[] = Object.entries(settingList);
  const cells: NonNullable<DrawnSheet["cells"]> = new Map();
  const put = (
    row: number,
    column: number,
    cell: { value: string | null; style: object },
  ): void => {
    cells.set(cellKey(row, column), cell);
  };
  const { name, value } = settings.columns;
  put(0, NAME, { value: `${name.headings[language][0]}*`, style: looks.heading });
  put(0, MEANING, { value: template.settingMeaning, style: looks.optionalHeading });
  put(0, DEFAULT, { value: template.settingDefault, style: looks.optionalHeading });
  put(0, VALUE, { value: `${value.headings[language][0]}*`, style: looks.heading });
  const rowDefs = new Map([[0, { height: HEADING_HEIGHT }]]);
  const linesOf = (text: string, column: number): number =>
    Math.ceil(text.length / (WIDTHS[column] ?? text.length));
  const lists = entries.flatMap(([key, setting], index) => {
    const row = index + 1;
    const lines = Math.max(
      linesOf(setting.names[language][0], NAME),
      linesOf(setting.help[language], MEANING),
    );
    rowDefs.set(row, { height: lines * LINE_HEIGHT + 4 });
    const quiet = { ...looks.lead, border: ruled };
    const numFmt = formats[setting.kind];
    const align = { vertical: "top", horizontal: isRightToLeft ? "right" : "left" } as const;
    put(row, NAME, { value: setting.names[language][0], style: { ...looks.prose, border: ruled } });
    put(row, MEANING, { value: setting.help[language], style: quiet });
    put(row, DEFAULT, { value: defaultText(setting, context), style: quiet });
    put(row, VALUE, {
      value: givenValue(key, context),
      style: {
        ...looks.prose,
        border: ruled,
        alignment: { ...align, wrapText: true },
        ...(numFmt ? { numFmt } : {}),
      },
    });
    return wordList(listedWords(setting, context), `D${row + 1}`, context) ?? [];
  });
  return {
    name: settings.names[language][0],
    columns: WIDTHS.map((width) => ({ width })),
    cells,
    rowDefs,
    freezePane: { rows: 1, columns: 1 },
    dataValidations: lists,
    view: { rightToLeft: isRightToLeft, tabColor: { rgb: colours.rule }, showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}
