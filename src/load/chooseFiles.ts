import type { Finding } from "../model/finding.ts";

/** Which files of a folder are read as workbooks, and what is said of the others. */
export interface ChosenFiles {
  /** File names, sorted. */
  readonly chosen: readonly string[];
  readonly findings: readonly Finding[];
}

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv)$/i;
const LOCK_FILE = /^~\$|^\.~lock\..*#$/;
const TEMPORARY = /^~|\.(?:tmp|temp|bak|swp|part|crdownload|download)$|~$/i;
const SAMPLE = "sample.xlsx";
/** What the product itself keeps beside the workbooks. */
const OWN_FILES: ReadonlySet<string> = new Set(["README.md", "site-key"]);

/** Marks that Excel, Finder, Explorer and browsers put on a copy, in the languages we read. */
const COPY_MARKS: readonly RegExp[] = [
  /^(?:copy of|копия|copie a|copie|کپی)\s+/iu,
  /\s*[-–—]\s*(?:copy|копия|copie|کپی|autorecover(?:ed|y))(?:\s*\(\d+\))?$/iu,
  /\s*\((?:\d+|copy|копия|copie|کپی|autorecover(?:ed|y)|version \d+)\)$/iu,
];

const withoutExtension = (name: string): string => name.replace(/\.[^.]*$/, "");

/** The name a copy was made from (`sales (1)` → `sales`), or null when it carries no such mark. */
function copiedFrom(base: string): string | null {
  const mark = COPY_MARKS.find((pattern) => pattern.test(base));
  return mark ? base.replace(mark, "") : null;
}

function whySkipped(name: string): "lock-file" | "temporary" | "hidden" | "not-a-workbook" | null {
  if (LOCK_FILE.test(name)) return "lock-file";
  if (TEMPORARY.test(name)) return "temporary";
  if (name.startsWith(".")) return WORKBOOK.test(name) ? "hidden" : null;
  return WORKBOOK.test(name) || OWN_FILES.has(name) ? null : "not-a-workbook";
}

function copyFindings(chosen: readonly string[]): Finding[] {
  const byBase = new Map(chosen.map((name) => [withoutExtension(name).toLowerCase(), name]));
  return chosen.flatMap((file): Finding[] => {
    const from = copiedFrom(withoutExtension(file));
    const original = from === null ? undefined : byBase.get(from.trim().toLowerCase());
    return original === undefined ? [] : [{ code: "copy-of", file, facts: { original } }];
  });
}

/**
 * Chooses the workbooks among the file names of a folder: lock, temporary and hidden files are
 * left out and said so; the sample is read only when it is alone; copies are read, with a warning.
 * @example chooseFiles(["sales.xlsx", "~$sales.xlsx"]).chosen // ["sales.xlsx"]
 */
export function chooseFiles(names: readonly string[]): ChosenFiles {
  const sorted = [...names].sort();
  const skipped = sorted.flatMap((file): Finding[] => {
    const because = whySkipped(file);
    return because === null ? [] : [{ code: "file-skipped", file, facts: { because } }];
  });
  const candidates = sorted.filter(
    (name) => WORKBOOK.test(name) && !name.startsWith(".") && whySkipped(name) === null,
  );
  const chosen = candidates.length > 1 ? candidates.filter((name) => name !== SAMPLE) : candidates;
  const setAside: Finding[] =
    chosen.length < candidates.length
      ? [{ code: "sample-set-aside", file: SAMPLE, facts: {} }]
      : [];
  return { chosen, findings: [...skipped, ...setAside, ...copyFindings(chosen)] };
}
