import { describe, expect, test } from "vitest";
import { largeAmount } from "../../src/view/largeAmount.ts";

describe("largeAmount(text)", () => {
  test.each([
    ["$740K", "$740K", ""],
    ["740\u00a0тыс.\u00a0₽", "740", "тыс.\u00a0₽"],
    ["−1,17\u00a0млн\u00a0₽", "−1,17", "млн\u00a0₽"],
    ["12\u00a0345\u00a0₽", "12\u00a0345", "₽"],
    ["۷۴۰\u00a0هزار\u00a0تومان", "۷۴۰", "هزار\u00a0تومان"],
    ["CHF\u00a0740K", "CHF\u00a0740K", ""],
  ])("%s", (text, number, unit) => {
    expect(largeAmount(text)).toEqual({ number, unit });
  });
});
