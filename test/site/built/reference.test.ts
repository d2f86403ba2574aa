import { expect, inject, test } from "vitest";
import type { Language } from "../../../src/model/language.ts";
import { settingList } from "../../../src/sheets/settings.ts";
import { sheets } from "../../../src/sheets/sheets.ts";
import { htmlTags } from "../../../src/site/htmlTags.ts";
import { pageText } from "../../support/sitePages.ts";

const { sample, persian } = inject("builtSites");

/** What a reader of the page sees, and what the browser's own search finds. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"');

test.each<[Language, string, string]>([
  ["en", sample, "data/reference/index.html"],
  ["ru", sample, "ru/data/reference/index.html"],
  ["ro", sample, "ro/data/reference/index.html"],
  ["fa", persian, "data/reference/index.html"],
])("the %s reference page holds every column and setting that is read", (language, site, page) => {
  const html = pageText(site, page);
  const words = wordsOf(html);
  const ids = new Set(
    htmlTags(html).flatMap(({ attributes }) =>
      attributes.flatMap(({ name, value }) => (name === "id" ? [value] : [])),
    ),
  );
  const missing = [
    ...sheets.flatMap(({ key, columns }) =>
      Object.entries(columns).map(
        ([column, { headings, help }]) => [`${key}.${column}`, headings, help] as const,
      ),
    ),
    ...Object.entries(settingList).map(
      ([key, { names, help }]) => [`settings.${key}`, names, help] as const,
    ),
  ].flatMap(([id, names, help]) => [
    ...(ids.has(id) ? [] : [`#${id}`]),
    ...[help[language], ...Object.values(names).flat()]
      .filter((text) => !words.includes(text))
      .map((text) => `${id}: ${text}`),
  ]);
  expect(missing).toEqual([]);
});
