import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/workbook/parseFile.ts";
import type { Reading } from "../../src/workbook/reading.ts";
import { sniff } from "../../src/workbook/sniff.ts";
import { cellsOf, formatsOf, sheetOf, written } from "./books.ts";

const rows = [
  ["Date", "Client", "Amount", "Paid"],
  ...["Kidsland", "Ромашка", "Țesături", "مبلغ"].map((client, n) => [
    46_346 + n,
    client,
    1000.25 * n,
    n > 1,
  ]),
];
const file = "sales.xlsx";

/** Read in this thread, as the worker would; null where the first bytes are already refused. */
async function readHere(bytes: Buffer): Promise<Reading | null> {
  const { is } = sniff(bytes);
  const isRead = is === "zip" || is === "compound" || is === "text";
  return isRead ? parseFile(Buffer.from(bytes), file, is) : null;
}

/** All that a reading says of its cells. */
const contentOf = (reading: Reading): unknown => [
  reading.workbook?.sheets.map(({ name }) => name),
  cellsOf(reading),
  [0, 1, 2, 3].map((column) => formatsOf(reading, column)),
];

type Harm = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (share: number, bytes: Buffer): number => Math.floor(share * bytes.length);

function withFlips(
  bytes: Buffer,
  flips: readonly (readonly [share: number, mask: number])[],
): Buffer {
  const harmed = Buffer.from(bytes);
  for (const [share, mask] of flips) {
    const index = at(share, harmed);
    harmed[index] = (harmed[index] ?? 0) ^ mask;
  }
  return harmed;
}

function withSwap(bytes: Buffer, places: readonly [number, number], length: number): Buffer {
  const [first = 0, second = 0] = places.map((share) => at(share, bytes)).sort((a, b) => a - b);
  const size = Math.min(length, second - first, bytes.length - second);
  return Buffer.concat([
    bytes.subarray(0, first),
    bytes.subarray(second, second + size),
    bytes.subarray(first + size, second),
    bytes.subarray(first, first + size),
    bytes.subarray(second + size),
  ]);
}

/** Flipped bits, an end cut off, bytes put in, bytes taken out, and two pieces exchanged. */
const harms: fc.Arbitrary<Harm> = fc.oneof(
  fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 20 }).map(
    (flips): Harm =>
      (bytes) =>
        withFlips(bytes, flips),
  ),
  place.map(
    (share): Harm =>
      (bytes) =>
        bytes.subarray(0, at(share, bytes)),
  ),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 60 })).map(
    ([share, put]): Harm =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(share, bytes)), put, bytes.subarray(at(share, bytes))]),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 600 })).map(
    ([share, taken]): Harm =>
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, at(share, bytes)),
          bytes.subarray(at(share, bytes) + taken),
        ]),
  ),
  fc.tuple(fc.tuple(place, place), fc.integer({ min: 1, max: 600 })).map(
    ([places, length]): Harm =>
      (bytes) =>
        withSwap(bytes, places, length),
  ),
);

describe("parseFile of harmed bytes", () => {
  test.each(["xlsx", "xlsb", "ods"] as const)(
    "gives a finding or the very same cells (%s)",
    async (bookType) => {
      const good = written(sheetOf(rows), bookType);
      const whole = await parseFile(Buffer.from(good), file, "zip");
      const expected = contentOf(whole);
      await fc.assert(
        fc.asyncProperty(harms, async (harm) => {
          const reading = await readHere(harm(good));
          if (reading?.workbook) expect(contentOf(reading)).toEqual(expected);
          else expect(reading?.findings).not.toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );

  // No checksum stands in these: a changed digit is a digit. What can be asked is that every ending is
  // told, and that nothing throws or hangs.
  test.each<[string, Buffer]>([
    ["xls", written(sheetOf(rows), "biff8")],
    ["csv", Buffer.from(rows.map((row) => row.join(";")).join("\r\n"))],
    ["html", Buffer.from(`<table><tr><td>${rows.join("</td></tr><tr><td>")}</td></tr></table>`)],
  ])("gives cells or a finding, whatever the harm (%s)", async (_, good) => {
    await fc.assert(
      fc.asyncProperty(harms, async (harm) => {
        const reading = await readHere(harm(good));
        if (reading?.workbook === null) expect(reading.findings).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("gives a finding or the same cells for an old workbook cut off anywhere", async () => {
    const good = written(sheetOf(rows), "biff8");
    const expected = contentOf(await parseFile(Buffer.from(good), file, "compound"));
    for (let length = 8; length < good.length; length += 13) {
      const reading = await parseFile(Buffer.from(good.subarray(0, length)), file, "compound");
      if (reading.workbook) expect(contentOf(reading)).toEqual(expected);
      else expect(reading.findings).not.toEqual([]);
    }
  });
});
