/** What a number format shows as it stands: "…", \x, _x, *x, and [colour, locale or condition]. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const HALF_DAY = /am\/pm|a\/p/gi;
const SECOND_FRACTION = /(s|с)[.,]0+/gi;
const DIGIT_PLACES = /[0#?]/;
const OWN_CODES = /^[ymdhsegb]+$/i;

/** Two or three runs of one letter: codes in the words of another language (ДД.ММ.ГГГГ, zz.ll.aaaa). */
const TRANSLATED = /^(\p{L})\1*(?:[^\p{L}]+(\p{L})\2*){1,2}$/iu;
/** Doubled letters for day or year: Russian, German, French, Romanian, Italian and Turkish, Spanish. */
const TRANSLATED_DAY_OR_YEAR = /([дгtjzga])\1/iu;

/**
 * Whether a number format shows a calendar date: codes for year, month or day, also translated ones
 * that spreadsheets do not know themselves. False for times of day and for durations such as `[h]:mm`.
 * @example isDateFormat("ДД.ММ.ГГГГ") === true
 */
export function isDateFormat(format: string): boolean {
  const shown = format.replace(LITERALS, (literal) => (literal.startsWith("[") ? "" : " "));
  const [positive = ""] = shown.split(";", 1);
  if (ELAPSED.test(positive)) return false;
  const codes = positive.replace(HALF_DAY, "").replace(SECOND_FRACTION, "$1").trim();
  const runs = codes.match(/\p{L}+/gu) ?? [];
  if (runs.length === 0 || DIGIT_PLACES.test(codes)) return false;
  if (!runs.every((run) => OWN_CODES.test(run))) {
    return TRANSLATED.test(codes) && TRANSLATED_DAY_OR_YEAR.test(codes);
  }
  return /[yd]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}
