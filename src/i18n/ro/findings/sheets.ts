import type { FindingMessages, SheetFindingCode } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { plural } from "../../plural.ts";
import { columnOf } from "./expected.ts";

const closeTo = {
  sheet: "foaia",
  column: "coloana",
  client: "clientul",
  person: "angajatul",
  setting: "parametrul",
} as const;

const powers = new Map([
  [1000, "mii"],
  [1_000_000, "milioane"],
  [1_000_000_000, "miliarde"],
]);

/** „mii de RON”, „RON”, „unități de 0,1”. */
function unitWords(
  { multiplier, currency }: { readonly multiplier: number; readonly currency: string },
  f: Formats,
): string {
  if (multiplier === 1) return currency;
  const power = powers.get(multiplier) ?? `unități de ${f.count(multiplier)}`;
  return currency === "" ? power : `${power} de ${currency}`;
}

const across = { months: "Lunile", days: "Zilele", names: "Numele" } as const;

const repeated = {
  once: "Intră în calcul o singură dată. Păstrați-le într-una din cele două foi.",
  twice:
    "Intră de două ori în calcul. Ștergeți una din cele două foi sau redenumiți-o pe cea de care nu e nevoie.",
} as const;

export const sheetFindings: FindingMessages<SheetFindingCode> = {
  "missing-sheet": ({ facts }, f) =>
    `Nu există niciuna dintre foile necesare: ${f.list(facts.expected)}. Adăugați una dintre ele sau dați unei foi acest nume.`,
  "sheet-part-missing": () =>
    "Foaia este numită în fișier, dar conținutul ei lipsește. Deschideți fișierul în Excel și salvați-l din nou.",
  "no-table-found": ({ facts }, f) =>
    `Nu s-a găsit rândul de antet; trebuie: ${f.list(facts.expected)}. Scrieți antetele pe un singur rând, deasupra datelor.`,
  "missing-column": ({ facts }, f) => {
    const others = facts.accepted.filter((name) => name !== facts.expected);
    const also = others.length === 0 ? "" : ` (se acceptă și: ${others.map(f.isolate).join(", ")})`;
    return `Lipsește coloana „${f.isolate(facts.expected)}”, așa că foaia nu a fost luată în calcul. Adăugați coloana sau redenumiți una existentă${also}.`;
  },
  "duplicate-column": (finding, f) =>
    `${columnOf(finding, f)} repetă coloana „${f.isolate(finding.facts.first)}”. Ștergeți sau redenumiți una dintre ele.`,
  "no-rows": () => "Foaia are antete, dar nu are rânduri. Completați-o sau ștergeți-o.",
  "more-than-one-table": ({ facts }, f) =>
    `Pe foaie mai este un tabel, la rândul ${f.count(facts.row)}; s-a citit doar primul. Mutați-l pe altă foaie.`,
  "blank-column-with-data": ({ facts }, f) =>
    `Coloana nu are antet, dar are ${f.count(facts.cells)} ${plural("ro", facts.cells, { one: "celulă completată", few: "celule completate", other: "de celule completate" })}; nu a fost citită. Scrieți antetul.`,
  "hidden-sheet": () =>
    "Foaia este ascunsă, dar rândurile ei intră în calcul. Afișați-o sau ștergeți-o.",
  "multi-row-heading": ({ facts }, f) =>
    `Antetele ocupă ${f.count(facts.rows)} ${plural("ro", facts.rows, { one: "rând", few: "rânduri", other: "de rânduri" })} și au fost citite ca unul singur. Verificați dacă sunt înțelese corect.`,
  "unknown-sheet": () => "Foaia nu a fost citită: nu se așteaptă nicio foaie cu acest nume.",
  "unknown-column": (finding, f) =>
    finding.facts.reason === "another-fits-better"
      ? `${columnOf(finding, f)}: coloana nu a fost citită, alta se potrivește mai bine.`
      : finding.facts.reason === "other-values"
        ? `${columnOf(finding, f)}: coloana nu a fost citită, nu conține niciunul dintre cuvintele așteptate.`
        : `${columnOf(finding, f)}: coloana nu a fost citită, nu se așteaptă nicio coloană cu acest nume.`,
  "did-you-mean": ({ facts, value = "" }, f) =>
    `„${f.isolate(value)}”: există un nume apropiat, ${closeTo[facts.what]} „${f.isolate(facts.suggestion)}”. Dacă despre asta este vorba, scrieți la fel.`,
  "hidden-rows": ({ facts }, f) =>
    `Ascunse sau filtrate: ${f.count(facts.count)} ${plural("ro", facts.count, { one: "rând", few: "rânduri", other: "de rânduri" })}. Intră în calcul ca toate celelalte.`,
  "copied-sheet": ({ facts }, f) =>
    `Rânduri care se află și în ${f.isolate(facts.original)}: ${f.count(facts.rows)}. ${repeated[facts.counted]}`,
  "skipped-rows": ({ facts }, f) =>
    `Rânduri sărite: goale ${f.count(facts.blank)}, de total ${f.count(facts.total)}, altele ${f.count(facts.other)}.`,
  "unit-in-heading": ({ facts, value = "" }, f) =>
    `„${f.isolate(value)}” dă unitatea: sumele au fost citite în ${unitWords(facts, f)}.`,
  "unknown-unit": (finding, f) =>
    `${columnOf(finding, f)}: unitatea „${f.isolate(finding.facts.unit)}” nu este cunoscută. Scrieți moneda, de exemplu lei, iar înaintea ei, dacă e cazul, mii sau mil.`,
  "date-is-not-payment-date": (finding, f) =>
    `${columnOf(finding, f)} nu este ziua în care au venit banii. Adăugați coloana „${f.isolate(finding.facts.needed)}”.`,
  "debit-credit-unclear": ({ facts }, f) =>
    `Nu este clar care dintre coloane arată banii încasați: ${f.list(facts.columns)}. Numiți-o „Suma”.`,
  "vat-column-chosen": (finding, f) =>
    finding.facts.vat === "with"
      ? `${columnOf(finding, f)}: sumele s-au luat de aici, nu din ${f.list(finding.facts.left)}: încasările se numără cu TVA. Dacă este altă coloană, numiți-o „Suma”.`
      : `${columnOf(finding, f)}: sume fără TVA, iar încasările se numără cu TVA. Scrieți sumele cu TVA, dacă există.`,
  "pivoted-table": (finding, f) =>
    `${across[finding.facts.across]} stau pe coloane, începând de aici: ${columnOf(finding, f)}. De aceea foaia nu a fost luată în calcul; trebuie câte un rând, cu ${f.list(finding.facts.needed)}. Transformați coloanele în rânduri (în Excel: Date, Din tabel, Anulare pivotare coloane).`,
  "grouped-rows": (finding, f) =>
    `${columnOf(finding, f)}: numele stau pe rânduri separate, de la „${f.isolate(finding.value ?? "")}”, în total ${f.count(finding.facts.groups)}; rânduri citite cu numele de deasupra lor: ${f.count(finding.facts.rows)}.`,
  "carried-forward-row": ({ value = "" }, f) =>
    `„${f.isolate(value)}” reportează un sold, așa că rândul a fost sărit.`,
};
