import type { FileFindingCode, FindingMessages } from "../../findingMessages.ts";
import { plural } from "../../plural.ts";

const measures = {
  file: "Fișierul are",
  unpacked: "Despachetat, fișierul are",
  ratio: "O parte a fișierului este comprimată",
  parts: "Numărul de părți din fișier este",
  cells: "Numărul de celule din fișier este",
  rows: "Numărul de rânduri dintr-o foaie este",
  columns: "Numărul de coloane dintr-o foaie este",
  memory: "Pentru citire este nevoie de",
} as const;

const skipped = {
  "lock-file": "Sărit: este semnul unui fișier pe care îl are cineva deschis.",
  temporary: "Sărit: fișier temporar.",
  hidden: "Sărit: fișier ascuns.",
  "not-a-workbook": "Sărit: nu este un fișier Excel.",
} as const;

export const fileFindings: FindingMessages<FileFindingCode> = {
  "unreadable-file": ({ facts }, f) =>
    facts.isInUse
      ? `Fișierul este ținut de alt program, de exemplu Excel (${f.isolate(facts.detail)}). Salvați-l și închideți-l acolo, apoi încercați din nou.`
      : `Fișierul nu poate fi citit (${f.isolate(facts.detail)}). Deschideți-l în Excel, salvați-l și încercați din nou.`,
  "empty-file": () => "Fișierul este gol, 0 octeți. Salvați-l din nou.",
  "cut-off-file": () =>
    "Fișierul se termină prea devreme, ca după o copiere întreruptă. Copiați-l din nou de la sursă.",
  "damaged-file": ({ facts }, f) =>
    `Fișierul este deteriorat: ${f.isolate(facts.part)}; conținutul nu este de încredere. Luați o copie bună.`,
  "encrypted-file": () => "Fișierul este protejat cu parolă. Salvați o copie fără parolă.",
  "not-a-spreadsheet": ({ facts }, f) =>
    `Acesta nu este un fișier Excel; după conținut este ${f.isolate(facts.actually)}. Salvați tabelul din Excel ca .xlsx.`,
  "unsupported-format": ({ facts }, f) =>
    `Formatul ${f.isolate(facts.format)} nu se citește. Deschideți fișierul în Excel și salvați-l ca .xlsx.`,
  "file-too-large": ({ facts }, f) =>
    `${measures[facts.measure]} ${f.fact(facts.found)}; limita este ${f.fact(facts.limit)}. Împărțiți fișierul pe ani sau ștergeți ce nu este necesar pentru cifre.`,
  "wrong-extension": ({ facts }, f) =>
    `După conținut, fișierul este ${f.isolate(facts.actually)}, dar extensia spune altceva. A fost citit; redenumiți-l.`,
  "copy-of": ({ facts }, f) =>
    `Pare o copie a fișierului ${f.isolate(facts.original)}; rândurile din ambele intră în calcul. Scoateți unul din dosar.`,
  "stale-workbook": ({ facts }, f) =>
    `Fișierul nu conține nimic mai nou de ${f.fact(facts.last)}, deși ar trebui actualizat o dată la ${f.count(facts.rhythmDays)} ${plural("ro", facts.rhythmDays, { one: "zi", few: "zile", other: "de zile" })}. Introduceți ce e nou și salvați sau scrieți în setări ziua cifrelor.`,
  "file-skipped": ({ facts }) => skipped[facts.because],
  "sample-set-aside": () => "Fișierul-exemplu nu a fost citit: în dosar sunt alte fișiere.",
  "reading-took-too-long": ({ facts }, f) =>
    `Citirea a fost oprită după ${f.count(facts.seconds)} ${plural("ro", facts.seconds, { one: "secundă", few: "secunde", other: "de secunde" })}. Împărțiți fișierul pe ani sau ștergeți foile care nu sunt necesare pentru cifre.`,
};
