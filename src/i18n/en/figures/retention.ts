import type { FigureWordsOf } from "../../figureWords.ts";

export const retentionFigures: FigureWordsOf<"retention" | "vip"> = {
  "retention.daysSincePayment": {
    name: "Days without a payment",
    formula: "days from the last receipt to the day of the figures",
    meaning: "How long no money has come from the client. Refunds do not end the silence.",
  },
  "retention.daysSinceContact": {
    name: "Days without a contact",
    formula: "days from the last call, meeting or step done to the day of the figures",
    meaning:
      "How long nobody has spoken with the client. Missed and unanswered calls do not count.",
  },
  "retention.silenceLimit": {
    name: "Silence allowed",
    formula: "usual gap between payments × silence factor, or the least silence if that is longer",
    meaning:
      "A client silent for longer than this has left its rhythm. Until it has paid on three days, the usual gap of all clients stands in for its own.",
  },
  "retention.neverPaid": {
    name: "Never bought",
    formula: "clients in the sheet Clients without a receipt; each is worth what it could buy",
    meaning: "Clients we know of who have never paid.",
  },
  "retention.neverPaidWorth": {
    name: "Never bought, worth a month",
    formula: "sum of what these clients are worth a month",
    meaning:
      "What clients who never paid could bring a month. Those whose possible volume is not written down are left out.",
  },
  "retention.lost": {
    name: "Lost",
    formula: "clients whose last receipt is more than a year ago; each is worth total / months",
    meaning: "Clients who stopped paying over a year ago. The number of days is set in Settings.",
  },
  "retention.lostWorth": {
    name: "Lost, worth a month",
    formula: "sum of what these clients are worth a month",
    meaning:
      "What these clients still brought a month in the last twelve. It is mostly nothing: they have been silent for longer.",
  },
  "retention.sleeping": {
    name: "Gone quiet",
    formula:
      "clients who paid on three days or more and are silent for longer than allowed; each is worth total / months",
    meaning: "Regular clients who have left their own rhythm of paying. Call before they are lost.",
  },
  "retention.sleepingWorth": {
    name: "Gone quiet, worth a month",
    formula: "sum of what these clients are worth a month",
    meaning:
      "What regular clients who went quiet used to bring a month, over the last twelve months.",
  },
  "retention.once": {
    name: "Bought once",
    formula:
      "clients who paid on one or two days and are silent for longer than allowed; each is worth total / months",
    meaning: "Clients who tried us and did not become regular.",
  },
  "retention.onceWorth": {
    name: "Bought once, worth a month",
    formula: "sum of what these clients are worth a month",
    meaning: "What clients who bought once or twice brought a month, over the last twelve months.",
  },
  "retention.notContacted": {
    name: "Not called",
    formula:
      "clients without a contact for longer than the contact interval; each is worth total / months, or what it could buy",
    meaning:
      "Clients nobody has spoken with lately, whether they pay or not. A missed or unanswered call is no contact.",
  },
  "retention.notContactedWorth": {
    name: "Not called, worth a month",
    formula: "sum of what these clients are worth a month",
    meaning: "What the clients nobody has called are worth a month.",
  },
  "retention.notContactedOnly": {
    name: "Not called, though they buy",
    formula:
      "clients without a contact for longer than the contact interval who are in no other group",
    meaning:
      "Clients in their rhythm whom nobody has spoken with lately. Together with the other groups they are all who should be called.",
  },
  "retention.notContactedOnlyWorth": {
    name: "Not called, though they buy: worth a month",
    formula: "sum of what these clients are worth a month",
    meaning: "What clients in their rhythm whom nobody has called are worth a month.",
  },
  "retention.toCall": {
    name: "To call",
    formula:
      "all clients who went quiet, never bought or were not called, each once; each is worth total / months, or what it could buy",
    meaning: "Everybody who should be called, worth most first.",
  },
  "retention.atRisk": {
    name: "At stake a month",
    formula: "sum of what these clients are worth a month",
    meaning: "What all clients to call are worth a month together, each counted once.",
  },
  "retention.repeatShare": {
    name: "Bought again",
    formula:
      "clients who paid again / clients, among those whose first receipt is at least 90 days old",
    meaning:
      "How many clients come back after their first purchase. Younger clients are left out: they have had no chance yet.",
  },
  "vip.newGroups": {
    name: "From groups new to the client",
    formula:
      "sum of receipts from clients who are not new, for product groups they had not bought in an earlier month",
    meaning:
      "What selling further groups to present clients brought. This is the work of the VIP programme.",
  },
};
