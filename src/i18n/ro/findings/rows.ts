import type { FindingMessages, FindingOf, RowFindingCode } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
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

/** A cell against the one it contradicts. */
const contradiction = (
  finding: FindingOf<"cells-contradict" | "impossible-row">,
  f: Formats,
): string => {
  const { than, limit, is } = finding.facts;
  const how = is === "before" ? "înainte de" : "mai mult decât";
  return `${columnOf(finding, f)} este „${f.isolate(finding.value ?? "")}”, ${how} „${f.isolate(than)}”, unde scrie „${f.isolate(limit)}”.`;
};

export const rowFindings: FindingMessages<RowFindingCode> = {
  "duplicate-key": ({ facts, value = "" }, f) =>
    facts.isElsewhere
      ? `„${f.isolate(value)}” apare și la ${f.isolate(facts.first)}, rând care s-a folosit; acesta nu. Păstrați unul singur.`
      : `„${f.isolate(value)}” apare a doua oară; s-a folosit primul rând, ${f.isolate(facts.first)}, iar acesta nu. Păstrați unul singur.`,
  "probable-duplicate-row": ({ facts }, f) =>
    facts.isWhole
      ? `Rândul repetă ${f.isolate(facts.first)} în toate celulele. Ambele intră în calcul; ștergeți unul dacă a fost introdus de două ori.`
      : `Rândul repetă ${f.isolate(facts.first)}: aceeași dată, același client și aceeași sumă. Ambele intră în calcul; ștergeți unul dacă a fost introdus de două ori.`,
  "cells-contradict": (finding, f) =>
    `${contradiction(finding, f)} Corectați una dintre ele; până atunci rândul intră în calcul așa cum este.`,
  "impossible-row": (finding, f) =>
    `${contradiction(finding, f)} Nu se poate, așa că rândul nu s-a folosit. Corectați una dintre ele.`,
  "open-though-done": (finding, f) =>
    `${columnOf(finding, f)}: „${f.isolate(finding.value ?? "")}”, deși în coloana „${f.isolate(finding.facts.than)}” scrie ${f.fact(finding.facts.day)}. Pasul contează ca deschis; corectați una dintre ele.`,
  "day-too-long": ({ facts }, f) =>
    `Rândurile acestei persoane din această zi însumează ${f.count(facts.hours)} ore. Toate intră în calcul; verificați zilele, numele și unitatea de timp.`,
  "similar-names": ({ facts }, f) =>
    `Poate că este același nume: ${f.list(facts.names)}. Dacă da, scrieți-l la fel peste tot sau uniți-le în foaia „Aliasuri”.`,
  "circular-alias": ({ facts }, f) =>
    `Trimit unul la altul în cerc: ${f.list(facts.names)}; rândul nu s-a folosit. Lăsați unul dintre nume să fie cel adevărat.`,
  "cells-differ": (finding, f) =>
    `${columnOf(finding, f)}: aici „${f.isolate(finding.value ?? "")}”, iar la ${f.isolate(finding.facts.place)} „${f.isolate(finding.facts.taken)}”, care s-a folosit. Aduceți-le la aceeași valoare.`,
  "plans-added": ({ facts }, f) =>
    `Ținte care apar și în ${f.isolate(facts.original)}, cu alte sume: ${f.count(facts.targets)}. S-au adunat, ca planurile a două filiale. Dacă una o înlocuiește pe alta, ștergeți-o pe cea veche.`,
  "counts-added": ({ facts }, f) =>
    `Cifre ale pâlniei care apar și în ${f.isolate(facts.original)}: ${f.count(facts.counts)}. S-au adunat, ca ale a două filiale. Dacă o foaie o înlocuiește pe alta, ștergeți-o pe cea veche.`,
  "mixed-rial-toman": ({ facts }, f) =>
    facts.times === "10"
      ? `Sumele din ${f.fact(facts.month)} sunt de vreo zece ori mai mari decât în celelalte luni (de obicei ${f.fact(facts.here)}, în rest ${f.fact(facts.usual)}). Dacă sunt în riali, scrieți asta în antet sau în coloana „Moneda”.`
      : `Sumele din ${f.fact(facts.month)} sunt de vreo zece ori mai mici decât în celelalte luni (de obicei ${f.fact(facts.here)}, în rest ${f.fact(facts.usual)}). Dacă sunt în tomani, scrieți asta în antet sau în coloana „Moneda”.`,
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
  "wall-too-far": ({ facts }, f) =>
    `De la ${f.count(facts.metres)} m, un ecran de ${f.count(facts.inches)} inci nu se poate citi: cel mult de la ${f.count(facts.farthest)} m. Puneți un ecran mai mare sau stați mai aproape; dacă setările sunt greșite, corectați-le.`,
};
