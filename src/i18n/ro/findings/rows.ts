import type { FindingMessages, RowFindingCode } from "../../findingMessages.ts";
import { columnOf } from "./expected.ts";

const parts = { manager: "agenților", department: "departamentelor" } as const;

/** What an open opportunity lacks. */
const vague = {
  amount:
    "Tranzacția este deschisă, dar fără sumă: nu intră în prognoză. Scrieți cât ar trebui să aducă.",
  month:
    "Tranzacția este deschisă, dar fără luna estimată: nu intră în prognoză. Scrieți când ar trebui să vină banii.",
  both: "Tranzacția este deschisă, dar fără sumă și fără luna estimată: nu intră în prognoză. Scrieți cât și când ar trebui să aducă.",
} as const;

export const rowFindings: FindingMessages<RowFindingCode> = {
  "duplicate-key": ({ facts, value = "" }, f) =>
    `„${f.isolate(value)}” apare a doua oară; s-a folosit primul rând, ${f.isolate(facts.first)}, iar acesta nu. Păstrați unul singur.`,
  "probable-duplicate-row": ({ facts }, f) =>
    `Rândul repetă ${f.isolate(facts.first)}: aceeași dată, același client și aceeași sumă. Ambele intră în calcul; ștergeți unul dacă a fost introdus de două ori.`,
  "similar-names": ({ facts }, f) =>
    `Poate că este același nume: ${f.list(facts.names)}. Dacă da, scrieți-l la fel peste tot.`,
  "volumes-differ": (finding, f) =>
    `${columnOf(finding, f)}: aici „${f.isolate(finding.value ?? "")}”, iar la ${f.isolate(finding.facts.place)} ${f.fact(finding.facts.taken)}; s-a folosit fișierul salvat mai târziu. Corectați unul dintre ele.`,
  "joined-by-number": ({ facts }, f) =>
    `${f.list(facts.names)} au același cod de client, ${f.isolate(facts.number)}, și au fost socotiți un singur client. Dacă sunt doi, corectați codul.`,
  "vague-opportunity": ({ facts }) => vague[facts.missing],
  "total-mismatch": ({ facts }, f) =>
    `Totalul este ${f.fact(facts.claimed)}, iar suma rândurilor ${f.fact(facts.computed)}. Rândurile au fost folosite; verificați care lipsesc din total.`,
  "volume-drift": ({ facts }, f) =>
    `Volumul actual este trecut ${f.fact(facts.declared)}, dar s-au plătit ${f.fact(facts.paid)} pe lună. Actualizați volumul.`,
  "current-above-possible": ({ facts, value = "" }, f) =>
    `Clientul cumpără deja ${f.fact(value)}, peste volumul posibil, ${f.fact(facts.possible)}. Măriți volumul posibil.`,
  "no-plan": ({ facts }, f) =>
    `Nu există plan pentru ${f.fact(facts.month)}. Adăugați un rând cu planul companiei.`,
  "plan-parts-differ": ({ facts }, f) =>
    `Planurile ${parts[facts.scope]} pentru ${f.fact(facts.month)} însumează ${f.fact(facts.parts)}, iar planul companiei este ${f.fact(facts.whole)}. Verificați care este corect.`,
  "outlier-amount": ({ facts, value = "" }, f) =>
    `Suma ${f.fact(value)} este mult peste ce plătește de obicei acest client, ${f.fact(facts.usual)}. Verificați numărul de zerouri.`,
  "transfers-unknown": ({ facts }, f) =>
    `Zilele libere mutate prin hotărâre în ${f.digits(String(facts.year))} (${f.isolate(facts.country)}) nu sunt cunoscute. Scrieți zilele libere și sâmbetele lucrătoare în foaia „Calendar”.`,
};
