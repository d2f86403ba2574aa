import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { people } from "../../scripts/sample/people.ts";
import { samplePayments } from "../../scripts/sample/samplePayments.ts";
import { sampleWorkbook } from "../../scripts/sample/workbook.ts";
import { dayOf, isoOfDay } from "../../src/model/day.ts";

const root = new URL("../../", import.meta.url);
const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const committed = hash(readFileSync(new URL("data/sample.xlsx", root)));

test("sampleWorkbook() is the committed file, byte for byte, each time", () => {
  expect(hash(sampleWorkbook())).toBe(committed);
  expect(hash(sampleWorkbook())).toBe(committed);
});

test.each(["UTC", "Asia/Tehran", "Pacific/Auckland"])(
  "sampleWorkbook() is the same in %s",
  (TZ) => {
    const script =
      'import { createHash } from "node:crypto"; import { sampleWorkbook } from "./scripts/sample/workbook.ts"; console.log(createHash("sha256").update(sampleWorkbook()).digest("hex"), new Date(0).getHours());';
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: root,
      env: { ...process.env, TZ },
      encoding: "utf8",
    });
    const [found, hour] = printed.trim().split(" ");
    expect(found).toBe(committed);
    // Hours past midnight at 1970-01-01T00:00Z: the zone is the one asked for.
    expect(hour).toBe({ UTC: "0", "Asia/Tehran": "3", "Pacific/Auckland": "12" }[TZ]);
  },
);

test("samplePayments() end on the as-of day, on weekdays, with a few refunds", () => {
  const payments = samplePayments();
  expect(payments.at(-1)?.day).toBe(dayOf(2026, 11, 20));
  const weekends = payments.filter(({ day }) =>
    [0, 6].includes(new Date(`${isoOfDay(day)}T00:00Z`).getUTCDay()),
  );
  expect(weekends).toEqual([]);
  expect(payments.filter(({ amount }) => amount < 0)).toHaveLength(5);
});

test("samplePayments() credit nobody before they came or after they left", () => {
  for (const { day, manager } of samplePayments()) {
    const person: { readonly hired: number; readonly left?: number } = people[manager];
    expect(day).toBeGreaterThanOrEqual(person.hired);
    expect(day).toBeLessThanOrEqual(person.left ?? day);
  }
});

test("validate finds nothing in the sample but three deals too vague to forecast", () => {
  const printed = execFileSync(
    process.execPath,
    ["scripts/run.mjs", "validate", "--data", "data/sample.xlsx", "--json"],
    { cwd: root, encoding: "utf8" },
  );
  const { asOf, findings, workbooks } = JSON.parse(printed);
  expect(asOf).toBe("2026-11-20");
  expect(findings.map(({ code }: { code: string }) => code)).toEqual(
    Array(3).fill("vague-opportunity"),
  );
  expect(workbooks[0].sheets.map(({ as }: { as: string }) => as)).toEqual([
    "settings",
    "clients",
    "payments",
    "plans",
    "team",
    "actions",
    "opportunities",
    "activities",
    "leads",
    "emails",
    "contests",
    "workday",
    "productGroups",
    "audit",
    "calendar",
  ]);
});
