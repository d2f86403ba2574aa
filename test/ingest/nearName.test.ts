import { describe, expect, test } from "vitest";
import { nearName } from "../../src/ingest/nearName.ts";
import { date } from "../support/book.ts";
import { ingestBook, tellings } from "../support/ingested.ts";

describe("nearName(listed, what)(name)", () => {
  test.each<["client" | "person", string, string, string | null]>([
    ["client", "two slips in a long name", "Стройматериялы Сивер", "Стройматериалы Север"],
    ["client", "a slip in a short one", "Весма", "Весна"],
    ["client", "one slip more is another name", "Висма", null],
    ["client", "another number", "Магазин 12", null],
    ["client", "what similar names asks about", "ООО Ромашка", null],
    ["client", "near to two", "Берег", null],
    ["client", "a part of a name is another client", "Стройматериалы", null],
    ["person", "surname and initials", "Орлова А. П.", "Анна Орлова"],
    ["person", "initials run together", "Орлова АП", "Анна Орлова"],
    ["person", "a patronymic more", "Орлова Анна Петровна", "Анна Орлова"],
    ["person", "a surname alone", "Орлова", "Анна Орлова"],
    ["person", "another initial", "Орлова Б.", null],
    ["person", "a surname of two", "Петров", null],
    ["person", "initials alone", "А. О.", null],
  ])("%s: %s", (what, _, name, expected) => {
    const listed = {
      client: [
        "Стройматериалы Север",
        "Весна",
        "Магазин 11",
        "Ромашка",
        "Берега",
        "Калина",
        "Береги",
      ],
      person: ["Анна Орлова", "Иван Петров", "Пётр Петров"],
    };
    expect(nearName(listed[what], what)(name)).toBe(expected);
  });
});

test("a client and a person that no list has are told once, with the name that may be meant", async () => {
  const result = await ingestBook({
    Încasări: {
      A1: [
        ["Data", "Client", "Suma", "Agent"],
        [date("2026-11-05"), "Nordic Marre Grup", 100, "Popescu I."],
        [date("2026-11-06"), "Nordic Marre Grup", 100, "Popescu I."],
        [date("2026-11-06"), "Altcineva", 100, null],
      ],
    },
    Clienți: {
      A1: [
        ["Client", "Volum posibil"],
        ["Nordic Mare Grupp", 500],
      ],
    },
    Echipa: { A1: [["Nume"], ["Ion Popescu"]] },
  });
  expect(tellings(result)).toEqual([
    'Încasări!B2 unknown-key «Nordic Marre Grup» {"what":"client","sheet":"Clienți"}',
    'Încasări!B2 did-you-mean «Nordic Marre Grup» {"suggestion":"Nordic Mare Grupp","what":"client"}',
    'Încasări!B4 unknown-key «Altcineva» {"what":"client","sheet":"Clienți"}',
    'Încasări!D2 unknown-key «Popescu I.» {"what":"person","sheet":"Echipa"}',
    'Încasări!D2 did-you-mean «Popescu I.» {"suggestion":"Ion Popescu","what":"person"}',
  ]);
});
