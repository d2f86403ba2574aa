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
      "Construiește site-ul, îl arată pe acest calculator și în rețea și îl reface când se salvează un fișier Excel.",
    build: "Construiește site-ul o singură dată.",
    validate: "Citește fișierele Excel și afișează tot ce s-a găsit în ele. Nu construiește nimic.",
    figures: "Calculează și afișează toate cifrele. Nu construiește nimic.",
    template: "Scrie un fișier Excel gol, pe care îl completează departamentul de vânzări.",
    bench:
      "Măsoară o construire de la zero alături de cât le ia lui Astro și xlsx pentru tot atâtea pagini și același registru.",
  },
  optionHelp: {
    data: "un fișier Excel sau un dosar cu fișiere; implicit data",
    "as-of": "ziua la care se calculează; implicit ziua datelor",
    lang: "limba mesajelor și prima limbă a site-ului: en, ru, ro, fa",
    out: "dosarul pentru site; implicit dist",
    outFile: "fișierul de scris, niciodată peste altul; implicit template.xlsx",
    country:
      "ale cui sărbători sunt zile libere, de exemplu MD; implicit RU, RO sau IR după --lang",
    marked:
      "și o copie a foilor cu valori: celulele greșite colorate și cu note; toate fișierele într-unul",
    json: "afișează un singur document JSON și nimic altceva",
    strict: "cod de ieșire 1 la orice eroare în date",
    help: "afișează acest text",
  },

  unknownOption: (option) => `Opțiunea ${option} nu există. Vedeți --help.`,
  missingValue: (option) => `${option} are nevoie de o valoare. Vedeți --help.`,
  unexpectedWord: (word) =>
    `„${word}” nu are ce căuta aici. Fișierul se indică prin --data ${word}`,
  notADay: (text) => `--as-of este „${text}”; trebuie o dată, de exemplu 2026-11-20.`,
  asOfAfterToday: (asked, used) =>
    `--as-of ${asked} este după ziua de azi: datele sunt din ${used}.`,
  notALanguage: (text) => `--lang este „${text}”; trebuie en, ru, ro sau fa.`,
  notACountry: (text) => `--country este „${text}”; trebuie un cod ca RO sau MD.`,
  notXlsx: (path) => `${path}: numele trebuie să se termine în .xlsx.`,
  fileExists: (path) => `${path}: fișierul există deja. Indicați altul cu --out.`,
  notMarkedCopy: (path) =>
    `${path}: fișierul există deja și nu este o copie cu marcaje. Indicați altul cu --marked.`,
  markedAmongData: (path) =>
    `${path}: aici stau fișierele Excel, iar copia ar fi citită împreună cu ele. Indicați alt loc cu --marked.`,
  templateWritten: (path) => `${path} este scris. Completați-l și puneți-l în dosarul data.`,
  markedWritten: (path) => `Copia cu marcaje: ${path}`,
  noSuchPath: (path) =>
    `${path} nu există. Puneți un fișier Excel în dosarul data sau indicați unul prin --data.`,
  noWorkbook: (path) =>
    `Nu există niciun fișier Excel în ${path}. Puneți acolo un fișier .xlsx, .xlsm, .xlsb, .xls, .ods sau .csv.`,
  notOurFolder: (folder) =>
    `${folder} conține altceva decât un site Plimsoll. Indicați prin --out un dosar nou sau gol.`,
  cannotWrite: (folder, detail) => `Nu se poate scrie în ${folder}: ${detail}`,
  keyNotKept: (folder) =>
    `Nu se poate scrie în ${folder}, așa că adresele paginilor de clienți depind de calea dosarului și se schimbă dacă îl mutați.`,
  defect:
    "Este un defect al programului Plimsoll, nu al fișierului dumneavoastră. Vă rugăm să ne trimiteți rândurile de mai jos:",

  unreadable: (n, f) =>
    n === 1
      ? "Un fișier nu poate fi citit."
      : `${counted(n, f, ["fișier", "fișiere", "de fișiere"])} nu pot fi citite.`,
  noDashboard: "Niciuna dintre foile Clienți, Încasări și Planuri nu a putut fi citită.",
  nothingPublished: "Nu s-a publicat nimic.",
  previousStays: (folder) => `Site-ul anterior din ${folder} rămâne cum era.`,
  reading: (file) => `Se citește ${file}`,
  computing: "Se calculează",
  drawing: "Se construiesc paginile",
  built: ({ pages, folder, seconds }, f) =>
    `${counted(pages, f, ["pagină", "pagini", "de pagini"])} în ${folder}, în ${seconds} s`,
  rowsSetAside: (n, f) => `Nu au intrat în calcul: ${rows(n, f)}; pagina Date le arată pe toate.`,
  findings: ({ error, warning, information }, f) =>
    [
      counted(error, f, ["eroare", "erori", "de erori"]),
      counted(warning, f, ["avertisment", "avertismente", "de avertismente"]),
      counted(information, f, ["notă", "note", "de note"]),
    ].join(", "),
  moreAlike: (n, f) => `și încă ${f.count(n)} la fel`,
  sheetRows: ({ read, used, setAside, skipped }, f) =>
    `${rows(read, f)}: ${f.count(used)} folosite, ${f.count(setAside)} neluate în calcul, ${f.count(skipped)} sărite`,
  notOneOfOurs: "foaie nefolosită",

  onThisMachine: "pe acest calculator",
  onTheNetwork: "în rețea",
  ownerPages: "Pentru director",
  watching: (path) =>
    `Se urmărește ${path}: salvați un fișier Excel și paginile se actualizează. Ctrl+C oprește.`,
  portBusy: (port, next) => `Portul ${port} este ocupat; se folosește ${next}.`,
  noFreePort: (from, to) => `Toate porturile de la ${from} la ${to} sunt ocupate.`,
  rebuilt: (time, seconds) => `${time}  Paginile sunt actualizate, în ${seconds} s`,
  lastGoodStays: (time) => `${time}  Rămân ultimele pagini bune.`,
  builderEnded: (code) =>
    `Procesul care construiește paginile s-a încheiat singur${code === "" ? "" : ` (${code})`}.`,
  barTitle: "Fișierul salvat nu a putut fi afișat. Paginile arată ultimele cifre bune.",
  barNoSite: "Fișierul nu a putut fi afișat și nu există cifre anterioare.",

  benchRuns: (pages, runs, f) =>
    `${counted(pages, f, ["pagină", "pagini", "de pagini"])}, mediana a ${f.count(runs)} rulări`,
  benchBuild: "Construire de la zero",
  benchPages: "Tot atâtea pagini aproape goale cu Astro",
  benchRead: "O citire cu xlsx",
  benchRatio: "Raport față de ambele împreună",
  peakMemory: "Memorie maximă",
};
