import type { FigureWordsOf } from "../../figureWords.ts";

export const structureFigures: FigureWordsOf<"structure"> = {
  "structure.headcount": {
    name: "People",
    formula: "people of the sheet Team on the month’s last day, or on the day of the data",
    meaning: "How many people work in sales. Those whose role is not written stand apart.",
  },
  "structure.norm": {
    name: "Norm of staff",
    formula: "sellers and hunters against 5 with 1 head, or 4 with 2",
    meaning:
      "Whether the department can lose its best seller and still work. Hunters count as sellers.",
  },
  "structure.normLacks": {
    name: "Missing to the norm",
    formula: "what is missing to 5 sellers with 1 head, or to 4 with 2, whichever is nearer",
    meaning:
      "How many people the department still lacks. Without them the month hangs on one or two.",
  },
  "structure.vacancies": {
    name: "Places to fill",
    formula: "places planned − people there, or without a plan what is missing to the norm",
    meaning: "Whom the department still has to find, by its own plan or else by the norm.",
  },
  "structure.span": {
    name: "People per head",
    formula: "people led / heads, against people per head at most",
    meaning:
      "How many people one head of sales leads. Above the limit nobody hears the calls or sees the deals of everybody.",
  },
  "structure.stage": {
    name: "Stage of growth",
    formula:
      "by the roles there are: who sells, who leads, who keeps clients, who looks after the largest",
    meaning: "How far the department has grown, from the owner who sells to a VIP programme.",
  },
  "structure.model": {
    name: "Model of the department",
    formula: "lead managers, sellers and farmers, how many of the three kinds of work there are",
    meaning: "Into how many kinds of work a sale is split: finding, closing, keeping.",
  },
  "structure.nextStep": {
    name: "Next step",
    formula:
      "current clients above half of the payments and no farmer; or a farmer for twelve months and no VIP seller",
    meaning: "What the department should grow by next, by its own figures.",
  },
  "structure.currentYear": {
    name: "From current clients in twelve months",
    formula: "payments of current clients in twelve months, this one included",
    meaning:
      "What clients who bought before have paid. Months in which new and current cannot be told apart are left out.",
  },
  "structure.currentShare": {
    name: "Share of current clients in twelve months",
    formula: "part / total",
    meaning:
      "How much of the money comes from clients who bought before. Above half it is worth a department of its own.",
  },
  "structure.farmerMonths": {
    name: "Age of the client department",
    formula: "whole months since the first farmer was hired",
    meaning:
      "For how long somebody has kept current clients. After a year the largest of them can have a programme of their own.",
  },
  "structure.clientsPerFarmer": {
    name: "Clients per farmer",
    formula: "clients / farmers",
    meaning:
      "How many clients one person keeps. Whoever keeps too many calls only those who call first.",
  },
  "structure.sellersPerLeadManager": {
    name: "Sellers per lead manager",
    formula: "sellers / lead managers",
    meaning: "How many sellers one lead manager finds leads for. One to three is usual.",
  },
  "structure.sellersPerAssistant": {
    name: "Sellers per assistant",
    formula: "sellers / assistants",
    meaning: "How many sellers share an assistant. One to three is usual.",
  },
  "structure.swamp": {
    name: "The swamp",
    formula:
      "new share and new contacts a day of three full months, against the norms and against the three months before",
    meaning:
      "Whoever should bring new clients and lives on old ones is in the swamp. Sinking: both have fallen by a quarter in three months.",
  },
  "structure.newShare": {
    name: "Share of new clients in three months",
    formula: "part / total",
    meaning: "How much of the payments of three full months came from new clients.",
  },
  "structure.newContactShare": {
    name: "Share of contacts with new clients",
    formula: "new contacts / contacts",
    meaning: "How much of the talking of three full months was with clients who are still to buy.",
  },
  "structure.newContactsPerDay": {
    name: "New contacts a day",
    formula: "new contacts / days worked",
    meaning: "How often somebody spoke with clients who are still to buy, a day worked.",
  },
  "structure.dilution": {
    name: "Dilution",
    formula: "sellers at least 1.2 times as many as three months ago, and all their meetings fewer",
    meaning:
      "More people, yet fewer meetings between them: new people took time from those who sold, or were left to themselves.",
  },
};
