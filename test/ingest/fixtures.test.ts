import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Ingested } from "../../src/ingest/ingest.ts";
import { isoOfDay, toDay } from "../../src/model/day.ts";
import { monthText } from "../../src/model/month.ts";
import type { Dataset } from "../../src/sheets/dataset.ts";
import type { BookOptions, Cells } from "../support/book.ts";
import { ingestBook, toldAs } from "../support/ingested.ts";

interface Fixture {
  readonly sheets: { readonly [name: string]: Cells };
  readonly options: BookOptions;
}

const folder = new URL("../fixtures/", import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function payments({ payments: p, clients, people }: Dataset): string[] {
  return Array.from({ length: p.length }, (_, i) => {
    const day = isoOfDay(toDay(p.day[i] ?? 0));
    const manager = people[p.manager[i] ?? -1]?.name ?? "–";
    const client = clients[p.client[i] ?? -1]?.name;
    return `${p.row[i]}: ${day} ${client} ${p.amount[i]} ${manager} ${p.documents[p.document[i] ?? -1] ?? "–"}`;
  });
}

/** What was understood, in lines that a person can check against the workbook beside them. */
function lines({ dataset, accounts, findings }: Ingested): string[] {
  const sheets = accounts.flatMap((book) => book.sheets);
  const rows = sheets.map(
    ({ name, as, rowsRead, rowsUsed, rowsSetAside, rowsSkipped, months: _months, ...totals }) => {
      const sums = Object.entries(totals).map(([key, minor]) => ` ${key} ${minor}`);
      return `${name} (${as}): ${rowsRead} = ${rowsUsed} + ${rowsSetAside} + ${rowsSkipped}${sums.join("")}`;
    },
  );
  const clients = dataset?.clients.map(({ name, isWalkIn, listed: l }) => {
    const manager = dataset.people[l?.manager ?? -1]?.name ?? "–";
    const marks = `${l?.isKey ? " key" : ""}${isWalkIn ? " walk-in" : ""}${l ? "" : " not listed"}`;
    return `${name}: ${l?.currentVolume ?? "–"} → ${l?.possibleVolume ?? "–"} ${manager} ${l?.marginFraction ?? "–"}${marks}`;
  });
  const plans = dataset?.plans.map(
    ({ cell, month, measure, scope, name, amount }) =>
      `${cell}: ${monthText(month)} ${measure} ${scope} ${name} ${amount}`,
  );
  const s = dataset?.settings;
  const settings = s
    ? [s.company, s.currency, s.languages.join(), s.calendar, s.country, s.waterline, s.asOf].join(
        " · ",
      )
    : "none";
  return [
    "# rows",
    ...rows,
    "# findings",
    ...findings.map(toldAs),
    "# settings",
    settings,
    "# clients",
    ...(clients ?? []),
    "# payments",
    ...(dataset ? payments(dataset) : []),
    "# plans",
    ...(plans ?? []),
    "",
  ];
}

describe("ingest of whole workbooks, test/fixtures/<case>/workbook.ts → understood.txt", () => {
  test.each(cases)("%s", async (name) => {
    const { sheets, options }: Fixture = await import(`../fixtures/${name}/workbook.ts`);
    const understood = lines(await ingestBook(sheets, options)).join("\n");
    await expect(understood).toMatchFileSnapshot(`../fixtures/${name}/understood.txt`);
  });
});
