import type { data as master } from "../en/data.ts";
import { plural } from "../plural.ts";

export const data: typeof master = {
  title: "Date",
  description: (company) =>
    `${company}: pe ce se sprijină cifrele. Ce s-a întâmplat cu fiecare rând și fiecare observație cu celula ei.`,

  allUsed: "Toate rândurile fișierului intră în calcul.",
  someSetAside: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "rând nu intră", few: "rânduri nu intră", other: "de rânduri nu intră" })} în calcul: mai jos este celula fiecăruia.`,
  someLeftOut: "O parte din date nu a putut fi citită: vedeți erorile de mai jos.",
  figuresOf: (day) => `Cifre la ${day}.`,
  savedOn: (day) => `Fișierul a fost salvat ultima dată pe ${day}.`,
  rhythm: (n, f) =>
    `Dacă trec mai mult de ${f.count(n)} ${plural("ro", n, { one: "zi", few: "zile", other: "de zile" })} fără actualizare, datele sunt socotite vechi.`,

  rows: "Sunt toate rândurile la locul lor?",
  rowsTable: (file) => `Rândurile fișierului ${file}`,
  sheet: "Foaia",
  readAs: "Citită ca",
  notRead: "nefolosită",
  read: "Rânduri citite",
  rowsNote:
    "Citite înseamnă folosite, neluate în calcul și sărite la un loc. Se sar rândurile goale, de total și de separare.",

  totals: "Se potrivesc sumele?",
  totalsTable: "Totaluri de control",
  usedSum: "Suma rândurilor folosite",
  setAsideSum: "Suma celor neluate în calcul",
  claimedSum: "Totalul din fișier",
  check: "Verificare",
  agrees: "se potrivește",
  differs: "diferă",
  totalsNote: "Suma rândurilor folosite este cea pe care o arată pentru ele chiar Excel.",

  findings: "Ce s-a găsit?",
  noFindings: "Nimic de semnalat.",
  errorsNote:
    "O eroare lasă un rând, o foaie sau un fișier în afara calculului: banii lor nu sunt în cifre.",
  warningsNote: "Aici totul intră în calcul, dar ceva merită verificat.",
  notesNote: "Cum a fost citit fișierul.",
  errors: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "eroare", few: "erori", other: "de erori" })}`,
  warnings: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "avertisment", few: "avertismente", other: "de avertismente" })}`,
  notes: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "notă", few: "note", other: "de note" })}`,
  showMore: (n, f) => `încă ${f.count(n)} la fel`,

  absent: "Ce ar adăuga alte foi?",
  absentNote: (sheet, adds) => `${sheet}: ${adds}`,

  unlisted: "Cine plătește, dar nu este în foaia „Clienți”?",
  unlistedSaid: (n, count, money) =>
    `${count} ${plural("ro", n, { one: "client a adus", few: "clienți au adus", other: "de clienți au adus" })} ${money}. Banii intră peste tot, mai puțin la clienții-cheie.`,
};
