import type { FigureKinds } from "./figureKind.ts";

export const structureFigures = {
  "structure.headcount": { unit: "count" },
  "structure.norm": { unit: "word", words: "norm", inputs: ["sellers", "heads"] },
  "structure.normLacks": { unit: "count", better: "lower", inputs: ["sellers", "heads"] },
  "structure.vacancies": { unit: "count", better: "lower", inputs: ["places", "there"] },
  "structure.span": { unit: "ratio", better: "lower", inputs: ["team", "heads", "spanAtMost"] },
  "structure.stage": {
    unit: "count",
    better: "higher",
    words: "stage",
    inputs: ["sellers", "heads", "farmers", "vips"],
  },
  "structure.model": {
    unit: "count",
    words: "model",
    inputs: ["leadManagers", "sellers", "farmers"],
  },
  "structure.nextStep": {
    unit: "word",
    words: "nextStep",
    inputs: ["currentShare", "farmers", "farmerMonths", "vips"],
  },
  "structure.currentYear": { unit: "money", inputs: ["months"] },
  "structure.currentShare": { unit: "fraction", inputs: ["part", "total", "months"] },
  "structure.farmerMonths": { unit: "count", inputs: ["farmers"] },
  "structure.clientsPerFarmer": { unit: "ratio", inputs: ["clients", "farmers"] },
  "structure.sellersPerLeadManager": { unit: "ratio", inputs: ["sellers", "leadManagers"] },
  "structure.sellersPerAssistant": { unit: "ratio", inputs: ["sellers", "assistants"] },
  "structure.swamp": {
    unit: "word",
    words: "swamp",
    inputs: [
      "newShare",
      "newShareBefore",
      "newContactShare",
      "newContactsPerDay",
      "newContactsPerDayBefore",
      "newShareLimit",
      "newContactShareLimit",
    ],
  },
  "structure.newShare": { unit: "fraction", better: "higher", inputs: ["part", "total"] },
  "structure.newContactShare": {
    unit: "fraction",
    better: "higher",
    inputs: ["newContacts", "contacts"],
  },
  "structure.newContactsPerDay": {
    unit: "count",
    better: "higher",
    inputs: ["newContacts", "daysWorked"],
  },
  "structure.dilution": {
    unit: "word",
    words: "dilution",
    inputs: ["sellers", "sellersBefore", "meetings", "meetingsBefore"],
  },
} as const satisfies FigureKinds;
