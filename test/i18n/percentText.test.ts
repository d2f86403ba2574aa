import { expect, test } from "vitest";
import { percentText, signedPercentText } from "../../src/i18n/percentText.ts";

const NBSP = "\u00A0";

test.each([
  { rule: "whole per cent", fraction: 0.8434, en: "84%", ru: `84${NBSP}%`, fa: "۸۴٪" },
  { rule: "half away from zero", fraction: 0.845, en: "85%", ru: `85${NBSP}%`, fa: "۸۵٪" },
  { rule: "binary halves too", fraction: 0.575, en: "58%", ru: `58${NBSP}%`, fa: "۵۸٪" },
  { rule: "never 100 under 1", fraction: 0.9996, en: "99.9%", ru: `99,9${NBSP}%`, fa: "۹۹٫۹٪" },
  { rule: "never, however near", fraction: 0.999999, en: "99.9%", ru: `99,9${NBSP}%`, fa: "۹۹٫۹٪" },
  { rule: "just under a half more", fraction: 0.995, en: "99.5%", ru: `99,5${NBSP}%`, fa: "۹۹٫۵٪" },
  { rule: "99 stays 99", fraction: 0.994, en: "99%", ru: `99${NBSP}%`, fa: "۹۹٪" },
  { rule: "one", fraction: 1, en: "100%", ru: `100${NBSP}%`, fa: "۱۰۰٪" },
  { rule: "over one", fraction: 1.0004, en: "100%", ru: `100${NBSP}%`, fa: "۱۰۰٪" },
  { rule: "well over", fraction: 1.6869, en: "169%", ru: `169${NBSP}%`, fa: "۱۶۹٪" },
  { rule: "zero", fraction: 0, en: "0%", ru: `0${NBSP}%`, fa: "۰٪" },
  { rule: "under one", fraction: 0.004, en: "0.4%", ru: `0,4${NBSP}%`, fa: "۰٫۴٪" },
  {
    rule: "never 0 for something",
    fraction: 0.0001,
    en: "<0.1%",
    ru: `<0,1${NBSP}%`,
    fa: "\u2066<۰٫۱٪\u2069",
  },
  { rule: "below zero", fraction: -0.2, en: "−20%", ru: `−20${NBSP}%`, fa: "\u2066−۲۰٪\u2069" },
])("percent of $fraction: $rule", ({ fraction, en, ru, fa }) => {
  expect(percentText(fraction, 0, "en")).toBe(en);
  expect(percentText(fraction, 0, "ru")).toBe(ru);
  expect(percentText(fraction, 0, "ro")).toBe(ru);
  expect(percentText(fraction, 0, "fa")).toBe(fa);
});

test.each([
  [0.8434, 1, "84.3%"],
  [0.98274, 2, "98.27%"],
  [0.99996, 2, "99.99%"],
  [1, 1, "100.0%"],
])("percent of %d with %d decimals is %s", (fraction, decimals, text) => {
  expect(percentText(fraction, decimals, "en")).toBe(text);
});

test.each([
  [0.0667, 0, "+7%"],
  [0.0667, 1, "+6.7%"],
  [-0.12, 0, "−12%"],
  [0.004, 0, "+0.4%"],
  [-0.9996, 0, "−99.9%"],
  [0.0001, 0, "0%"],
  [0, 0, "0%"],
])("a change of %d with %d decimals is %s", (fraction, decimals, text) => {
  expect(signedPercentText(fraction, decimals, "en")).toBe(text);
});

test("a change in Persian keeps its sign on the left", () => {
  expect(signedPercentText(0.07, 0, "fa")).toBe("\u2066+۷٪\u2069");
  expect(signedPercentText(0, 0, "fa")).toBe("۰٪");
});
