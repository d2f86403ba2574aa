import { expect, test } from "vitest";
import { plural } from "../../src/i18n/plural.ts";

const days = {
  en: { one: "day", other: "days" },
  ru: { one: "день", few: "дня", many: "дней", other: "дня" },
  ro: { one: "zi", few: "zile", other: "de zile" },
  fa: { other: "روز" },
} as const;

// Forms by the grammars: ru takes the last digits but 11–14, ro takes "de" from 20 on but not after 101–119.
test.each([
  { n: 0, en: "days", ru: "дней", ro: "zile", fa: "روز" },
  { n: 1, en: "day", ru: "день", ro: "zi", fa: "روز" },
  { n: 2, en: "days", ru: "дня", ro: "zile", fa: "روز" },
  { n: 5, en: "days", ru: "дней", ro: "zile", fa: "روز" },
  { n: 11, en: "days", ru: "дней", ro: "zile", fa: "روز" },
  { n: 20, en: "days", ru: "дней", ro: "de zile", fa: "روز" },
  { n: 21, en: "days", ru: "день", ro: "de zile", fa: "روز" },
  { n: 101, en: "days", ru: "день", ro: "zile", fa: "روز" },
  { n: 111, en: "days", ru: "дней", ro: "zile", fa: "روز" },
  { n: 120, en: "days", ru: "дней", ro: "de zile", fa: "روز" },
  { n: 21.5, en: "days", ru: "дня", ro: "zile", fa: "روز" },
  { n: -2, en: "days", ru: "дня", ro: "zile", fa: "روز" },
])("plural(language, $n, days)", ({ n, en, ru, ro, fa }) => {
  expect(plural("en", n, days.en)).toBe(en);
  expect(plural("ru", n, days.ru)).toBe(ru);
  expect(plural("ro", n, days.ro)).toBe(ro);
  expect(plural("fa", n, days.fa)).toBe(fa);
});
