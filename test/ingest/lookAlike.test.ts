import { describe, expect, test } from "vitest";
import { lookAlikeKey, similarNames } from "../../src/ingest/lookAlike.ts";

describe("lookAlikeKey(name) is one for", () => {
  test.each([
    ["look-alike letters", "Pомашка", "Ромашка"],
    ["ё", "Весёлый ветер", "Веселый ветер"],
    ["legal form", "ООО «Ромашка»", "Ромашка"],
    ["legal form at the end", "Acme Ltd.", "ACME"],
    ["dotted legal form", "S.R.L. Acme", "Acme SRL"],
    ["legal form of several words", "آرمان (سهامی خاص)", "آرمان"],
    ["Polish legal form", "Foo Sp. z o.o.", "Foo"],
    ["word order", "Петров Иван", "Иван Петров"],
    ["dashes", "Дом-Быт", "Дом Быт"],
    ["Latin OOO", "OOO Ромашка", "ООО Ромашка"],
  ])("%s", (_, one, other) => {
    expect(lookAlikeKey(one)).toBe(lookAlikeKey(other));
  });

  test("a name that is all legal form keeps it", () => {
    expect(lookAlikeKey("ТД")).not.toBe(lookAlikeKey("ООО"));
  });
});

describe("similarNames(names)", () => {
  test("groups one slip of the hand", () => {
    const names = ["Кидсленд", "Ромашка", "Кидслэнд", "Кисдленд", "Кидсланд плюс", "Киидсленд"];
    expect(similarNames(names)).toEqual([["Кидсленд", "Кидслэнд", "Кисдленд", "Киидсленд"]]);
  });

  test("groups what the key makes one", () => {
    expect(similarNames(["Орион", "ООО Орион", "Альфа"])).toEqual([["Орион", "ООО Орион"]]);
  });

  test.each([
    ["numbers of shops", ["Магазин 1", "Магазин 2"]],
    ["numbers of clients", ["Client 12345", "Client 12346"]],
    ["initials", ["Иванов А. П.", "Иванов Б. П."]],
    ["short names", ["Мир", "Пир"]],
    ["five letters", ["Север", "Сервер"]],
    ["two slips", ["Кидсленд", "Кислэнд"]],
    ["nothing", []],
  ])("leaves apart %s", (_, names) => {
    expect(similarNames(names)).toEqual([]);
  });
});
