import type { data as master } from "../en/data.ts";
import { plural } from "../plural.ts";

export const data: typeof master = {
  title: "Date",
  description: (company) =>
    `${company}: pe ce se sprijină cifrele. Ce s-a întâmplat cu fiecare rând și fiecare observație cu celula ei.`,

  nav: {
    findings: "Observații",
    rows: "Rânduri",
    totals: "Sume",
    drift: "Volume",
    alike: "Nume",
    unlisted: "Nu sunt în Clienți",
    defaults: "Implicite",
    absent: "Alte foi",
  },

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
  fileSaved: (day) => `salvat pe ${day}`,
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
  byMonth: (sheet) => `${sheet}, lună de lună`,
  month: "Luna",
  undated: "fără dată",

  findings: "Ce s-a găsit?",
  noFindings: "Nimic de semnalat.",
  tasks: {
    fix: {
      title: "De corectat: ceva lipsește din calcul",
      note: "O eroare lasă un rând, o foaie sau un fișier în afara calculului: până la corectare banii lor nu sunt în nicio cifră.",
    },
    decide: {
      title: "De hotărât: una sau două?",
      note: "Nume, rânduri și fișiere care pot fi același lucru sau care au ajuns aici din greșeală. Numai dumneavoastră știți.",
    },
    check: {
      title: "De verificat: citit, dar poate altfel decât trebuia",
      note: "Tot ce este aici intră în calcul.",
    },
    know: { title: "De știut", note: "Cum a fost citit fișierul. Nu este nimic de făcut." },
  },
  leftOut: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "rând nu intră", few: "rânduri nu intră", other: "de rânduri nu intră" })} în calcul.`,
  leftOutMoney: (n, money, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "rând nu intră", few: "rânduri nu intră", other: "de rânduri nu intră" })} în calcul, cu sume de ${money} care au putut fi citite.`,
  cells: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "celulă", few: "celule", other: "de celule" })}`,
  showMore: (n, f) => `încă ${f.count(n)} la fel`,
  help: (sheet) => `Ce poate conține foaia „${sheet}”`,
  filters: {
    label: "Ce observații se arată",
    search: "Caută în text",
    severity: "Gravitate",
    file: "Fișier",
    sheet: "Foaie",
    kind: "Fel",
    all: "toate",
    shown: (shown, all) => `Se arată: ${shown} din ${all}`,
    clear: "Golește",
  },
  copyHint: "Un clic pe adresă o copiază, gata pentru caseta de nume din Excel.",

  absent: "Ce ar adăuga alte foi?",
  addsTo: (n, pages) => `${n === 1 ? "Pagina" : "Paginile"}: ${pages}`,

  unlisted: "Cine plătește, dar nu este în foaia „Clienți”?",
  unlistedSaid: (n, count, money) =>
    `${count} ${plural("ro", n, { one: "client a adus", few: "clienți au adus", other: "de clienți au adus" })} ${money}. Banii intră peste tot, mai puțin la clienții-cheie.`,

  drift: "Mai sunt bune volumele declarate?",
  driftSaid: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "client plătește", few: "clienți plătesc", other: "de clienți plătesc" })} pe lună mult mai mult sau mai puțin decât declară fișierul.`,
  declared: "Declarat",
  paid: "Plătit pe lună",
  difference: "Diferența",
  cell: "Celula",
  driftNote:
    "Sunt numiți cei la care diferența trece de 30% din volumul declarat și de 1% din cifra de afaceri. Până se schimbă, contează volumul declarat.",

  alike: "Care nume pot fi unul singur?",
  alikeSaid: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "grup de nume seamănă", few: "grupuri de nume seamănă", other: "de grupuri de nume seamănă" })} între ele. Fiecare nume se socotește separat.`,
  alikeNote: (sheet) =>
    `Dacă sunt unul singur, copiați rândurile într-o foaie numită „${sheet}”: după salvare se socotesc împreună.`,

  defaults: "Ce este implicit?",
  defaultsSaid: (n, of, f) =>
    `Setări fără valoare în fișier: ${f.count(n)} din ${f.count(of)}. Pentru ele contează valoarea implicită.`,
  noDefaults: "Toate setările sunt în fișier.",
  found: (value) => `${value}, din date`,
};
