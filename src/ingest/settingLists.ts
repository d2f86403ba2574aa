import type { ConstraintRule } from "../model/finding.ts";
import { type Language, languages } from "../model/language.ts";
import { isCurrencyCode } from "../sheets/rules.ts";
import { isCountryCode, isTimeZone } from "../sheets/settings/codes.ts";
import { languageNames } from "../sheets/vocabulary/languageNames.ts";
import { halfDayWords, weekdayNames } from "../sheets/vocabulary/weekdayNames.ts";
import { fold } from "./fold.ts";
import { parseUnit } from "./units.ts";
import { isPlaceholder } from "./words.ts";

/** A setting's value, or the rule that it breaks. */
export type SettingReading<Value> = { readonly ok: Value } | { readonly rule: ConstraintRule };

/** The items of a list, which stand in cells side by side or in one, between commas. */
export const listItems = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(/[,;،؛\n]/u))
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** Short names that offices write and neither ISO 3166 nor CLDR has. */
const COUNTRY_HABITS: Readonly<Record<string, string>> = { USA: "US", РФ: "RU", США: "US" };

/** The code in use for one that is not any more: UK is GB, SU is RU. */
const currentCode = (code: string): string => new Intl.Locale(`und-${code}`).region ?? code;

let countriesByName: ReadonlyMap<string, string> | null = null;

function countryNames(): ReadonlyMap<string, string> {
  if (countriesByName) return countriesByName;
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => isCountryCode(code) && currentCode(code) === code);
  const names = new Map<string, string>();
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: "region" });
    for (const code of codes) names.set(fold(display.of(code) ?? code), code);
  }
  countriesByName = names;
  return names;
}

/** ISO 3166 code of a country named by code or in one of our languages. @example "Молдова" is MD */
export function parseCountry(text: string): SettingReading<string> {
  const upper = text.trim().toUpperCase();
  const code =
    COUNTRY_HABITS[upper] ??
    (isCountryCode(upper) ? currentCode(upper) : countryNames().get(fold(text)));
  return code === undefined ? { rule: "known-country" } : { ok: code };
}

let currenciesByName: ReadonlyMap<string, string> | null = null;

function currencyNames(): ReadonlyMap<string, string> {
  if (currenciesByName) return currenciesByName;
  const names = new Map<string, string>();
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: "currency" });
    for (const code of Intl.supportedValuesOf("currency")) {
      names.set(fold(display.of(code) ?? code), code);
    }
  }
  currenciesByName = names;
  return names;
}

/** ISO 4217 code (or TOMAN, or LEI) of a currency named by code, sign, word or in full. */
export function parseCurrency(text: string): SettingReading<string> {
  const code = parseUnit(text)?.currency ?? text.trim().toUpperCase();
  if (code === "LEI" || isCurrencyCode(code)) return { ok: code };
  const named = currencyNames().get(fold(text));
  return named === undefined ? { rule: "known-currency" } : { ok: named };
}

/** Languages by code or name, in the order they are written in. */
export function parseLanguages(texts: readonly string[]): SettingReading<readonly Language[]> {
  const named = listItems(texts.flatMap((text) => text.split(/[\s/+]+/u))).map((item) =>
    languages.find((language) => languageNames[language].some((name) => fold(name) === fold(item))),
  );
  const found = named.filter((language) => language !== undefined);
  if (found.length === 0 || found.length < named.length) return { rule: "known-language" };
  return { ok: [...new Set(found)] };
}

interface WeekendDay {
  readonly weekday: number;
  readonly working: number;
}

const halves = new Set(Object.values(halfDayWords).flat().map(fold));

function weekendDay(text: string): WeekendDay | null {
  const words = text.split(/[\s:()=]+/u).filter((word) => word !== "");
  const isDay = (word: string): number =>
    /^[1-7]$/u.test(word)
      ? Number(word)
      : weekdayNames.findIndex((names) => names.some((name) => fold(name) === fold(word))) + 1;
  const weekday = words.map(isDay).find((day) => day > 0);
  if (weekday === undefined) return null;
  const rest = words.filter((word) => isDay(word) === 0);
  if (rest.length === 0) return { weekday, working: 0 };
  const isHalf = halves.has(fold(rest.join(" "))) || /^(?:0[.,]5|½)$/u.test(rest.join(""));
  return isHalf ? { weekday, working: 0.5 } : null;
}

/** Weekend days by name or ISO number; «чт полдня» is half a day; none where a dash says so. */
export function parseWeekend(texts: readonly string[]): SettingReading<readonly WeekendDay[]> {
  if (texts.every(isPlaceholder)) return { ok: [] };
  const items = listItems(texts.flatMap((text) => text.split(/\s(?:and|и|și|si|و)\s|[/+&]/u)));
  const days = items.flatMap((item): readonly (WeekendDay | null)[] => {
    const day = weekendDay(item);
    return day ? [day] : (wordByWord(item) ?? [null]);
  });
  const known = days.filter((day) => day !== null);
  return known.length < days.length || known.length === 0 ? { rule: "weekday" } : { ok: known };
}

/** «сб вс»: days with nothing but spaces between. */
function wordByWord(text: string): readonly WeekendDay[] | null {
  const days = text.split(/\s+/u).map(weekendDay);
  const known = days.filter((day) => day !== null);
  return known.length === days.length ? known : null;
}

/** A time zone that the platform knows, by its IANA name. */
export const parseTimeZone = (text: string): SettingReading<string> =>
  isTimeZone(text.trim()) ? { ok: text.trim() } : { rule: "known-time-zone" };
