import type { data as master } from "../en/data.ts";
import { plural } from "../plural.ts";

export const data: typeof master = {
  title: "Date",
  description: (company) =>
    `${company}: pe ce stau cifrele. Fiecare rând e socotit, fiecare constatare are celula ei.`,

  allUsed: "Toate rândurile fișierului sunt în cifre.",
  someSetAside: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "rând nu e", few: "rânduri nu sunt", other: "de rânduri nu sunt" })} în cifre: mai jos, fiecare cu celula lui.`,
  someLeftOut: "O parte din fișier nu s-a putut citi: vedeți erorile de mai jos.",
  figuresOf: (day) => `Date din ${day}.`,
  savedOn: (day) => `Fișierul a fost salvat ultima dată la ${day}.`,
  rhythm: (n, f) =>
    `După ${f.count(n)} ${plural("ro", n, { one: "zi", few: "zile", other: "de zile" })} fără actualizare, cifrele se socotesc vechi.`,

  rows: "E socotit fiecare rând?",
  rowsTable: (file) => `Rândurile din ${file}`,
  sheet: "Foaie",
  readAs: "Citită ca",
  notRead: "nu e dintre ale noastre",
  read: "Rânduri citite",
  rowsNote:
    "Citite = folosite + neluate în calcul + sărite. Sărite sunt rândurile goale, totalurile și separatoarele.",

  totals: "Se potrivesc sumele?",
  totalsTable: "Totaluri de control",
  usedSum: "Suma rândurilor folosite",
  setAsideSum: "Suma neluată în calcul",
  claimedSum: "Rândul de total spune",
  agrees: "se potrivește",
  differs: "diferă",
  totalsNote: "Suma rândurilor folosite este ce arată SUM în fișier pentru ele.",

  findings: "Ce s-a găsit?",
  noFindings: "Nu s-a găsit nimic în neregulă.",
  errorsNote:
    "Din cauza unei erori un rând, o foaie sau un fișier nu intră în cifre, nici banii lor.",
  warningsNote: "Avertismentele nu scot nimic din cifre, dar ceva pare greșit.",
  notesNote: "De știut: cum a fost citit fișierul.",
  errors: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "eroare", few: "erori", other: "de erori" })}`,
  warnings: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "avertisment", few: "avertismente", other: "de avertismente" })}`,
  notes: (n, f) => `De știut: ${f.count(n)}`,
  showMore: (n, f) => `Încă ${f.count(n)} la fel`,

  absent: "Ce ar adăuga alte foi?",
  absentNote: (sheet, adds) => `${sheet}: ${adds}`,
  sheetNames: {
    settings: "Setări",
    clients: "Clienți",
    payments: "Încasări",
    plans: "Planuri",
    team: "Echipa",
    actions: "Acțiuni",
    calendar: "Calendar",
  },
  adds: {
    settings:
      "numele companiei, moneda, limbile, zilele lucrătoare și linia de plutire în locul celor implicite",
    clients: "clienții-cheie: cât cumpără fiecare, cât ar putea și cu cine urmează să vorbim",
    payments: "tot ce s-a încasat, pe zile, clienți și agenți",
    plans: "cât trebuie să aducă luna și fiecare om",
    team: "departamentele și cine a venit sau a plecat când",
    actions: "ce s-a cerut clienților, ce s-a convenit și ce negocieri sunt restante",
    calendar: "zilele libere și sâmbetele lucrate ale companiei",
  },

  unlisted: "Cine plătește, dar nu e în Clienți?",
  unlistedSaid: (n, count, money) =>
    `${count} ${plural("ro", n, { one: "client a adus", few: "clienți au adus", other: "de clienți au adus" })} ${money}. Banii intră peste tot, numai la clienți-cheie nu.`,
};
