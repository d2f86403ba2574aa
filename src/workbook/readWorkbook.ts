import { heapAllowed, limits, megabytes, secondsAllowed } from "./limits.ts";
import type { Container } from "./parseFile.ts";
import { readInWorker } from "./readInWorker.ts";
import { type Reading, refused } from "./reading.ts";
import { sniff } from "./sniff.ts";
import { zipDirectory } from "./zipDirectory.ts";

/** What a file may ask of the worker that reads it. */
interface Plan {
  readonly container: Container;
  readonly unpackedSize: number;
}

/** A look at the first bytes and the ZIP's directory: how to read the file, or why not to. */
function planFor(bytes: Uint8Array, file: string): Plan | Reading {
  if (bytes.length > limits.fileBytes) {
    const facts = {
      measure: "file",
      limit: megabytes(limits.fileBytes),
      found: megabytes(bytes.length),
    } as const;
    return refused({ code: "file-too-large", file, facts });
  }
  const sniffed = sniff(bytes);
  switch (sniffed.is) {
    case "empty":
      return refused({ code: "empty-file", file, facts: {} });
    case "unsupported":
      return refused({ code: "unsupported-format", file, facts: { format: sniffed.format } });
    case "other":
      return refused({ code: "not-a-spreadsheet", file, facts: { actually: sniffed.name } });
    case "zip": {
      const directory = zipDirectory(bytes, file);
      return "finding" in directory
        ? refused(directory.finding)
        : { container: "zip", unpackedSize: directory.unpackedSize };
    }
    default:
      return { container: sniffed.is, unpackedSize: 4 * bytes.length };
  }
}

/**
 * The cells of a workbook file (xlsx, xlsm, xlsb, xls, ods, csv, HTML table) with what was found
 * about the file; a null workbook has at least one error. Decided by content, not by name.
 * Reading is stopped when it takes longer, or more memory, than the file's size explains.
 * @example await readWorkbook(await readFile("data/sales.xlsx"), "sales.xlsx")
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Reading> {
  const plan = planFor(bytes, file);
  if ("findings" in plan) return plan;
  // A copy to give away: the caller's bytes stay theirs.
  const order = { bytes: new Uint8Array(bytes), file, container: plan.container };
  return readInWorker(order, {
    seconds: secondsAllowed(plan.unpackedSize),
    heapMegabytes: heapAllowed(plan.unpackedSize),
  });
}
