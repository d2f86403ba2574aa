import type { ValueKind } from "../../model/finding.ts";
import type { reference as master } from "../en/reference.ts";

const kinds: { readonly [kind in ValueKind]: string } = {
  text: "text liber",
  name: "nume",
  day: "dată",
  month: "lună",
  money: "sumă",
  number: "număr",
  fraction: "cotă",
  minutes: "durată",
  yesNo: "da sau nu",
  choice: "unul dintre cuvinte",
};

export const reference: typeof master = {
  title: "Ce poate conține fișierul",
  description: (company) =>
    `${company}: toate foile, coloanele, antetele și setările care se citesc și ce înseamnă fiecare observație.`,
  intro:
    "Scrieți aceste nume sau păstrați-le pe ale dumneavoastră dacă înseamnă același lucru: se citesc toate, în orice limbă și ordine. Sunt necesare numai coloanele marcate ca obligatorii.",
  contents: "Pe această pagină",

  reading: "Cum se citesc celulele",
  rules: {
    headings: {
      title: "Denumiri",
      text: "Majusculele, spațiile, punctuația, diacriticele și literele asemănătoare nu contează. O denumire apropiată, dar nu aceeași, este sugerată, niciodată preluată.",
    },
    layout: {
      title: "Așezare",
      text: "Antetele pot sta sub un titlu, pe două rânduri sau în celule îmbinate. Rândurile goale, de total și de separare se sar și se numără; rândurile ascunse intră în calcul. Planurile pot fi și late: numele în jos, lunile pe orizontală.",
    },
    dates: {
      title: "Date calendaristice",
      text: "Date Excel sau text ca 20.11.2026, 2026-11-20, 20 noiembrie 2026, 1405/08/29. Dacă ziua sau luna vine prima hotărăște toată coloana. O lună este orice zi din ea.",
    },
    amounts: {
      title: "Sume",
      text: "Numere sau text ca 1.234,56, 1,234.56, (500), 500-, 1 234 lei. Când 1.234 se poate citi în două feluri, hotărăște coloana; când nu poate, un avertisment spune cum s-a citit.",
    },
    units: {
      title: "Unități",
      text: "Unitatea din antet este a întregii coloane: „Suma, mii lei”. O unitate necunoscută este o eroare, niciodată luată drept unu. Rialii și tomanii sunt deosebiți.",
    },
    shares: { title: "Cote", text: "25% sau 0,25; într-o coloană de procente și 25." },
    formulas: {
      title: "Formule",
      text: "Contează rezultatul pe care Excel l-a salvat cu formula. Fără el, sau cu o eroare ca #N/A, rândul nu intră în calcul.",
    },
    totals: {
      title: "Totaluri",
      text: "Rândurile de total nu se adună niciodată; sunt comparate cu rândurile de deasupra.",
    },
    names: {
      title: "Clienți și oameni",
      text: (aliases) =>
        `Numele care diferă doar prin majuscule, spații și ghilimele sunt unul singur. Celelalte rămân separate, iar cele asemănătoare sunt listate, până le unește foaia „${aliases}”.`,
    },
    empty: { title: "Gol", text: "O liniuță, n/d și altele asemenea înseamnă celulă goală." },
    bad: {
      title: "Ce nu se poate citi",
      text: "O celulă greșită scoate din calcul rândul ei, o coloană lipsă foaia ei, niciodată mai mult. Fiecare este o observație cu celula ei și fiecare rând este la socoteală.",
    },
  },

  sheets: "Foi",
  also: "Alte denumiri",
  adds: "Ce adaugă",
  unique: (columns) => `Un rând pentru fiecare: ${columns}. Al doilea nu intră în calcul.`,
  kinds,
  required: "obligatoriu",
  requiredColumn: "coloană obligatorie",
  accepted: "Antete acceptate",
  acceptedNames: "Denumiri acceptate",
  words: "Cuvinte acceptate",
  refused: "Refuzate, căci înseamnă altceva",
  lastResort: "Numai dacă nu este nimic mai bun",
  past: "O zi care nu a venit încă este o eroare.",
  perCent: (number) => `Un număr peste ${number} arată că în coloană sunt procente.`,

  settings: "Setări",
  settingsAre: (names, values) =>
    `Câte un rând pentru fiecare setare: numele sub „${names}”, valoarea sub „${values}”.`,
  settingKinds: {
    ...kinds,
    currency: "cod sau semn de monedă",
    languages: "coduri de limbi",
    country: "cod sau nume de țară",
    weekend: "zile ale săptămânii",
    timeZone: "fus orar",
    list: "listă cu virgule",
  },
  default: "Implicit",
  noDefault: "nespecificat",

  findings: "Ce înseamnă observațiile",
  findingsAre:
    "O eroare scoate ceva din calcul; la un avertisment totul intră în calcul, dar ceva pare greșit; o notă spune cum a fost citit fișierul.",
};
