/** The readings that the separators of a number leave open. */
export type Digits =
  /** One reading only; `shows` is the decimal sign it proves, if any. */
  | { readonly kind: "certain"; readonly value: number; readonly shows: "." | "," | null }
  /** `1.234` or `1,234`: three digits after the one separator. */
  | { readonly kind: "open"; readonly separator: "." | ","; readonly text: string }
  /** `12/5`, as Persian writes 12.5. */
  | { readonly kind: "slash"; readonly whole: string; readonly rest: string };

const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Groups of three, or the Indian last three and twos before: the only ways to group. */
const isGrouped = (parts: readonly string[]): boolean => {
  const [first = "", ...rest] = parts;
  const last = rest.at(-1) ?? "";
  if (!/^\d{1,3}$/.test(first) || last.length !== 3) return false;
  return (
    rest.every((part) => part.length === 3) ||
    (first.length <= 2 && rest.length > 1 && rest.slice(0, -1).every((part) => part.length === 2))
  );
};

const certain = (value: number, shows: "." | "," | null): Digits => ({
  kind: "certain",
  value,
  shows,
});

/** The number with these digits before and after its decimal sign. */
export const decimalNumber = (whole: string, rest: string): number =>
  Number(`${whole || "0"}.${rest}`);

/** `01,5` is not how a number is written: more likely a date without its year. */
const hasOddZero = (whole: string): boolean => /^0\d/.test(whole);

/** Digits with groups taken out; null when the groups are not groups. */
function ungroup(text: string, separator: string): string | null {
  if (!text.includes(separator)) return /^\d*$/.test(text) ? text : null;
  const parts = text.split(separator);
  return isGrouped(parts) ? parts.join("") : null;
}

/** What digits with `.` and `,` may mean; null when they are no number. */
export function readPointsAndCommas(text: string): Digits | null {
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (points === 0 && commas === 0) return certain(Number(text), null);
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
    const [whole = "", rest = "", ...more] = text.split(decimal);
    const digits = ungroup(whole, decimal === "." ? "," : ".");
    if (digits === null || more.length > 0 || !/^\d*$/.test(rest)) return null;
    return certain(decimalNumber(digits, rest), decimal);
  }
  const separator = points > 0 ? "." : ",";
  const other = separator === "." ? "," : ".";
  const parts = text.split(separator);
  if (parts.length > 2) {
    return isGrouped(parts) ? certain(Number(parts.join("")), other) : null;
  }
  const [whole = "", rest = ""] = parts;
  if (rest === "" || hasOddZero(whole)) return null;
  const mayBeGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (mayBeGroup) return { kind: "open", separator, text };
  return certain(decimalNumber(whole, rest), separator);
}

/**
 * What the digits and separators of a number may mean; null when they are no number.
 * @example readDigits("1 234,5") // { kind: "certain", value: 1234.5, shows: "," }
 */
export function readDigits(core: string): Digits | null {
  // Arabic signs leave no doubt: ٫ is decimal, ٬ groups. The Arabic comma is a comma.
  const text = core.replaceAll("،", ",").replace(SPACES, " ");
  if (text.includes("٫") || text.includes("٬")) {
    const [whole = "", rest = "", ...more] = text.split("٫");
    const digits = ungroup(whole, "٬");
    if (digits === null || more.length > 0 || !/^\d*$/.test(rest)) return null;
    return certain(decimalNumber(digits, rest), null);
  }
  if (text.includes("/")) {
    const [whole = "", rest = "", ...more] = text.split("/");
    if (more.length > 0 || !/^\d+$/.test(whole) || !/^\d+$/.test(rest)) return null;
    return { kind: "slash", whole, rest };
  }
  const grouping = ["'", " "].filter((sign) => text.includes(sign));
  if (grouping.length === 0) return readPointsAndCommas(text);
  // Groups by spaces or apostrophes: what point or comma there is can only be decimal.
  const [sign = " ", ...second] = grouping;
  const [whole = "", rest, ...more] = text.split(/[.,]/u);
  const digits = second.length === 0 ? ungroup(whole, sign) : null;
  if (digits === null || more.length > 0) return null;
  if (rest === undefined) return certain(Number(digits), null);
  if (!/^\d+$/.test(rest)) return null;
  return certain(decimalNumber(digits, rest), text.includes(",") ? "," : ".");
}
