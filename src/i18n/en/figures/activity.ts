import type { FigureWordsOf } from "../../figureWords.ts";

export const activityFigures: FigureWordsOf<"activity"> = {
  "activity.calls": {
    name: "Calls",
    formula: "calls of the month, answered or not; missed ones stand apart",
    meaning:
      "How many calls were made and taken. Calls that nobody answered took work and count; missed ones are no calls.",
  },
  "activity.meetings": {
    name: "Meetings",
    formula: "meetings of the month that took place",
    meaning: "How many times clients were met. A meeting to which nobody came is not counted.",
  },
  "activity.presentations": {
    name: "Presentations",
    formula: "presentations of the month that took place",
    meaning: "How many times the goods were shown to clients.",
  },
  "activity.minutes": {
    name: "Minutes on the telephone",
    formula: "minutes of the calls whose length is written",
    meaning: "How long people talked with clients by telephone.",
  },
  "activity.averageLength": {
    name: "Average length of a call",
    formula: "minutes of calls / calls with a length",
    meaning:
      "How long a call lasts. Very short calls seldom sell; very long ones may lack a script.",
  },
  "activity.quality": {
    name: "Quality of calls",
    formula: "sum of marks / calls with a mark",
    meaning: "The mean mark of the calls that have one, from 0 to 10.",
  },
  "activity.listened": {
    name: "Calls listened to a day",
    formula: "calls listened to / days worked by those who sell, against wanted a day",
    meaning:
      "How many calls of each person who sells the head hears on a working day. Two a day is the norm unless Settings say otherwise.",
  },
  "activity.callsPerMeeting": {
    name: "Calls for a meeting",
    formula: "calls / meetings",
    meaning: "How many calls one meeting costs.",
  },
  "activity.missed": {
    name: "Missed calls",
    formula: "calls that came in and nobody took",
    meaning: "Clients who called and reached nobody.",
  },
  "activity.notCalledBack": {
    name: "Missed and not called back",
    formula: "missed calls whose client nobody called by the end of the next working day",
    meaning:
      "Clients who called in vain and were left waiting. Calls that name no client cannot be followed and are not counted.",
  },
};
