/**
 * The wall's one script: turns the scenes, tells the time and the age of the figures, and takes a
 * new build when there is one. The page is complete without it. Everything happens in one beat a
 * second, which survives anything that goes wrong in it.
 */
const BEAT = 1000;
const POLL = 60_000;
const SHIFT = 180_000;
const RELOAD = 86_400_000;
/** A page opened from a disk cannot ask for the version: it is read again by the clock. */
const POLL_DISK = 600_000;
const TIMEOUT = 20_000;

const root = document.documentElement;
const body = document.body;
const picture = document.querySelector<HTMLElement>(".picture");
const foot = document.querySelector<HTMLElement>(".foot");
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
const words = foot ? foot.dataset : {};
const parameters = new URLSearchParams(location.search);

const list = <E extends HTMLElement>(selector: string): E[] =>
  Array.prototype.slice.call(document.querySelectorAll(selector));
const text = (selector: string, value: string): void => {
  const element = document.querySelector(selector);
  if (element && element.textContent !== value) element.textContent = value;
};
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
/** ASCII digits as the page's language writes them. */
const digits = (value: string): string =>
  value.replace(/\d/g, (digit) => (words.digits || "0123456789").charAt(Number(digit)));
const timeOf = (date: Date): string => digits(`${two(date.getHours())}:${two(date.getMinutes())}`);
const isoOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

// Options are parameters of the address: a television has no keyboard.
const language = parameters.get("lang");
const other = document.querySelector<HTMLLinkElement>(`link[hreflang="${language || "-"}"]`);
if (other) location.replace(other.href + location.search);
const theme = parameters.get("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;

const all = list("[data-scene]");
const asked = (parameters.get("scene") || parameters.get("scenes") || "").split(",");
const chosen = asked
  .map((name) => all.filter((scene) => scene.dataset.scene === name)[0])
  .filter((scene): scene is HTMLElement => scene !== undefined);
const scenes = chosen.length > 0 ? chosen : all;
const turns = list("[data-turn]");

let current = 0;
let shownAt = Date.now();
let isPaused = false;

const secondsOf = (scene: HTMLElement | undefined): number =>
  Math.max(3, Number(parameters.get("seconds")) || Number(scene?.dataset.seconds) || 25);

function show(next: number): void {
  current = (next + scenes.length) % scenes.length || 0;
  shownAt = Date.now();
  const scene = scenes[current];
  for (const one of all) {
    if (one === scene) one.dataset.current = "";
    else delete one.dataset.current;
  }
  for (const turn of turns) {
    turn.classList.toggle("current", turn.dataset.turn === scene?.dataset.scene);
  }
  countDown();
}

/** How much of its time the scene has had, on its mark in the foot. */
function countDown(): void {
  const done = (Date.now() - shownAt) / 1000 / secondsOf(scenes[current]);
  const turn = turns.filter((one) => one.classList.contains("current"))[0];
  if (turn && scenes.length > 1) turn.style.setProperty("--done", Math.min(1, done).toFixed(3));
}

function pause(): void {
  isPaused = !isPaused;
  shownAt = Date.now();
  root.classList.toggle("paused", isPaused);
}

let lostAt: Date | null = null;
let polledAt = Date.now();
let isPolling = false;
const startedAt = Date.now();
const isOnDisk = location.protocol === "file:";

async function read(address: string): Promise<string> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIMEOUT);
  try {
    const answer = await fetch(address, { cache: "no-store", signal: limit.signal });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return await answer.text();
  } finally {
    clearTimeout(timer);
  }
}

/** Takes a new build only when its page has come whole: until then the last good picture stays. */
async function poll(): Promise<void> {
  isPolling = true;
  try {
    const { build } = JSON.parse(await read(body.dataset.href || ""));
    if (build !== root.dataset.build || Date.now() - startedAt > RELOAD) {
      const page = await read(location.href);
      const isWhole = page.indexOf(`data-build="${build}"`) > 0 && /<\/html>\s*$/.test(page);
      if (isWhole) location.reload();
    }
    lostAt = null;
  } catch (_) {
    lostAt = lostAt || new Date();
  }
  isPolling = false;
}

/**
 * From a disk nothing can be fetched, but a picture of the site can be loaded: when it is there the
 * page is read again, and until then (a stick pulled out, a drive of the network gone) it stays.
 */
function readAgainFromDisk(): void {
  isPolling = true;
  const probe = new Image();
  probe.onload = () => location.reload();
  probe.onerror = () => {
    lostAt = lostAt || new Date();
    isPolling = false;
  };
  probe.src = `${icon ? icon.href : ""}?${Date.now()}`;
}

/** How old the figures are by this screen's clock; a clock before the figures' day says nothing. */
function tellAge(now: Date): void {
  const today = isoOf(now);
  const asOf = words.asOf || today;
  root.classList.toggle("red", today >= (words.red || "9"));
  root.classList.toggle("amber", today >= (words.amber || "9") && today < (words.red || "9"));
  if (today >= (words.amber || "9")) {
    const ages = (words.ages || "").split("|");
    const days = Math.round((Date.parse(today) - Date.parse(asOf)) / 86_400_000);
    text("[data-age]", ages[Math.min(days, ages.length) - 1] || "");
  }
  const came = document.querySelector<HTMLElement>("[data-day]");
  if (came && came.dataset.day === today && came.dataset.today) {
    text("[data-day]", came.dataset.today);
  }
}

function beat(): void {
  const now = new Date();
  const time = now.getTime();
  if (isPaused || time < shownAt) shownAt = time;
  if (scenes.length > 1 && time - shownAt >= secondsOf(scenes[current]) * 1000) show(current + 1);
  countDown();
  // The heart beats with the script, not by itself: when it stands, something is wrong.
  root.classList.toggle("beat");
  tellAge(now);
  text("[data-clock]", timeOf(now));
  text(
    "[data-notice]",
    lostAt
      ? (words.offline || "").replace("#", timeOf(lostAt))
      : isPaused
        ? words.paused || ""
        : "",
  );
  if (picture) {
    // A few pixels aside every few minutes: no still picture burns in.
    const step = Math.floor(time / SHIFT) % 8;
    picture.style.transform = `translate(${[0, 2, 4, 2, 0, -2, -4, -2][step]}px,${[0, 2, 0, -2][step % 4]}px)`;
  }
  if (!isPolling && Math.abs(time - polledAt) >= (isOnDisk ? POLL_DISK : POLL)) {
    polledAt = time;
    if (isOnDisk) readAgainFromDisk();
    else poll();
  }
}

addEventListener("keydown", ({ key }) => {
  const forward = root.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key === " " || key === "Enter") pause();
  else if (key === "ArrowLeft" || key === "ArrowRight") show(current + (key === forward ? 1 : -1));
});

show(0);
for (const turn of turns) {
  turn.hidden = !scenes.some((scene) => scene.dataset.scene === turn.dataset.turn);
}
beat();
setInterval(() => {
  // From now on scenes fade into each other; the first was there at once.
  root.classList.add("turning");
  try {
    beat();
  } catch (_) {
    // The next beat tries again: a wall must not stop for one bad moment.
  }
}, BEAT);

export {};
