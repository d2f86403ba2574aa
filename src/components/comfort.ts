// Comfort on top of pages that work without it: an open explanation closes on a tap beside it or on
// Escape, and a heading of a table sorts it.

function closeFigures(except: Element | null): void {
  for (const open of document.querySelectorAll("details.figure[open]")) {
    if (open !== except) open.removeAttribute("open");
  }
}

document.addEventListener("click", (event) => {
  const target = event.target as Element;
  closeFigures(target.closest("details.figure"));
  const heading = target.closest("thead th");
  if (heading) sortBy(heading as HTMLTableCellElement);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeFigures(null);
});

function sortBy(heading: HTMLTableCellElement): void {
  const body = heading.closest("table")?.tBodies[0];
  if (!body) return;
  const isRising = heading.getAttribute("aria-sort") !== "ascending";
  const keyOf = (row: HTMLTableRowElement): string | null =>
    row.cells[heading.cellIndex]?.getAttribute("data-sort") ?? null;
  const rows = Array.from(body.rows).sort((a, b) => {
    const left = keyOf(a);
    const right = keyOf(b);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order =
      Number(left) - Number(right) || left.localeCompare(right, document.documentElement.lang);
    return isRising ? order : -order;
  });
  for (const other of heading.parentElement?.children ?? []) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", isRising ? "ascending" : "descending");
  body.append(...rows);
}
