import type { FigureWordsOf } from "../../figureWords.ts";

export const efficiencyFigures: FigureWordsOf<"efficiency"> = {
  "efficiency.sellers": {
    name: "Oameni care vând",
    formula: "zile angajat / zile lucrătoare",
    meaning:
      "Agenții, hunterii și managerii VIP, fiecare cu partea de lună în care a fost angajat. Fermierii se numără doar în departamentul lor.",
  },
  "efficiency.meetingsPerSeller": {
    name: "Întâlniri de fiecare",
    formula: "întâlniri / vânzători",
    meaning: "Câte întâlniri a ținut în lună fiecare om care vinde.",
  },
  "efficiency.paymentsPerMeeting": {
    name: "Bani pe întâlnire",
    formula: "încasările celor care vând / întâlniri",
    meaning: "Cât aduce o întâlnire: priceperea și mărimea tranzacțiilor.",
  },
  "efficiency.payments": {
    name: "Încasările celor care vând",
    formula: "vânzători × întâlniri de fiecare × bani pe întâlnire",
    meaning: "Cât au adus în lună cei care vând, fără retururi.",
  },
  "efficiency.change": {
    name: "Schimbarea față de luna trecută",
    formula: "încasările celor care vând − încasări înainte",
    meaning: "Cu cât mai mult sau mai puțin au adus decât luna precedentă.",
  },
  "efficiency.changeBySellers": {
    name: "Prin numărul de vânzători",
    formula: "media logaritmică a celor două luni × ln(vânzători / vânzători înainte)",
    meaning: "Partea schimbării dată de numărul oamenilor. Cele trei părți dau exact schimbarea.",
  },
  "efficiency.changeByMeetings": {
    name: "Prin întâlnirile fiecăruia",
    formula:
      "media logaritmică a celor două luni × ln(întâlniri de fiecare / întâlniri de fiecare înainte)",
    meaning: "Partea schimbării dată de întâlnirile fiecărui om.",
  },
  "efficiency.changeByPayments": {
    name: "Prin banii pe întâlnire",
    formula:
      "media logaritmică a celor două luni × ln(bani pe întâlnire / bani pe întâlnire înainte)",
    meaning: "Partea schimbării dată de cât aduce o întâlnire.",
  },
  "efficiency.firstFix": {
    name: "Ce trebuie îndreptat întâi",
    formula:
      "efectivul față de plan, apoi întâlnirile fiecăruia față de plan sau de obicei, apoi banii pe întâlnire față de obicei",
    meaning:
      "Primul lucru care lipsește. Presiunea pe un departament fără oameni n-ajută; dacă nimic nu lipsește, urmează tranzacțiile mai mari.",
  },
};
