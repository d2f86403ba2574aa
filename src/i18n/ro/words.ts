import type { Word, WordList } from "../../model/words.ts";

/** What values that are words are called. */
export const words: { readonly [list in WordList]: { readonly [word in Word<list>]: string } } = {
  status: {
    early: "Prea devreme de spus",
    ahead: "Peste plan",
    "on-track": "În grafic",
    "at-risk": "La risc",
    behind: "În urmă",
    made: "Plan făcut",
    missed: "Ratat",
  },
  stage: {
    "owner-sells": "Vinde proprietarul",
    "first-sellers": "Primii vânzători",
    "sales-department": "Departament de vânzări",
    "client-department": "Departament de clienți",
    "vip-programme": "Program VIP",
  },
  model: {
    "one-level": "Un nivel",
    "two-levels": "Două niveluri",
    "three-levels": "Trei niveluri",
  },
  norm: {
    met: "Respectată",
    "not-met": "Nerespectată",
  },
  nextStep: {
    "client-department": "Departament de clienți",
    "vip-programme": "Program VIP",
    none: "Încă niciun semn",
  },
  swamp: {
    dry: "Pe uscat",
    sinking: "Se afundă",
    "in-it": "În mlaștină",
  },
  firstFix: {
    hire: "Angajări",
    intensity: "Mai multe întâlniri",
    skill: "Pricepere",
    "larger-deals": "Tranzacții mai mari",
  },
  dilution: { steady: "Stabil", diluted: "Diluat" },
};
