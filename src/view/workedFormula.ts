/** A formula with the numbers in it, and the inputs that did not stand in it. */
export interface WorkedFormula {
  /** Null when the formula is words rather than arithmetic. */
  readonly text: string | null;
  readonly rest: readonly NamedValue[];
}

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

const SLOT = /([\u{e000}-\u{f8ff}])/u;

/**
 * A formula in words with each input's name replaced by its number, when nothing but arithmetic is
 * left between them; what follows a comma is a remark and falls away.
 * @example workedFormula("fact / plan", [{ name: "fact", value: "4" }, { name: "plan", value: "5" }]).text === "4 / 5"
 */
export function workedFormula(formula: string, inputs: readonly NamedValue[]): WorkedFormula {
  const [arithmetic = ""] = formula.split(/[,;،؛]/u);
  const byLength = inputs.toSorted((a, b) => b.name.length - a.name.length);
  const slots: NamedValue[] = [];
  let template = arithmetic;
  for (const input of byLength) {
    const name = input.name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, "gu");
    const replaced = template.replace(whole, String.fromCharCode(0xe000 + slots.length));
    if (replaced !== template) slots.push(input);
    template = replaced;
  }
  const isArithmetic =
    /[/÷×+−]/u.test(template) && !/\p{L}/u.test(template.replaceAll(/[\u{e000}-\u{f8ff}]/gu, ""));
  if (!isArithmetic) return { text: null, rest: inputs };
  return {
    text: template
      .split(SLOT)
      .map((piece) => slots[piece.charCodeAt(0) - 0xe000]?.value ?? piece)
      .join("")
      .trim(),
    rest: inputs.filter((input) => !slots.includes(input)),
  };
}
