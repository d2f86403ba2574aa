import type { FigureWordsOf } from "../../figureWords.ts";

export const retentionFigures: FigureWordsOf<"retention" | "vip"> = {
  "retention.daysSincePayment": {
    name: "Zile fără încasare",
    formula: "zilele de la ultima încasare până la ziua cifrelor",
    meaning: "De cât timp nu au mai venit bani de la client. O returnare nu întrerupe tăcerea.",
  },
  "retention.daysSinceContact": {
    name: "Zile fără contact",
    formula: "zilele de la ultimul apel, întâlnire sau pas făcut până la ziua cifrelor",
    meaning:
      "De cât timp nu a mai vorbit nimeni cu clientul. Apelurile ratate sau fără răspuns nu se pun.",
  },
  "retention.silenceLimit": {
    name: "Tăcere admisă",
    formula: "pauza obișnuită între plăți × factorul tăcerii, dar cel puțin tăcerea minimă",
    meaning:
      "Cine tace mai mult a ieșit din ritmul său. Până când clientul a plătit în trei zile, se ia pauza obișnuită a tuturor.",
  },
  "retention.neverPaid": {
    name: "Nu au cumpărat niciodată",
    formula:
      "clienți din foaia Clienți fără nicio încasare; fiecare valorează cât ar putea cumpăra",
    meaning: "Clienți pe care îi știm și care nu au plătit niciodată.",
  },
  "retention.neverPaidWorth": {
    name: "Nu au cumpărat niciodată: cât valorează pe lună",
    formula: "suma valorii lunare a acestor clienți",
    meaning:
      "Cât ar putea aduce pe lună cei care nu au plătit niciodată. Cei fără volum posibil notat nu intră.",
  },
  "retention.lost": {
    name: "Pierduți",
    formula:
      "clienți de la care ultima încasare este de acum peste un an; fiecare valorează total / luni",
    meaning:
      "Clienți care au încetat să plătească de peste un an. Numărul de zile se pune în Setări.",
  },
  "retention.lostWorth": {
    name: "Pierduți: cât valorează pe lună",
    formula: "suma valorii lunare a acestor clienți",
    meaning:
      "Cât mai aduceau pe lună acești clienți în ultimele douăsprezece luni. De obicei nimic: tac de mai mult timp.",
  },
  "retention.sleeping": {
    name: "Inactivi",
    formula:
      "clienți care au plătit în cel puțin trei zile și tac mai mult decât se admite; fiecare valorează total / luni",
    meaning: "Clienți obișnuiți care au ieșit din ritmul lor de plată. De sunat până nu se pierd.",
  },
  "retention.sleepingWorth": {
    name: "Inactivi: cât valorează pe lună",
    formula: "suma valorii lunare a acestor clienți",
    meaning: "Cât aduceau pe lună clienții obișnuiți care au tăcut, pe ultimele douăsprezece luni.",
  },
  "retention.once": {
    name: "Au cumpărat o dată",
    formula:
      "clienți care au plătit într-o zi sau două și tac mai mult decât se admite; fiecare valorează total / luni",
    meaning: "Clienți care ne-au încercat și nu au devenit obișnuiți.",
  },
  "retention.onceWorth": {
    name: "Au cumpărat o dată: cât valorează pe lună",
    formula: "suma valorii lunare a acestor clienți",
    meaning:
      "Cât au adus pe lună cei care au cumpărat o dată sau de două ori, pe ultimele douăsprezece luni.",
  },
  "retention.notContacted": {
    name: "Necontactați",
    formula:
      "clienți fără contact de mai mult decât intervalul stabilit; fiecare valorează total / luni sau cât ar putea cumpăra",
    meaning:
      "Clienți cu care nu a vorbit nimeni de mult, fie că plătesc sau nu. Un apel ratat sau fără răspuns nu este contact.",
  },
  "retention.notContactedWorth": {
    name: "Necontactați: cât valorează pe lună",
    formula: "suma valorii lunare a acestor clienți",
    meaning: "Cât valorează pe lună clienții pe care nu i-a sunat nimeni.",
  },
  "retention.notContactedOnly": {
    name: "Cumpără, dar nu au fost sunați",
    formula:
      "clienți fără contact de mai mult decât intervalul stabilit, care nu sunt în altă grupă",
    meaning:
      "Clienți care plătesc în ritmul lor, dar cu care nu a vorbit nimeni de mult. Împreună cu celelalte grupe sunt toți cei de sunat.",
  },
  "retention.notContactedOnlyWorth": {
    name: "Cumpără, dar nu au fost sunați: cât valorează pe lună",
    formula: "suma valorii lunare a acestor clienți",
    meaning: "Cât valorează pe lună clienții care plătesc în ritmul lor, dar nu au fost sunați.",
  },
  "retention.toCall": {
    name: "De sunat",
    formula:
      "toți cei care au tăcut, nu au cumpărat niciodată sau nu au fost sunați, fiecare o dată; fiecare valorează total / luni sau cât ar putea cumpăra",
    meaning: "Toți cei care trebuie sunați, cei mai valoroși întâi.",
  },
  "retention.atRisk": {
    name: "În joc pe lună",
    formula: "suma valorii lunare a acestor clienți",
    meaning: "Cât valorează pe lună toți cei de sunat, fiecare pus o singură dată.",
  },
  "retention.repeatShare": {
    name: "Au cumpărat din nou",
    formula:
      "clienți care au plătit din nou / clienți, dintre cei cu prima încasare de acum cel puțin 90 de zile",
    meaning:
      "Câți clienți revin după prima cumpărare. Cei mai noi nu intră: încă nu au avut ocazia.",
  },
  "vip.newGroups": {
    name: "Din grupe noi pentru client",
    formula:
      "suma încasărilor de la clienți care nu mai sunt noi, pentru grupe de produse necumpărate în lunile de dinainte",
    meaning:
      "Cât a adus vânzarea unor grupe noi către clienții actuali. Este munca programului VIP.",
  },
};
