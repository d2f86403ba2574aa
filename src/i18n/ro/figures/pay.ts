import type { FigureWordsOf } from "../../figureWords.ts";

export const payFigures: FigureWordsOf<"pay"> = {
  "pay.base": {
    name: "Salariu de bază",
    formula: "salariu de bază pe lună / zile lucrătoare × zile angajat",
    meaning:
      "Partea fixă a lunii. Cine a venit sau a plecat în lună o are pe zilele în care a fost angajat; concediul e plătit.",
  },
  "pay.commission": {
    name: "Comision",
    formula: "baza comisionului × procentul comisionului",
    meaning:
      "Comisionul din ce a intrat până acum, după procentul produsului, al felului de client și al omului. Dacă s-a returnat mai mult decât s-a încasat, nu e comision.",
  },
  "pay.total": {
    name: "Câștig până acum",
    formula: "salariu de bază + comision",
    meaning: "Salariul de bază al lunii și comisionul din ce a intrat.",
  },
  "pay.totalAt1": {
    name: "Câștig la plan",
    formula: "salariu de bază + comision",
    meaning: "Cât ar primi omul dacă face planul.",
  },
  "pay.totalAt2": {
    name: "Câștig la două planuri",
    formula: "salariu de bază + comision",
    meaning: "Cât ar primi omul la dublul planului: cine vinde mai mult câștigă mai mult.",
  },
  "pay.totalAt3": {
    name: "Câștig la trei planuri",
    formula: "salariu de bază + comision",
    meaning:
      "Cât ar primi omul la triplul planului: niciun plafon nu trebuie să-i oprească pe cei mai buni.",
  },
  "pay.baseShare": {
    name: "Ponderea salariului de bază la plan",
    formula: "salariu de bază / câștig",
    meaning:
      "Ce parte din câștigul la plan e sigură. În departamentul de clienți trebuie să fie mai mare, la vânzători cel mult jumătate.",
  },
  "pay.costShare": {
    name: "Ponderea câștigurilor",
    formula: "câștig / încasat",
    meaning:
      "Ce parte din banii intrați merge la plata oamenilor. La început de lună e mare, fiindcă salariul de bază e pe toată luna.",
  },
  "pay.costShareAt1": {
    name: "Ponderea câștigurilor la plan",
    formula: "câștig / vânzări",
    meaning: "Ce parte din bani ar merge la plata oamenilor.",
  },
  "pay.costShareAt2": {
    name: "Ponderea câștigurilor la două planuri",
    formula: "câștig / vânzări",
    meaning: "Ce parte din bani ar merge la plata oamenilor.",
  },
  "pay.costShareAt3": {
    name: "Ponderea câștigurilor la trei planuri",
    formula: "câștig / vânzări",
    meaning: "Ce parte din bani ar merge la plata oamenilor.",
  },
  "pay.clientDepartmentRatio": {
    name: "Câștigul departamentului de clienți față de vânzători",
    formula: "câștigul departamentului de clienți / câștigul vânzătorilor",
    meaning:
      "Câștigul mediu la plan al celor care păstrează clienții față de al celor care îi aduc. De la 1 în sus nimeni nu va mai vrea să caute clienți noi.",
  },
};
