import { expect, test } from "vitest";
import { book, type Cell, type Cells, date } from "../support/book.ts";
import { ingestAll, ingestBook, tellings } from "../support/ingested.ts";

const table = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [headings, ...rows],
});
const Clients = table(["Client"], ["Northwind"]);

test("a call in two workbooks counts in both, and is asked about", async () => {
  const headings = ["Date", "Manager", "Kind", "Client"] as const;
  const result = await ingestAll(
    await book(
      {
        Clients,
        Activities: table(
          headings,
          [date("2026-11-03"), "Anna", "call", "Northwind"],
          [date("2026-11-03"), "Anna", "call", "Northwind"],
        ),
      },
      { file: "a.xlsx" },
    ),
    await book(
      {
        Активности: table(
          ["Менеджер", "Дата", "Вид", "Клиент", "Минуты"],
          ["anna", "03.11.2026", "звонок", "northwind", null],
          ["Anna", "03.11.2026", "звонок", "Northwind", 12],
        ),
      },
      { file: "b.xlsx" },
    ),
  );
  expect(result.dataset?.activities).toHaveLength(4);
  expect(tellings(result).filter((line) => !line.includes("date-as-text"))).toEqual([
    'Активности!B2 probable-duplicate-row {"first":"a.xlsx!Activities!A2","isWhole":true}',
  ]);
});

test("a workday sheet that repeats another is told once, and counts twice", async () => {
  const days = (minutes: number): Cells =>
    table(
      ["Data", "Angajat", "Acțiune", "Minute"],
      ...Array.from({ length: 6 }, (_, i) => [
        date(`2026-11-0${i + 1}`),
        "Ana",
        "Apeluri",
        i === 5 ? minutes : 60 + i,
      ]),
    );
  const result = await ingestBook({
    Clienți: table(["Client"], ["A"]),
    "Ziua de lucru": days(30),
    "Ziua de lucru (2)": days(30),
    "Ziua de lucru 2025": table(
      ["Data", "Angajat", "Acțiune", "Minute"],
      [date("2025-11-03"), "Ana", "Apeluri", 60],
    ),
  });
  expect(result.dataset?.workday).toHaveLength(13);
  expect(tellings(result)).toEqual([
    'Ziua de lucru (2) copied-sheet {"original":"Ziua de lucru","rows":6,"counted":"twice"}',
  ]);
});
