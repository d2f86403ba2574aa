import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingList } from "../../src/sheets/settings.ts";
import { sheets } from "../../src/sheets/sheets.ts";

const dictionary = readFileSync(new URL("../../data/README.md", import.meta.url), "utf8");
const lines = new Set(dictionary.split("\n"));

test.each(
  sheets
    .filter(({ key }) => key !== "settings")
    .flatMap((sheet) => Object.values(sheet.columns).map((column) => ({ sheet, column }))),
)("data/README.md explains $sheet.key: $column.headings.en.0", ({ column }) => {
  const { en, ru, ro, fa } = column.headings;
  const mark = column.isCellRequired ? " \\*" : "";
  expect(lines).toContain(
    `| ${en[0]}${mark} | ${ru[0]} | ${ro[0]} | ${fa[0]} | ${column.help.en} |`,
  );
});

test.each(Object.values(settingList))(
  "data/README.md explains the setting $names.en.0",
  (setting) => {
    const { en, ru, ro, fa } = setting.names;
    const known = [...lines].filter(
      (line) =>
        line.startsWith(`| ${en[0]} | ${ru[0]} | ${ro[0]} | ${fa[0]} |`) &&
        line.endsWith(`| ${setting.help.en} |`),
    );
    expect(known).toHaveLength(1);
  },
);
