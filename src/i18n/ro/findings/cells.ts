import type { CellRef } from "../../../model/cell.ts";
import type { CellFindingCode, FindingMessages } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { plural } from "../../plural.ts";
import { columnOf, expected, rules } from "./expected.ts";

const cells = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("ro", n, { one: "celulă", few: "celule", other: "de celule" })}`;

/** „Suma” este „12,3a” */
const shown = (finding: CellRef & { readonly value?: string }, f: Formats): string =>
  `${columnOf(finding, f)} este „${f.isolate(finding.value ?? "")}”`;

const unknownKey = {
  client: "Rândul intră în totaluri, dar nu la un client-cheie.",
  person: "Rândul intră în calcul, dar numele lipsește din echipă.",
  department: "Rândul intră în calcul, dar echipa nu are un departament cu acest nume.",
  name: "Rândul intră în calcul, dar numele nu mai apare nicăieri.",
} as const;

const oneOf = { number: "un număr", date: "o dată", text: "un text" } as const;
const manyOf = { number: "numere", date: "date calendaristice", text: "cuvinte" } as const;

export const cellFindings: FindingMessages<CellFindingCode> = {
  "missing-cell": (finding, f) =>
    `${columnOf(finding, f)}: celula este goală; ${expected[finding.facts.kind]}. Completați celula.`,
  "type-error": (finding, f) => {
    const { kind, choices = [] } = finding.facts;
    const wanted =
      choices.length > 0
        ? `trebuie unul dintre cuvintele: ${choices.map(f.isolate).join(", ")}`
        : expected[kind];
    return `${shown(finding, f)}; ${wanted}. Corectați celula.`;
  },
  "constraint-error": (finding, f) =>
    `${shown(finding, f)}; ${rules[finding.facts.rule]}. Corectați celula.`,
  "formula-error": (finding, f) =>
    `${columnOf(finding, f)} arată ${f.isolate(finding.value ?? "")} în loc de valoare. Corectați formula.`,
  "no-cached-value": (finding, f) =>
    `${columnOf(finding, f)} este o formulă fără rezultat salvat: ${f.isolate(finding.facts.formula)}. Deschideți fișierul în Excel și salvați-l.`,
  "own-words": (finding, f) =>
    `${columnOf(finding, f)}: cuvinte proprii în ${cells(finding.facts.count, f)}: ${f.list(finding.facts.words)}; au rămas așa cum sunt. Dacă vreunul e o greșeală, corectați-l.`,
  "unknown-month": (finding, f) =>
    `${shown(finding, f)}; ${expected.month}, nu o săptămână sau un trimestru. Corectați celula.`,
  "missing-rate": (finding, f) =>
    `Nu există curs ${f.isolate(finding.facts.currency)} pentru această zi. Adăugați-l în foaia „Cursuri valutare” sau scrieți suma în moneda principală.`,
  "date-in-future": (finding, f) =>
    `${shown(finding, f)}, după ziua de azi, ${f.fact(finding.facts.today)}. Corectați data.`,
  "as-of-after-today": (finding, f) =>
    `${shown(finding, f)}, după ziua de azi, așa că cifrele sunt la ${f.fact(finding.facts.today)}. Corectați data sau lăsați celula goală.`,
  "unknown-key": ({ facts, value = "" }, f) =>
    facts.what === "alias"
      ? `„${f.isolate(value)}” nu apare în nicio altă foaie; scrierile au fost totuși unite sub acest nume. Verificați cum se scrie.`
      : `„${f.isolate(value)}” nu este în foaia „${f.isolate(facts.sheet)}”. ${unknownKey[facts.what]} Adăugați numele acolo sau corectați-l aici.`,
  "ambiguous-number": (finding, f) =>
    `${shown(finding, f)}, care poate fi ${finding.facts.readings.map(f.fact).join(" sau ")}; s-a citit ${f.fact(finding.facts.taken)}. Scrieți numărul fără separatori de mii.`,
  "ambiguous-duration": (finding, f) =>
    `${shown(finding, f)}, care poate fi ${finding.facts.readings.map(f.fact).join(" sau ")} min; s-a citit ${f.fact(finding.facts.taken)}. Adăugați în antet h:mm sau m:ss.`,
  "ambiguous-date": (finding, f) =>
    `${shown(finding, f)}, care poate fi ${finding.facts.readings.map(f.fact).join(" sau ")}; s-a citit ${f.fact(finding.facts.taken)}. Dați coloanei formatul de dată.`,
  "date-out-of-range": (finding, f) =>
    `${shown(finding, f)}, în afara intervalului ${f.fact(finding.facts.earliest)} – ${f.fact(finding.facts.latest)}; rândul nu intră în calcul. Corectați anul.`,
  "unlike-its-column": (finding, f) =>
    `${shown(finding, f)}, ${oneOf[finding.facts.is]} într-o coloană de ${manyOf[finding.facts.usual]}. S-a citit; verificați dacă stă la locul ei.`,
  "mixed-currency": (finding, f) =>
    `${columnOf(finding, f)} conține mai multe monede: ${f.list(finding.facts.currencies)}. Scrieți toate sumele într-una singură sau adăugați coloana „Moneda”.`,
  "id-rounded": (finding, f) =>
    `${columnOf(finding, f)} este un număr lung pe care Excel l-a rotunjit. Dați coloanei formatul text și scrieți numărul din nou.`,
  "serial-without-format": (finding, f) =>
    `${columnOf(finding, f)} este numărul ${f.isolate(finding.value ?? "")}; s-a citit ca data ${f.fact(finding.facts.taken)}. Dați coloanei formatul de dată.`,
  "number-as-text": (finding, f) =>
    `${columnOf(finding, f)}: numere păstrate ca text (${cells(finding.facts.count, f)}); au fost citite ca numere.`,
  "date-as-text": (finding, f) =>
    `${columnOf(finding, f)}: date păstrate ca text (${cells(finding.facts.count, f)}); au fost citite ca date.`,
  placeholder: (finding, f) =>
    `${columnOf(finding, f)}: liniuță, „n/d” sau ceva asemănător (${cells(finding.facts.count, f)}); s-au citit ca goale.`,
  "rounded-amount": (finding, f) =>
    `${shown(finding, f)}, cu mai multe zecimale decât are moneda; s-a citit ${f.fact(finding.facts.taken)}.`,
  "unknown-setting": ({ value = "" }, f) =>
    `Parametrul „${f.isolate(value)}” nu este cunoscut și nu a fost folosit.`,
};
