import type { FigureWordsOf } from "../../figureWords.ts";

export const structureFigures: FigureWordsOf<"structure"> = {
  "structure.headcount": {
    name: "Oameni",
    formula: "oamenii din foaia Echipa în ultima zi a lunii sau în ziua datelor",
    meaning: "Câți oameni lucrează în vânzări. Cei fără rol notat stau separat.",
  },
  "structure.norm": {
    name: "Norma de personal",
    formula: "vânzători și hunteri: 5 și 1 șef sau 4 și 2",
    meaning:
      "Dacă departamentul rezistă la plecarea celui mai bun vânzător. Hunterii se numără ca vânzători.",
  },
  "structure.normLacks": {
    name: "Lipsesc până la normă",
    formula: "ce lipsește până la 5 vânzători cu 1 șef sau până la 4 cu 2, ce e mai aproape",
    meaning: "Câți oameni îi mai trebuie departamentului. Fără ei luna stă pe unul sau doi.",
  },
  "structure.vacancies": {
    name: "Locuri de ocupat",
    formula: "locuri planificate − oameni prezenți, iar fără plan ce lipsește până la normă",
    meaning: "Pe cine mai are de găsit departamentul, după planul lui sau, fără plan, după normă.",
  },
  "structure.span": {
    name: "Oameni la un șef",
    formula: "oameni conduși / șefi, limita: oameni la un șef",
    meaning:
      "Câți oameni conduce un șef. Peste limită nimeni nu mai aude apelurile și nu mai vede tranzacțiile fiecăruia.",
  },
  "structure.stage": {
    name: "Etapa de creștere",
    formula:
      "după rolurile existente: cine vinde, cine conduce, cine păstrează clienții, cine se ocupă de cei mai mari",
    meaning: "Cât a crescut departamentul: de la proprietarul care vinde la un program VIP.",
  },
  "structure.model": {
    name: "Modelul departamentului",
    formula:
      "lead manageri, vânzători și farmeri: câte dintre cele trei feluri de muncă sunt separate",
    meaning: "În câte feluri de muncă se împarte o vânzare: a găsi, a încheia, a păstra.",
  },
  "structure.nextStep": {
    name: "Pasul următor",
    formula:
      "clienții actuali aduc peste jumătate și nu e niciun farmer; sau e un farmer de douăsprezece luni și niciun manager VIP",
    meaning: "Prin ce ar trebui să crească departamentul mai departe, după cifrele lui.",
  },
  "structure.currentYear": {
    name: "De la clienți actuali în douăsprezece luni",
    formula: "plățile clienților actuali în douăsprezece luni, cu aceasta",
    meaning:
      "Cât au plătit cei care mai cumpăraseră. Lunile în care noii nu se disting de actuali nu intră.",
  },
  "structure.currentShare": {
    name: "Cota clienților actuali în douăsprezece luni",
    formula: "parte / total",
    meaning:
      "Cât din bani vine de la cei care au mai cumpărat. Peste jumătate merită un departament al lor.",
  },
  "structure.farmerMonths": {
    name: "Vechimea departamentului de clienți",
    formula: "luni întregi de la angajarea primului farmer",
    meaning:
      "De cât timp păstrează cineva clienții actuali. După un an cei mai mari pot avea programul lor.",
  },
  "structure.clientsPerFarmer": {
    name: "Clienți la un farmer",
    formula: "clienți / farmeri",
    meaning:
      "Câți clienți păstrează un om. Cine are prea mulți vorbește doar cu cei care sună primii.",
  },
  "structure.sellersPerLeadManager": {
    name: "Vânzători la un lead manager",
    formula: "vânzători / lead manageri",
    meaning: "Pentru câți vânzători caută lead-uri un lead manager. De obicei unul la trei.",
  },
  "structure.sellersPerAssistant": {
    name: "Vânzători la un asistent",
    formula: "vânzători / asistenți",
    meaning: "Câți vânzători împart un asistent. De obicei unul la trei.",
  },
  "structure.swamp": {
    name: "Mlaștina",
    formula:
      "cota noilor și contactele noi pe zi din trei luni întregi, față de norme și față de cele trei luni dinainte",
    meaning:
      "Cine ar trebui să aducă clienți noi și trăiește din cei vechi e în mlaștină. Se afundă cine a pierdut în trei luni un sfert din amândouă.",
  },
  "structure.newShare": {
    name: "Cota clienților noi în trei luni",
    formula: "parte / total",
    meaning: "Cât din plățile a trei luni întregi a venit de la clienți noi.",
  },
  "structure.newContactShare": {
    name: "Cota contactelor cu clienți noi",
    formula: "contacte noi / contacte",
    meaning: "Cât din discuțiile a trei luni întregi a fost cu cei care încă n-au cumpărat.",
  },
  "structure.newContactsPerDay": {
    name: "Contacte noi pe zi",
    formula: "contacte noi / zile lucrate",
    meaning: "Cât de des a vorbit cineva cu cei care încă n-au cumpărat, pe zi lucrată.",
  },
  "structure.dilution": {
    name: "Diluare",
    formula:
      "vânzători de cel puțin 1,2 ori mai mulți decât acum trei luni, iar toate întâlnirile mai puține",
    meaning:
      "Mai mulți oameni, dar mai puține întâlniri laolaltă: cei noi au luat timpul celor care vindeau sau au fost lăsați singuri.",
  },
};
