/**
 * Widths of letters in ems, the first that fits: measured in Sofia Sans at weight 600 (Vazirmatn
 * for Persian), each the mean of its kind.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/\p{Z}/u, 0.22],
  [/[\u06f0-\u06f9]/u, 0.56],
  [/\p{Script=Arabic}/u, 0.47],
  [/[fijlrtI]/u, 0.31],
  [/1/u, 0.48],
  [/[.,:;'’!|·]/u, 0.26],
  [/[()[\]/-]/u, 0.37],
  [/[mw]/u, 0.8],
  [/[MW@%٪–—]/u, 0.9],
  [/[жмшщюыфѓ]/u, 0.76],
  [/[ЖМШЩЮЫФ]/u, 0.87],
  [/\p{Lu}/u, 0.61],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1],
];
const USUAL = 0.57;
/** The condensed face against the text face; Persian has no condensed one. */
const CONDENSED = 0.84;
const PERSIAN = /\p{Script=Arabic}|[\u06f0-\u06f9]/u;

/**
 * About how wide a text is, in the units of its size, a little more rather than less: good enough
 * to decide what fits, where nothing can be measured.
 * @example Math.round(textWidth("20 Nov", 30)) === 93
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, letter) => width + widthOf(letter), 0) * size;
}

/** As `textWidth`, in the condensed face of figures. */
export function figureWidth(text: string, size: number): number {
  return (
    [...text].reduce(
      (width, letter) => width + widthOf(letter) * (PERSIAN.test(letter) ? 1 : CONDENSED),
      0,
    ) * size
  );
}

const known = new Map<string, number>();

function widthOf(letter: string): number {
  const width = known.get(letter) ?? WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? USUAL;
  known.set(letter, width);
  return width;
}
