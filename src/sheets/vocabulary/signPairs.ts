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
  ["Debit amount", "Credit amount"],
  ["Дт", "Кт"],
  ["Сумма по дебету", "Сумма по кредиту"],
  ["Оборот Дт", "Оборот Кт"],
  ["Обороты за период Дебет", "Обороты за период Кредит"],
  ["Rulaj debitor", "Rulaj creditor"],
  ["Sume debitoare", "Sume creditoare"],
  ["Suma debit", "Suma credit"],
  ["مبلغ بدهکار", "مبلغ بستانکار"],
];
