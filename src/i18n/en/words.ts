import type { Word, WordList } from "../../model/words.ts";

/** What values that are words are called. */
export const words: { readonly [list in WordList]: { readonly [word in Word<list>]: string } } = {
  status: {
    early: "Too early to say",
    ahead: "Ahead",
    "on-track": "On track",
    "at-risk": "At risk",
    behind: "Behind",
    made: "Plan made",
    missed: "Missed",
  },
  stage: {
    "owner-sells": "The owner sells",
    "first-sellers": "First sellers",
    "sales-department": "Sales department",
    "client-department": "Client department",
    "vip-programme": "VIP programme",
  },
  model: {
    "one-level": "One level",
    "two-levels": "Two levels",
    "three-levels": "Three levels",
  },
  norm: {
    met: "Met",
    "not-met": "Not met",
  },
  nextStep: {
    "client-department": "A client department",
    "vip-programme": "A VIP programme",
    none: "No sign of a next step yet",
  },
  swamp: {
    dry: "Dry",
    sinking: "Sinking",
    "in-it": "In the swamp",
  },
  firstFix: {
    hire: "Hire",
    intensity: "More meetings",
    skill: "Skill",
    "larger-deals": "Larger deals",
  },
  dilution: { steady: "Steady", diluted: "Diluted" },
};
