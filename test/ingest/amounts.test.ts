import { describe, expect, test } from "vitest";
import { toMinorUnits } from "../../src/ingest/amounts.ts";

const cents = { multiplier: 1, minorUnits: 2 };

describe("toMinorUnits(value, unit)", () => {
  test.each([
    ["exact", 1234.56, cents, 123456],
    ["a double just below", 0.29, cents, 29],
    ["a double just above", 1.1, cents, 110],
    ["thousands", 12.3456, { multiplier: 1000, minorUnits: 2 }, 1234560],
    ["millions from decimals", 1.1, { multiplier: 1e6, minorUnits: 2 }, 110000000],
    ["no minor unit", 1500, { multiplier: 1, minorUnits: 0 }, 1500],
    ["three decimals", 1.234, { multiplier: 1, minorUnits: 3 }, 1234],
    ["negative", -19.99, cents, -1999],
    ["zero", 0, cents, 0],
    ["minus zero", -0, cents, 0],
    ["large", 86114104.7, cents, 8611410470],
  ])("%s: no word", (_, value, unit, ok) => {
    expect(toMinorUnits(value, unit)).toEqual({ ok });
  });

  test.each([
    ["half away from zero", 1.005, 101, "1.01"],
    ["half away from zero, negative", -1.005, -101, "-1.01"],
    ["a third", 33.3333, 3333, "33.33"],
  ])("%s: rounded-amount", (_, value, ok, taken) => {
    expect(toMinorUnits(value, cents)).toEqual({
      ok,
      note: { code: "rounded-amount", facts: { taken } },
    });
  });

  test("a thousandth lost is not worth a word", () => {
    expect(toMinorUnits(10.001, cents)).toEqual({ ok: 1000 });
    expect(toMinorUnits(10.0011, cents)).toHaveProperty("note");
  });
});
