const LONGEST = 31;

/** A worksheet's name in the form that Excel takes: 31 characters, and none of those it keeps to itself. */
function validName(name: string): string {
  const tidy = name
    .replace(/[\\/?*[\]:\p{Cc}]/gu, "_")
    .slice(0, LONGEST)
    .replace(/^'|'$/gu, "_")
    .trim();
  if (tidy === "") return "_";
  return /^history$/iu.test(tidy) ? `${tidy}_` : tidy;
}

/** Names for the sheets of one workbook: each as it is where it can be, with a number where it is taken. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const valid = validName(name);
    let free = valid;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) {
      const ending = ` (${n})`;
      free = `${valid.slice(0, LONGEST - ending.length)}${ending}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** A reference to a cell of another sheet, as links write it. */
export const linkTo = (sheet: string, cell: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${cell}`;
