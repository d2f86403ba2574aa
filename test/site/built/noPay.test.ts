import { describe, expect, inject, test } from "vitest";
import { formatsOf } from "../../../src/i18n/formats.ts";
import { messagesOf } from "../../../src/i18n/messages.ts";
import { type FigureId, figureCatalogue } from "../../../src/model/figureCatalogue.ts";
import { languages } from "../../../src/model/language.ts";
import { runScript } from "../../support/runScript.ts";
import { pagesOf, pageText } from "../../support/sitePages.ts";

const { sample, data } = inject("builtSites");

interface Told {
  readonly currency: string;
  readonly minorUnits: number;
  readonly figures: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly unit: string;
  }[];
}

const payIds = (Object.keys(figureCatalogue) as FigureId[]).filter((id) => id.startsWith("pay."));

/** Pay with cents: a round sum may well be something else's too. */
const isTelling = (id: string, unit: string, value: number | null): boolean =>
  id.startsWith("pay.") && unit === "money" && value !== null && value % 100 !== 0;

describe("the sample's pay", () => {
  const html = pagesOf(sample).map((page) => [page, pageText(sample, page)] as const);
  const pagesWith = (text: string): readonly string[] =>
    html.flatMap(([page, content]) => (content.includes(text) ? [page] : []));

  test("is told by `figures`, and no amount of it stands on any page or the wall", async () => {
    const { stdout } = await runScript("figures", ["--data", data, "--json"]);
    const { currency, minorUnits, figures } = JSON.parse(stdout) as Told;
    const amounts = new Set(
      figures.flatMap(({ id, unit, value }) => (isTelling(id, unit, value) ? [value ?? 0] : [])),
    );
    expect(amounts.size).toBeGreaterThan(8);
    const shown = [...amounts].flatMap((amount) =>
      languages.flatMap((language) => {
        const { money } = formatsOf(language, { currency, minorUnits, calendar: "gregorian" });
        return pagesWith(money(amount)).map((page) => `${page}: ${money(amount)}`);
      }),
    );
    expect(shown).toEqual([]);
  });

  test.each(languages)("is not explained on any page, in %s", (language) => {
    const words = messagesOf(language).figures;
    // A page that explains a figure says what it means: this finds those that are explained.
    expect(pagesWith(words["people.improvement"].meaning).length).toBeGreaterThan(0);
    expect(payIds.flatMap((id) => pagesWith(words[id].meaning))).toEqual([]);
  });
});
