import type { marked as master } from "../en/marked.ts";
import { plural } from "../plural.ts";

export const marked: typeof master = {
  sheetName: "Constatări",
  title: "Ce s-a găsit",
  lead: "Aceasta este o copie a celor citite, cu valori în loc de formule. Corectați fișierul însuși: copia nu se citește înapoi.",
  nothing: "Nu s-a găsit nimic în neregulă.",
  severity: "Fel",
  file: "Fișier",
  sheet: "Foaia",
  cell: "Celula",
  message: "Ce s-a găsit",
  code: "Cod",
  formula: (formula) => `Formula: ${formula}`,
  more: (n, f) =>
    `Aici nu apar încă ${f.count(n)} ${plural("ro", n, { one: "constatare", few: "constatări", other: "de constatări" })}: npm run validate le tipărește pe toate.`,
  rowsLeftOut:
    "Fișierul este prea mare pentru o copie întreagă: s-au copiat doar rândurile cu constatări și primele rânduri, fiecare sub numărul său.",
};
