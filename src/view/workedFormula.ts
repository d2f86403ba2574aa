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

/** A formula's arithmetic with a mark for each input, and the places of the inputs by their marks. */
interface Template {
  /** Null when the formula is words rather than arithmetic. */
  readonly text: string | null;
  readonly slots: readonly number[];
}

/** Templates already made: hundreds of figures share a formula. */
const templates = new Map<string, Template>();

function templateOf(formula: string, names: readonly string[]): Template {
  const key = JSON.stringify([formula, names]);
  const template = templates.get(key) ?? makeTemplate(formula, names);
  templates.set(key, template);
  return template;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The text with a name replaced wherever it stands as a word of its own. */
function replaceWhole(text: string, name: string, mark: string): string {
  const isPart = (character: string | undefined): boolean => LETTER_OR_DIGIT.test(character ?? "");
  if (name === "") return text;
  let done = "";
  let from = 0;
  for (;;) {
    const at = text.indexOf(name, from);
    if (at < 0) return done + text.slice(from);
    const end = at + name.length;
    const isWhole = !isPart(text[at - 1]) && !isPart(text[end]);
    done += text.slice(from, at) + (isWhole ? mark : name);
    from = end;
  }
}

function makeTemplate(formula: string, names: readonly string[]): Template {
  let [text = ""] = formula.split(/[,;،؛]/u);
  const slots: number[] = [];
  const byLength = [...names.entries()].sort(([, a], [, b]) => b.length - a.length);
  for (const [place, name] of byLength) {
    const replaced = replaceWhole(text, name, String.fromCharCode(0xe000 + slots.length));
    if (replaced !== text) slots.push(place);
    text = replaced;
  }
  const isArithmetic =
    /[/÷×+−]/u.test(text) && !/\p{L}/u.test(text.replaceAll(/[\u{e000}-\u{f8ff}]/gu, ""));
  return { text: isArithmetic ? text : null, slots };
}

/**
 * A formula in words with each input's name replaced by its number, when nothing but arithmetic is
 * left between them; what follows a comma is a remark and falls away.
 * @example workedFormula("fact / plan", [{ name: "fact", value: "4" }, { name: "plan", value: "5" }]).text === "4 / 5"
 */
export function workedFormula(formula: string, inputs: readonly NamedValue[]): WorkedFormula {
  const { text, slots } = templateOf(
    formula,
    inputs.map(({ name }) => name),
  );
  if (text === null) return { text, rest: inputs };
  const inputAt = (mark: number): NamedValue | undefined => inputs[slots[mark] ?? -1];
  return {
    text: text
      .split(SLOT)
      .map((piece) => inputAt(piece.charCodeAt(0) - 0xe000)?.value ?? piece)
      .join("")
      .trim(),
    rest: inputs.filter((_, place) => !slots.includes(place)),
  };
}
