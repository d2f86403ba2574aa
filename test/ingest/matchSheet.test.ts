import { describe, expect, test } from "vitest";
import { matchSheet, matchTextFile } from "../../src/ingest/matchSheet.ts";
import { sheets } from "../../src/sheets/sheets.ts";

const keyOf = (name: string): string | null => matchSheet(name, sheets).sheet?.key ?? null;

describe("matchSheet(name, sheets)", () => {
  test.each([
    ["Payments", "payments"],
    ["ОПЛАТЫ ", "payments"],
    ["Incasari", "payments"],
    ["دریافتی ها", "payments"],
    ["Clienţi", "clients"],
    ["КК", "clients"],
    ["KK", "clients"],
    ["Plan de vînzări", "plans"],
    ["План действий", "actions"],
    ["Команда", "team"],
    ["تقویم", "calendar"],
    ["Setări", "settings"],
  ])("knows %s", (name, key) => {
    expect(matchSheet(name, sheets)).toMatchObject({ sheet: { key }, isExact: true });
  });

  test.each([
    ["Payments (2)", "payments"],
    ["Оплаты 2026", "payments"],
    ["Оплаты2026", "payments"],
    ["Оплаты ноябрь 2026", "payments"],
    ["payments_2026-11", "payments"],
    ["دریافتی‌ها ۱۴۰۵", "payments"],
    ["План на 2026 год", "plans"],
    ["1. Клиенты", "clients"],
  ])("knows %s under what was added to it", (name, key) => {
    expect(keyOf(name)).toBe(key);
  });

  test.each(["Лист1", "Sheet1", "Погода", "2026", "", "Payments copy", "Копия Оплаты"])(
    "takes %j for none",
    (name) => {
      expect(keyOf(name)).toBeNull();
    },
  );

  test.each([
    ["Paymnets", "Payments"],
    ["Олпаты", "Оплаты"],
    ["Погода", null],
  ])("suggests for %s", (name, suggestion) => {
    expect(matchSheet(name, sheets)).toEqual({ sheet: null, suggestion });
  });
});

test.each([
  ["Оплаты", "payments"],
  ["retail-Оплаты", "payments"],
  ["sales-2026-Clienți-cheie", "clients"],
  ["sales-2026-Payments", "payments"],
  ["отдел-План продаж", "plans"],
  ["retail-Черновик", null],
  ["sales-Оплаты - копия", null],
  ["Copy of sales-Payments", null],
])("matchTextFile(%s)", (name, key) => {
  expect(matchTextFile(name, sheets).sheet?.key ?? null).toBe(key);
});
