import { parentPort, workerData } from "node:worker_threads";
import { type Container, parseFile } from "./parseFile.ts";
import type { RawWorkbook } from "./rawWorkbook.ts";

/** What the worker is given. */
export interface Order {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly container: Container;
}

/** Memory of the columns, which moves to the other thread uncopied. */
const buffersOf = (workbook: RawWorkbook): ArrayBuffer[] =>
  workbook.sheets.flatMap(({ columns, hiddenRows }) =>
    [
      hiddenRows,
      ...columns.flatMap(({ kind, number, text, format }) => [kind, number, text, format]),
    ]
      .map(({ buffer }) => buffer)
      .filter((buffer) => buffer instanceof ArrayBuffer),
  );

const { bytes, file, container }: Order = workerData;
const reading = await parseFile(Buffer.from(bytes.buffer), file, container);
parentPort?.postMessage(reading, reading.workbook ? buffersOf(reading.workbook) : []);
