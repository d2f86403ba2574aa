/**
 * Headings of money in and money out side by side. Which of the two is meant depends on whose books they
 * are (in a firm's account 51 a debit is money in, in its bank's statement a credit is): never guessed.
 */
export const signPairs: readonly (readonly [string, string])[] = [
  ["Приход", "Расход"],
  ["Дебет", "Кредит"],
  ["Încasări", "Plăți"],
  ["Debit", "Credit"],
  ["بدهکار", "بستانکار"],
];
