const PHONETIC = /<((?:\w+:)?)rPh\b[\s\S]*?<\/\1rPh>/g;
const TEXTS = /<(?:\w+:)?t\b[^>]*>([^<]*)<\/(?:\w+:)?t>/g;
const TEXT_THEN_RUNS = /(?:<\/(?:\w+:)?t>|<(?:\w+:)?t\b[^>]*\/>)\s*<(?:\w+:)?r\b/;

/** Whether XML holds a text that formatted runs follow, without a look at whether it is spoken. */
export const hasTextBeforeRuns = (xml: string): boolean => TEXT_THEN_RUNS.test(xml);

/**
 * A string item's text and the runs after it as one text, still in XML's writing; null when it has no
 * such runs. The parser knows a text or runs, and drops what comes second.
 * @example textAndRuns("<t>Kids</t><r><t>land</t></r>") === "Kidsland"
 */
export function textAndRuns(item: string): string | null {
  const written = item.replace(PHONETIC, "");
  if (!TEXT_THEN_RUNS.test(written)) return null;
  return [...written.matchAll(TEXTS)].map(([, run]) => run).join("");
}
