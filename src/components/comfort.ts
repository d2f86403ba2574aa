// Comfort on top of pages that work without it: an open explanation closes on a tap beside it or on
// Escape, and the headings of a table sort it.

function closeFigures(except: Element | null): void {
  for (const open of document.querySelectorAll("details.figure[open]")) {
    if (open !== except) open.removeAttribute("open");
  }
}

document.addEventListener("click", ({ target }) => {
  closeFigures(target instanceof Element ? target.closest("details.figure") : null);
});

document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") closeFigures(null);
});

/** Numbers by size, words by the language's alphabet; cells that say nothing come last either way. */
function sortBy(heading: HTMLTableCellElement, body: HTMLTableSectionElement): void {
  const { lang } = document.documentElement;
  const now = heading.getAttribute("aria-sort");
  // Figures begin with the largest, names with A.
  const isRising = now === null ? heading.className !== "end" : now === "descending";
  const direction = isRising ? 1 : -1;
  const keyOf = (row: HTMLTableRowElement): string =>
    row.cells[heading.cellIndex]?.getAttribute("data-sort") ?? "";
  const rows = Array.from(body.rows).sort((a, b) => {
    const left = keyOf(a);
    const right = keyOf(b);
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    return direction * (Number(left) - Number(right) || left.localeCompare(right, lang));
  });
  for (const other of heading.parentElement?.children ?? []) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", isRising ? "ascending" : "descending");
  body.append(...rows);
}

for (const table of document.querySelectorAll("table")) {
  const [body] = table.tBodies;
  if (!body || body.rows.length < 2) continue;
  for (const heading of table.querySelectorAll("th")) {
    const button = document.createElement("button");
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sortBy(heading, body));
    heading.append(button);
  }
}
