// The data page's comfort: findings filtered by what they are, where they stand and what they say; an
// address copied by a click; names to join copied as rows. Without it everything is there and in sight.

const section = document.querySelector<HTMLElement>("#findings");
const bar = document.querySelector<HTMLElement>(".filters");
const said = bar?.querySelector<HTMLElement>("[role=status]");
const controls = Array.from(
  document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(".filters [data-by]"),
);
const { lang } = document.documentElement;
const STORED = `findings ${location.pathname}`;

interface Line {
  readonly element: HTMLElement;
  readonly text: string;
  readonly count: number;
}

interface Place {
  readonly element: HTMLElement;
  readonly lines: readonly Line[];
}

interface Kind {
  readonly element: HTMLDetailsElement;
  readonly wasOpen: boolean;
  readonly places: readonly Place[];
}

const all = <T extends HTMLElement>(under: ParentNode, selector: string): T[] =>
  Array.from(under.querySelectorAll<T>(selector));

const words = (element: Element): string => (element.textContent ?? "").toLocaleLowerCase(lang);

const kinds: readonly Kind[] = all<HTMLDetailsElement>(document, ".kind").map((element) => ({
  element,
  wasOpen: element.open,
  places: all(element, ".place").map((place) => ({
    element: place,
    lines: all(place, "li").map((line) => ({
      element: line,
      text: words(line),
      count: Number(line.dataset.n ?? 1),
    })),
  })),
}));

/** Shows what fits of a kind's findings; says how many. */
function filterKind({ element, places, wasOpen }: Kind, asked: Record<string, string>): number {
  const text = asked.text ?? "";
  const isAsked = (by: string, of: HTMLElement): boolean =>
    !asked[by] || of.dataset[by] === asked[by];
  const isKind = isAsked("severity", element) && isAsked("code", element);
  const title = words(element.querySelector("summary") ?? element);
  let count = 0;
  for (const place of places) {
    const isPlace = isKind && isAsked("file", place.element) && isAsked("sheet", place.element);
    let inPlace = 0;
    for (const line of place.lines) {
      const fits = isPlace && (text === "" || line.text.includes(text) || title.includes(text));
      line.element.hidden = !fits;
      if (fits) inPlace += line.count;
    }
    place.element.hidden = inPlace === 0;
    for (const folded of all<HTMLDetailsElement>(place.element, ".place > details")) {
      folded.open = text !== "";
      folded.hidden = folded.querySelector("li:not([hidden])") === null;
    }
    count += inPlace;
  }
  element.hidden = count === 0;
  element.open = wasOpen || Object.values(asked).some((value) => value !== "");
  return count;
}

function filter(): void {
  const asked: Record<string, string> = {};
  for (const control of controls) {
    const value = control.value.trim();
    asked[control.dataset.by ?? ""] =
      control.dataset.by === "text" ? value.toLocaleLowerCase(lang) : value;
  }
  let shown = 0;
  let total = 0;
  for (const kind of kinds) {
    shown += filterKind(kind, asked);
    for (const { lines } of kind.places) for (const { count } of lines) total += count;
  }
  for (const group of all(document, ".findings")) {
    group.hidden = group.querySelector(".kind:not([hidden])") === null;
  }
  const number = (n: number): string => n.toLocaleString(lang);
  if (said) {
    said.textContent = (said.dataset.said ?? "")
      .replace("{shown}", number(shown))
      .replace("{all}", number(total));
  }
  try {
    // A page that the next save draws anew keeps what was asked.
    sessionStorage.setItem(STORED, JSON.stringify(controls.map(({ value }) => value)));
  } catch {
    // Storage may be forbidden: then nothing is kept.
  }
}

function restore(): void {
  try {
    const values: string[] = JSON.parse(sessionStorage.getItem(STORED) ?? "[]");
    controls.forEach((control, place) => {
      control.value = values[place] ?? "";
      // A sheet that is no longer there.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = "";
    });
  } catch {
    // Nothing was kept.
  }
}

async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // A page of the office's own network is not served safely enough for the clipboard's interface.
  const box = document.createElement("textarea");
  box.value = text;
  document.body.append(box);
  box.select();
  document.execCommand("copy");
  box.remove();
}

function show(element: Element): void {
  element.classList.add("copied");
  if (said) said.textContent = section?.dataset.copied ?? "";
  setTimeout(() => element.classList.remove("copied"), 900);
}

async function copyAddress(code: Element): Promise<void> {
  const place = code.closest<HTMLElement>(".place");
  await copy(`${place?.dataset.prefix ?? ""}${code.textContent}`);
  show(code);
}

/** Name and meaning with a tab between: Excel puts them into two columns. */
async function copyTable(button: HTMLElement): Promise<void> {
  const rows = all<HTMLTableRowElement>(button.parentElement ?? document, "tbody tr");
  await copy(
    rows
      .map(({ cells }) => Array.from(cells, (cell) => (cell.textContent ?? "").trim()).join("\t"))
      .join("\n"),
  );
  show(button);
}

const codeOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(".place code") : null;

section?.addEventListener("click", ({ target }) => {
  const code = codeOf(target);
  if (code) void copyAddress(code);
});
section?.addEventListener("keydown", (event) => {
  const code = codeOf(event.target);
  if (!code || (event.key !== "Enter" && event.key !== " ")) return;
  event.preventDefault();
  void copyAddress(code);
});
for (const code of all(document, ".place code")) {
  code.tabIndex = 0;
  code.setAttribute("role", "button");
}
for (const button of all(document, ".copy-table")) {
  button.hidden = false;
  button.addEventListener("click", () => void copyTable(button));
}
for (const hint of all(document, "[data-with-script]")) hint.hidden = false;
if (bar) {
  bar.hidden = false;
  for (const control of controls) control.addEventListener("input", filter);
  bar.querySelector("button")?.addEventListener("click", () => {
    for (const control of controls) control.value = "";
    filter();
  });
  restore();
  filter();
}
