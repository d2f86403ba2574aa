import { expect, test } from "vitest";
import { readInWorker } from "../../src/workbook/readInWorker.ts";
import { ooxml } from "./books.ts";
import { zipOf } from "./zipOf.ts";

const cells = "<c><v>1</v></c>".repeat(20);
const sheet = ooxml({ Payments: `<row>${cells}</row>`.repeat(30_000) });
const order = () => ({
  bytes: new Uint8Array(zipOf(sheet)),
  file: "slow.xlsx",
  container: "zip" as const,
});

test("readInWorker stops what takes longer than it may", async () => {
  const reading = await readInWorker(order(), { seconds: 0.1, heapMegabytes: 1024 });
  expect(reading).toEqual({
    workbook: null,
    findings: [{ code: "reading-took-too-long", file: "slow.xlsx", facts: { seconds: 0.1 } }],
  });
});

test("readInWorker stops what takes more memory than it may", async () => {
  const reading = await readInWorker(order(), { seconds: 60, heapMegabytes: 32 });
  const facts = { measure: "memory", limit: "32 MB", found: "> 32 MB" };
  expect(reading).toEqual({
    workbook: null,
    findings: [{ code: "file-too-large", file: "slow.xlsx", facts }],
  });
});
