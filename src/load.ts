import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { chooseFiles } from "./load/chooseFiles.ts";
import { listSettled } from "./load/listSettled.ts";
import { placeSettled } from "./load/placeSettled.ts";
import { readSettled } from "./load/readSettled.ts";
import { type SiteKey, siteKey } from "./load/siteKey.ts";
import { type Day, dayOfIso } from "./model/day.ts";
import type { Finding } from "./model/finding.ts";
import { limits, megabytes } from "./workbook/limits.ts";
import type { RawWorkbook } from "./workbook/rawWorkbook.ts";
import { readWorkbook } from "./workbook/readWorkbook.ts";

/** Workbooks read and all that the pipeline needs from outside. */
export interface Loaded {
  readonly problem: null;
  readonly workbooks: readonly RawWorkbook[];
  /** What was found about the files themselves. */
  readonly findings: readonly Finding[];
  /** How many workbooks could not be read: what they would have said is missing. */
  readonly unreadable: number;
  /** The date by the clock, in a time zone or, for null, where the machine is. */
  readonly todayIn: (timeZone: string | null) => Day;
  readonly siteKey: SiteKey;
  /** The folder that the workbooks lie in. */
  readonly folder: string;
}

/** Why there was nothing to read. */
export interface NothingToLoad {
  readonly problem: "no-such-path" | "no-workbook";
  readonly path: string;
  readonly findings: readonly Finding[];
}

interface ReadResult {
  readonly workbook: RawWorkbook | null;
  readonly findings: readonly Finding[];
}

/** Workbooks already read, by name and content: a rebuild reads only what changed. */
export type ReadCache = Map<string, ReadResult>;

export interface LoadOptions {
  /** Makes the site key when there is none; only what publishes pages may. */
  readonly mayCreateKey: boolean;
  readonly cache?: ReadCache;
  /** Told when a thread has begun to read the first workbook. */
  readonly onReading?: () => void;
}

/** A file of gigabytes is refused before it fills memory; the reader refuses the rest. */
async function tooLarge(path: string, file: string): Promise<Finding | null> {
  const size = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  if (size <= limits.fileBytes) return null;
  const limit = megabytes(limits.fileBytes);
  return {
    code: "file-too-large",
    file,
    facts: { measure: "file", limit, found: megabytes(size) },
  };
}

async function read(
  path: string,
  cache: ReadCache,
  onReading: () => void,
): Promise<ReadResult & { key: string }> {
  const file = basename(path);
  const refusal = await tooLarge(path, file);
  if (refusal !== null) return { key: file, workbook: null, findings: [refusal] };
  const settled = await readSettled(path);
  if (!("bytes" in settled)) {
    return {
      key: file,
      workbook: null,
      findings: [{ code: "unreadable-file", file, facts: settled }],
    };
  }
  const { bytes } = settled;
  const key = `${file} ${createHash("sha256").update(bytes).digest("hex")}`;
  const reading = cache.get(key) ?? readWorkbook(bytes, file);
  onReading();
  const result = await reading;
  cache.set(key, result);
  return { key, ...result };
}

interface Place {
  readonly folder: string;
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

async function placeOf(path: string): Promise<Place | null> {
  const settled = await placeSettled(path);
  if (settled === "nothing") return null;
  if (settled === "file") return { folder: dirname(path), files: [basename(path)], findings: [] };
  const { chosen, findings } = chooseFiles(await listSettled(path));
  return { folder: path, files: chosen, findings };
}

function todayIn(timeZone: string | null): Day {
  const today = dayOfIso(Temporal.Now.plainDateISO(timeZone ?? undefined).toString());
  if (today === null) throw new RangeError("the clock shows no date");
  return today;
}

/**
 * Reads the workbooks of `path` (a file, or every workbook of a folder), the clock and the site key.
 * Files that cannot be read are findings; a path that leads to no workbook is a problem.
 * With a `cache` only files whose content changed are read again, and the rest is forgotten.
 */
export async function load(path: string, options: LoadOptions): Promise<Loaded | NothingToLoad> {
  const place = await placeOf(path);
  if (place === null) return { problem: "no-such-path", path, findings: [] };
  if (place.files.length === 0) {
    return { problem: "no-workbook", path, findings: place.findings };
  }
  const cache = options.cache ?? new Map();
  const results = [];
  for (const file of place.files) {
    results.push(await read(join(place.folder, file), cache, options.onReading ?? (() => {})));
  }
  const inUse = new Set(results.map(({ key }) => key));
  for (const key of cache.keys()) if (!inUse.has(key)) cache.delete(key);
  const readFindings = results.flatMap(({ findings }) => findings);
  return {
    problem: null,
    workbooks: results.flatMap(({ workbook }) => (workbook === null ? [] : [workbook])),
    findings: [...place.findings, ...readFindings],
    unreadable: results.filter(({ workbook }) => workbook === null).length,
    todayIn,
    siteKey: await siteKey(place.folder, { mayCreate: options.mayCreateKey }),
    folder: place.folder,
  };
}
