import { expect, test } from "vitest";
import { mendSharedStrings } from "../../src/workbook/mendSharedStrings.ts";

test.each([
  [
    "an empty string",
    "<sst><si/><si><t>A</t></si></sst>",
    "<sst><si><t/></si><si><t>A</t></si></sst>",
  ],
  ["with a prefix", "<x:sst><x:si /></x:sst>", "<x:sst><x:si><x:t/></x:si></x:sst>"],
  ["with attributes", '<si xml:space="preserve"><t>A</t></si>', "<si><t>A</t></si>"],
  [
    "a text, then runs",
    "<si><t>ООО </t><r><rPr><b/></rPr><t>Ромашка</t></r></si>",
    '<si><t xml:space="preserve">ООО Ромашка</t></si>',
  ],
  [
    "its reading aid left out",
    "<si><t>A</t><r><t>B</t></r><rPh><t>C</t></rPh></si>",
    '<si><t xml:space="preserve">AB</t></si>',
  ],
  [
    "ordinary runs stay",
    "<si><r><t>A</t></r><r><t>B</t></r></si>",
    "<si><r><t>A</t></r><r><t>B</t></r></si>",
  ],
  ["ordinary texts stay", "<si><t>A</t></si>", "<si><t>A</t></si>"],
])("mendSharedStrings: %s", (_, xml, expected) => {
  expect(mendSharedStrings(Buffer.from(xml)).toString()).toBe(expected);
});
