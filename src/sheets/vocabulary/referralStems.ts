/** Beginnings of the words by which offices name the channel of recommendations, in lower case. */
export const referralStems = [
  "referr",
  "recommend",
  "word of mouth",
  "рекоменд",
  "сарафан",
  "recomand",
  "معرفی",
  "توصیه",
] as const;
