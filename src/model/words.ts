/**
 * Values that are words rather than numbers, by what they tell. Each list is closed: what a word is
 * called in a language is in i18n, under the same names. A list whose places count (stages, levels)
 * stands in their order, and a figure of it is the place: 1 is the first word.
 */
export const wordLists = {
  /** How a plan stands against its target; `made` and `missed` once the month is over. */
  status: ["early", "ahead", "on-track", "at-risk", "behind", "made", "missed"],
  /** How far a sales department has grown. */
  stage: ["owner-sells", "first-sellers", "sales-department", "client-department", "vip-programme"],
  /** Into how many kinds of work a sale is split. */
  model: ["one-level", "two-levels", "three-levels"],
  /** Whether a department has the people it needs at least. */
  norm: ["met", "not-met"],
  /** What a department should grow by next. */
  nextStep: ["client-department", "vip-programme", "none"],
  /** Whether somebody who should bring new clients lives on old ones. */
  swamp: ["dry", "sinking", "in-it"],
  /** What a sales department is to set right before anything else. */
  firstFix: ["hire", "intensity", "skill", "larger-deals"],
  /** Whether people were added while all of them together meet fewer clients. */
  dilution: ["steady", "diluted"],
} as const;

export type WordList = keyof typeof wordLists;

/** A word of a list; of any list when none is named. */
export type Word<List extends WordList = WordList> = (typeof wordLists)[List][number];
