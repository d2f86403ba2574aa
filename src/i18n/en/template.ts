/** Words of the workbook that `npm run template` writes for an office to fill in. */
export const template = {
  title: "Sales workbook",
  lead: "Fill it in as the work goes on and save it: the wall and the owner’s pages follow.",
  start: "Where to start",
  steps: (sheet: {
    clients: string;
    payments: string;
    plans: string;
    team: string;
    calendar: string;
    settings: string;
  }): readonly string[] => [
    `Three sheets are enough: ${sheet.clients}, ${sheet.payments} and ${sheet.plans}. Leave the others empty, or delete them, until you want what they add.`,
    "Columns with a dark heading and * must be there. The others may stay empty, move or go. Each heading has a note that says what belongs below it.",
    "Rows in grey italics are examples. They are never counted; delete them when you like.",
    `Write each client and each person in one way only: the lists in the cells offer the names of ${sheet.clients} and ${sheet.team}. A new name may simply be typed.`,
    "Dates are days as Excel knows them, such as 20 Nov 2026; a month is any day in it. Amounts are numbers without words.",
    `Look through ${sheet.settings}: company, currency, country, waterline. What is empty there has a default. ${sheet.calendar} holds your own days off and worked weekends.`,
    "Put the file into the folder data. npm run validate names every cell that cannot be read, npm start shows the pages.",
  ],
  sheets: "The sheets",
  sheet: "Sheet",
  purpose: "What it holds",
  gains: "What the pages gain",
  beginHere: "Begin here",

  settingMeaning: "What it means",
  settingDefault: "If empty",

  needed: "Needed in every row.",
  oneOf: (words: string) => `One of: ${words}.`,
  listedIn: (sheet: string) => `The list offers the names of the sheet ${sheet}.`,
  otherWordTitle: "Not in the list",
  otherWord: "Other common words for the same are read too. Keep this one?",

  example: {
    clients: "Example Ltd",
    people: "Anna Example",
    departments: "Sales",
    segments: "Retail chains",
    regions: "North",
    products: "Product A",
    channels: "Website",
    audiences: "Small shops",
    text: "Example",
  },

  transferredDay: "Official transfer of days off",
  nowruzQuestion: "Nowruz: is your office closed? Write yes if it works on this day",

  /** The audit's criteria by block: technology, people, management. */
  criteria: {
    technology: [
      "Stages and rules of work are written down",
      "There are scripts for each stage",
      "Every contact is in the CRM from the first one on",
      "All seven funnels are counted",
      "Telephony is joined to the CRM, calls are recorded",
      "The chain of e-mails to new contacts runs",
      "Current and possible volume are filled in for every key account",
      "There is a first-order offer for those who never bought",
    ],
    people: [
      "The norm of staff is met",
      "Leads, new clients and current clients are different people’s work",
      "There are job descriptions and standards",
      "Base pay keeps to the norms",
      "Product and sales training goes on",
      "The head spends half the time coaching",
      "Each person’s own ceiling is worked on",
    ],
    management: [
      "The plan is laid out by person and channel",
      "The plan to date is seen every day",
      "Two calls a seller are heard every day",
      "The workday was mapped this year",
      "The forecast is in sums and months",
      "The waterline is known",
      "Every client is called every month",
      "There is a contest every month",
    ],
  },
};
