import type { cli as master } from "../en/cli.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const counted = (
  n: number,
  f: Formats,
  [one, few, other]: readonly [string, string, string],
): string => `${f.count(n)} ${plural("ro", n, { one, few, other })}`;

const rows = (n: number, f: Formats): string => counted(n, f, ["rând", "rânduri", "de rânduri"]);

export const cli: typeof master = {
  usage: "Utilizare",
  options: "Opțiuni",
  about: {
    start:
      "Construiește situl, îl servește pe acest calculator și în rețea și îl reface când un registru este salvat.",
    build: "Construiește situl o dată.",
    validate: "Citește registrele și afișează tot ce s-a găsit în ele. Nu construiește nimic.",
    figures: "Calculează și afișează toți indicatorii. Nu construiește nimic.",
  },
  optionHelp: {
    data: "un registru sau un dosar cu registre (data)",
    "as-of": "ziua la care se calculează (cea din registru)",
    lang: "limba mesajelor și prima limbă a sitului: en, ru, ro, fa",
    out: "dosarul în care se pune situl (dist)",
    json: "afișează un singur document JSON și nimic altceva",
    strict: "cod de ieșire 1 la orice eroare în date",
    help: "afișează acest text",
  },

  unknownOption: (option) => `Opțiunea ${option} nu există. Vezi --help.`,
  missingValue: (option) => `${option} are nevoie de o valoare. Vezi --help.`,
  unexpectedWord: (word) =>
    `„${word}” nu era de așteptat aici. Registrul se indică prin --data ${word}`,
  notADay: (text) => `--as-of este „${text}”; se așteaptă o zi precum 2026-11-20.`,
  notALanguage: (text) => `--lang este „${text}”; se așteaptă en, ru, ro sau fa.`,
  noSuchPath: (path) =>
    `${path} nu există. Puneți un registru în dosarul data sau indicați unul prin --data.`,
  noWorkbook: (path) =>
    `Nu există niciun registru în ${path}. Puneți acolo un fișier .xlsx, .xlsm, .xlsb, .xls, .ods sau .csv.`,
  notOurFolder: (folder) =>
    `${folder} conține altceva decât un sit Plimsoll. Indicați prin --out un dosar nou sau gol.`,
  cannotWrite: (folder, detail) => `Nu se poate scrie în ${folder}: ${detail}`,
  keyNotKept: (folder) =>
    `Nu se poate scrie în ${folder}, așa că adresele paginilor clienților sunt făcute din calea lui: se schimbă dacă îl mutați.`,
  defect:
    "Aceasta este o eroare a programului Plimsoll, nu a registrului. Vă rugăm să raportați rândurile de mai jos:",

  unreadable: (n, f) =>
    n === 1
      ? "Un registru nu poate fi citit."
      : `${counted(n, f, ["registru", "registre", "de registre"])} nu pot fi citite.`,
  noDashboard: "Niciuna dintre foile Clienți, Plăți și Planuri nu a putut fi citită.",
  nothingPublished: "Nu s-a publicat nimic.",
  previousStays: (folder) => `Situl anterior din ${folder} rămâne cum era.`,
  reading: (file) => `Se citește ${file}`,
  computing: "Se calculează",
  drawing: "Se desenează paginile",
  built: (pages, folder, seconds, f) =>
    `${counted(pages, f, ["pagină", "pagini", "de pagini"])} în ${folder}, în ${seconds} s`,
  rowsSetAside: (n, f) =>
    `Nu au intrat în calcul: ${rows(n, f)}; pagina Date le numește pe fiecare.`,
  findings: ({ error, warning, information }, f) =>
    [
      counted(error, f, ["eroare", "erori", "de erori"]),
      counted(warning, f, ["avertisment", "avertismente", "de avertismente"]),
      counted(information, f, ["observație", "observații", "de observații"]),
    ].join(", "),
  moreAlike: (n, f) => `și încă ${f.count(n)} la fel`,
  sheetRows: ({ read, used, setAside, skipped }, f) =>
    `${rows(read, f)}: ${f.count(used)} folosite, ${f.count(setAside)} lăsate deoparte, ${f.count(skipped)} sărite`,
  notOneOfOurs: "nu este o foaie cunoscută",

  onThisMachine: "pe acest calculator",
  onTheNetwork: "în rețea",
  ownerPages: "Proprietar",
  watching: (path) =>
    `Se urmărește ${path}: salvați un registru și paginile se actualizează. Ctrl+C oprește.`,
  portBusy: (port, next) => `Portul ${port} este ocupat; se folosește ${next}.`,
  noFreePort: (from, to) => `Toate porturile de la ${from} la ${to} sunt ocupate.`,
  rebuilt: (time, seconds) => `${time}  Paginile sunt actualizate, în ${seconds} s`,
  lastGoodStays: (time) => `${time}  Rămân ultimele pagini bune.`,
  barTitle: "Registrul nu a putut fi preluat. Paginile arată ultimele cifre bune.",
  barNoSite: "Registrul nu a putut fi preluat și nu există cifre anterioare de arătat.",
};
