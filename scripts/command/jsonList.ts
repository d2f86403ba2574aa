/**
 * A JSON document whose last field is a list, with one item of it a line: as easy to search and to
 * compare in a terminal as it is to parse.
 */
export function jsonList(
  head: Readonly<Record<string, unknown>>,
  name: string,
  items: readonly unknown[],
): string {
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`,
  );
  const lines = items.map((item) => JSON.stringify(item)).join(",\n");
  return `{${fields.join("\n")}\n${JSON.stringify(name)}:[\n${lines}\n]}\n`;
}
