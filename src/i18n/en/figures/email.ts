import type { FigureWordsOf } from "../../figureWords.ts";

export const emailFigures: FigureWordsOf<"email"> = {
  "email.sent": {
    name: "Letters sent",
    formula: "letters sent",
    meaning: "How many letters went out.",
  },
  "email.deliveryRate": {
    name: "Delivered",
    formula: "letters delivered / letters sent",
    meaning: "How many of the letters sent arrived. A low share means old addresses.",
  },
  "email.openRate": {
    name: "Opened",
    formula: "letters opened / (letters delivered + letters sent where delivery is not written)",
    meaning: "How many of those who got the letter opened it: the subject’s work.",
  },
  "email.clickRate": {
    name: "Clicked",
    formula: "letters clicked / (letters delivered + letters sent where delivery is not written)",
    meaning: "How many of those who got the letter followed a link in it.",
  },
  "email.replyRate": {
    name: "Replied",
    formula:
      "letters replied to / (letters delivered + letters sent where delivery is not written)",
    meaning: "How many of those who got the letter wrote back.",
  },
  "email.unsubscribeRate": {
    name: "Unsubscribed",
    formula: "unsubscribed / (letters delivered + letters sent where delivery is not written)",
    meaning: "How many of those who got the letter want no more of them.",
  },
  "email.dealsPerThousand": {
    name: "Deals per thousand letters",
    formula: "1000 × deals / (letters delivered + letters sent where delivery is not written)",
    meaning: "How many deals a thousand letters brought.",
  },
};
