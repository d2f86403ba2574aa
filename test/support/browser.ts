import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Names under which Chromium, Chrome and Edge stand in PATH. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome.exe",
  "msedge.exe",
];

/** Where macOS and Windows put them. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ];
  }),
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installByPlaywright(): void {
  const folder = join(createRequire(import.meta.url).resolve("playwright-core"), "..");
  try {
    execFileSync(process.execPath, [join(folder, "cli.js"), "install", "chromium"], {
      stdio: "ignore",
    });
  } catch {
    // Whether it worked is seen by whether the browser is there.
  }
}

/**
 * The path of a Chromium, Chrome or Edge: one that is there, else one got by playwright's own
 * installer. Throws one line that says what to install when there is none to be had.
 */
export function findBrowser(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const inPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const present = [...inPath, ...PLACES, chromium.executablePath()].find(isProgram);
  if (present !== undefined) return present;
  installByPlaywright();
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge, and none could be found or downloaded: install one (on Debian: apt install chromium).",
  );
}

/** A browser that asks nothing of the machine: no sandbox for root, no graphics card, no network of its own. */
export const launchBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--disable-gpu",
      "--disable-background-networking",
      "--force-color-profile=srgb",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
