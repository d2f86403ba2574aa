/**
 * About how wide a text is, in the units of its size: an upper estimate over the faces we use, good
 * enough to decide what fits.
 * @example textWidth("20 Nov", 30) // 96
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\p{P}\p{Z}\p{Cf}\p{M}1iljtfrI|]/u.test(letter)
      ? 0.32
      : WIDE.test(letter)
        ? 0.82
        : 0.56;
  return ems * size;
}

const WIDE = /[\p{Lu}\p{Script=Han}mwжшщюыфмM%@&—₽₸₴₺]/u;
