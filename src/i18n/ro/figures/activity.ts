import type { FigureWordsOf } from "../../figureWords.ts";

export const activityFigures: FigureWordsOf<"activity"> = {
  "activity.calls": {
    name: "Apeluri",
    formula: "apelurile lunii, cu și fără răspuns; cele ratate stau separat",
    meaning:
      "Câte apeluri s-au făcut și s-au primit. Apelul fără răspuns e tot muncă și se numără; cel ratat nu.",
  },
  "activity.meetings": {
    name: "Întâlniri",
    formula: "întâlnirile lunii care au avut loc",
    meaning:
      "De câte ori s-au întâlnit cu clienții. Întâlnirea la care n-a venit nimeni nu se numără.",
  },
  "activity.presentations": {
    name: "Prezentări",
    formula: "prezentările lunii care au avut loc",
    meaning: "De câte ori li s-a prezentat marfa clienților.",
  },
  "activity.minutes": {
    name: "Minute la telefon",
    formula: "minutele apelurilor cu durata scrisă",
    meaning: "Cât s-a vorbit cu clienții la telefon.",
  },
  "activity.averageLength": {
    name: "Durata medie a unui apel",
    formula: "minute de apeluri / apeluri cu durată",
    meaning:
      "Cât ține un apel. Cele foarte scurte rar vând; celor foarte lungi le lipsește poate scenariul.",
  },
  "activity.quality": {
    name: "Calitatea apelurilor",
    formula: "suma notelor / apeluri cu notă",
    meaning: "Nota medie a apelurilor notate, de la 0 la 10.",
  },
  "activity.listened": {
    name: "Apeluri ascultate pe zi",
    formula: "apeluri ascultate / zile lucrate de cei care vând, alături — norma pe zi",
    meaning:
      "Câte apeluri ale fiecăruia care vinde ascultă șeful într-o zi lucrătoare. Norma e de două pe zi, dacă Setările nu spun altfel.",
  },
  "activity.callsPerMeeting": {
    name: "Apeluri la o întâlnire",
    formula: "apeluri / întâlniri",
    meaning: "Câte apeluri costă o întâlnire.",
  },
  "activity.missed": {
    name: "Apeluri ratate",
    formula: "apelurile primite la care n-a răspuns nimeni",
    meaning: "Clienții care au sunat și n-au găsit pe nimeni.",
  },
  "activity.notCalledBack": {
    name: "Ratate, fără apel înapoi",
    formula:
      "apelurile ratate al căror client n-a fost sunat până la sfârșitul zilei lucrătoare următoare",
    meaning:
      "Clienții care au sunat degeaba și așteaptă. Apelurile fără numele clientului nu pot fi urmărite și nu se numără.",
  },
};
