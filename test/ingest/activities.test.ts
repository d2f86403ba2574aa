import { describe, expect, test } from "vitest";
import { isoOfDay } from "../../src/model/day.ts";
import { type Cell, date, shown } from "../support/book.ts";
import { ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const payments = {
  A1: [
    ["Date", "Client", "Amount", "Manager"],
    [date("2026-11-03"), "Kidsland", 1000, "Anna"],
  ],
};

/** Activities of a sheet beside one payment, in workbook order. */
async function contacts(rows: readonly (readonly Cell[])[], sheet = "Activities") {
  const result = await ingestBook({ Payments: payments, [sheet]: { A1: rows } });
  return {
    result,
    all: result.dataset?.activities ?? [],
    told: tellings(result).filter((line) => line.startsWith(sheet)),
  };
}

describe("activities", () => {
  test.each<[language: string, sheet: string, headings: readonly string[], row: readonly Cell[]]>([
    [
      "en",
      "Calls and meetings",
      [
        ...["Date", "Manager", "Kind", "Client", "Base", "Count", "Minutes", "Quality"],
        ...["Listened", "Direction", "Result", "Stage"],
      ],
      [
        ...[date("2026-11-12"), "Anna", "call", "Kidsland", "new", 4, 12.5, 7],
        ...["yes", "outgoing", "Interested", "qualified"],
      ],
    ],
    [
      "ru",
      "Звонки и встречи",
      [
        ...["Дата", "Менеджер", "Вид", "Клиент", "Новый/текущий", "Кол-во", "Длительность, сек"],
        ...["Оценка", "Прослушан", "Направление", "Результат", "Этап"],
      ],
      [
        ...[date("2026-11-12"), "Anna", "Звонок", "Kidsland", "новый", 4, 750],
        ...[7, "да", "исходящий", "Interested", "квалификация"],
      ],
    ],
    [
      "ro",
      "Apeluri și întâlniri",
      [
        ...["Data", "Agent de vânzări", "Tip", "Client", "Nou/existent", "Număr", "Durata"],
        ...["Nota", "Ascultat", "Direcție", "Rezultat", "Etapa"],
      ],
      [
        ...[
          date("2026-11-12"),
          "Anna",
          "apel",
          "Kidsland",
          "nou",
          4,
          shown(12.5 / 1440, "h:mm:ss"),
        ],
        ...[7, 1, "efectuat", "Interested", "calificare"],
      ],
    ],
    [
      "fa",
      "تماس‌ها و جلسات",
      [
        ...["تاریخ", "کارشناس فروش", "نوع", "مشتری", "جدید یا فعلی", "تعداد", "مدت مکالمه"],
        ...["امتیاز", "شنیده شد", "جهت تماس", "نتیجه", "مرحله"],
      ],
      [
        ...[date("2026-11-12"), "Anna", "تماس", "Kidsland", "جدید", "۴", "۰:۱۲:۳۰"],
        ...["۷", "بله", "خروجی", "Interested", "تماس اولیه"],
      ],
    ],
  ])("in %s: every column reaches the data set", async (_, sheet, headings, row) => {
    const { all, result } = await contacts([headings, row], sheet);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      at: { row: 2 },
      kind: "call",
      base: "new",
      count: 4,
      minutes: 12.5,
      quality: 7,
      listened: 1,
      direction: "outgoing",
      result: "Interested",
      noContact: null,
      stage: "qualified",
    });
    const { dataset } = result;
    expect(all[0] && isoOfDay(all[0].day)).toBe("2026-11-12");
    expect(dataset?.people[all[0]?.manager ?? -1]?.name).toBe("Anna");
    expect(dataset?.clients[all[0]?.client ?? -1]?.name).toBe("Kidsland");
  });

  test("empty cells: one contact, and nothing is made up", async () => {
    const { all, told } = await contacts([
      ["Date", "Manager", "Kind", "Client", "Count", "Minutes", "Quality", "Listened", "Result"],
      [date("2026-11-12"), "Anna", "meeting", null, null, null, null, null, null],
    ]);
    expect(told).toEqual([]);
    expect(all[0]).toMatchObject({
      kind: "meeting",
      client: null,
      base: null,
      count: 1,
      minutes: null,
      quality: null,
      listened: null,
      direction: null,
      result: null,
      noContact: null,
      stage: null,
    });
  });

  test.each<[result: string | null, direction: string | null, noContact: string | null]>([
    ["missed", null, "missed"],
    ["Недозвон", null, "no answer"],
    ["nu răspunde", "efectuat", "no answer"],
    ["پاسخ نداد", null, "no answer"],
    [null, "Пропущенный", "missed"],
    ["agreed to meet", "incoming", null],
  ])("result %j, direction %j: no contact is %j", async (result, direction, noContact) => {
    const { all } = await contacts([
      ["Date", "Manager", "Kind", "Client", "Result", "Direction"],
      [date("2026-11-12"), "Anna", "call", "Kidsland", result, direction],
    ]);
    expect(all[0]?.noContact).toBe(noContact);
    if (noContact === "missed" && direction) expect(all[0]?.direction).toBe("incoming");
  });

  test("a kind of the office's own is another kind of contact, and told", async () => {
    const { all, told } = await contacts([
      ["Date", "Manager", "Kind"],
      [date("2026-11-12"), "Anna", "Зум"],
      [date("2026-11-12"), "Anna", "зум"],
      [date("2026-11-12"), "Anna", "задача"],
    ]);
    expect(all.map(({ kind }) => kind)).toEqual(["other", "other", "other"]);
    expect(told).toEqual(['Activities!C2 own-words «Зум» {"words":["Зум"],"count":2}']);
  });

  test("listened may be a count", async () => {
    const { all } = await contacts([
      ["Date", "Manager", "Kind", "Count", "Listened"],
      [date("2026-11-12"), "Anna", "call", 20, 3],
      [date("2026-11-12"), "Anna", "call", 20, "no"],
    ]);
    expect(all.map(({ listened }) => listened)).toEqual([3, 0]);
  });

  test("bad cells set their rows aside", async () => {
    const { result, told } = await contacts([
      ["Date", "Manager", "Kind", "Count", "Quality", "Minutes"],
      [date("2026-12-01"), "Anna", "call", 1, 5, 5],
      [date("2026-11-12"), null, "call", 1, 5, 5],
      [date("2026-11-12"), "Anna", null, 1, 5, 5],
      [date("2026-11-12"), "Anna", "call", -1, 5, 5],
      [date("2026-11-12"), "Anna", "call", 1, 11, 5],
      [date("2026-11-12"), "Anna", "call", 1, 5, "long"],
    ]);
    expect(rowsOf(result, "Activities")).toBe("6 = 0 + 6 + 0");
    expect(told.map((line) => line.split(" ").slice(0, 2).join(" ")).sort()).toEqual([
      "Activities!A2 date-in-future",
      "Activities!B3 missing-cell",
      "Activities!C4 missing-cell",
      "Activities!D5 constraint-error",
      "Activities!E6 constraint-error",
      "Activities!F7 type-error",
    ]);
  });

  test("the last contact is a dated fact", async () => {
    const { result } = await contacts([
      ["Date", "Manager", "Kind"],
      [date("2026-11-12"), "Anna", "call"],
      [date("2026-11-10"), "Anna", "call"],
    ]);
    const { lastFact = null } = result.dataset ?? {};
    expect(lastFact && isoOfDay(lastFact)).toBe("2026-11-12");
  });
});
