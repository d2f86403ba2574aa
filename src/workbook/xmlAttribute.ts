const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function character(reference: string): string {
  const code = reference.startsWith("#x")
    ? Number.parseInt(reference.slice(2), 16)
    : Number(reference.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** Text with XML's references resolved: `A &amp; B` is `A & B`. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, (_, reference: string) =>
    reference.startsWith("#") ? character(reference) : (NAMED[reference] ?? ""),
  );

/**
 * The value of an attribute in the text of one XML tag, under any prefix when `name` has none; null
 * when it is not there.
 * @example xmlAttribute('<sheet name="A &amp; B" r:id="rId1"/>', "id") === "rId1"
 */
export function xmlAttribute(tag: string, name: string): string | null {
  const prefix = name.includes(":") ? "" : "(?:[\\w.-]+:)?";
  const match = new RegExp(`\\s${prefix}${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : unescapeXml(value);
}
