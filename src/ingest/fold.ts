/** Letters of other scripts that look like a Latin one, and Latin letters with marks to the bare one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  е: "e",
  ё: "e",
  н: "h",
  і: "i",
  ї: "i",
  к: "k",
  м: "m",
  о: "o",
  р: "p",
  ѕ: "s",
  т: "t",
  у: "y",
  х: "x",
  ј: "j",
};

/** Persian and Arabic spellings of one letter. The three that only carry a hamza are often left out. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ك: "ک",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ة: "ه",
  ۀ: "ه",
  ە: "ه",
  ئ: "",
  ؤ: "",
  ء: "",
};

const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;
const DOUBLE_QUOTES = /["«»„“”‟″〝〞＂]|''|’’|‘‘|,,/gu;
const APOSTROPHES = /[’‘‛ʼʹ′`´＇]/gu;

/** ASCII digits for Persian and Arabic ones. @example asciiDigits("۱۴۰۵") === "1405" */
export const asciiDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** Whether a text shows nothing: spaces, line breaks and invisible characters only. */
export const isBlank = (text: string): boolean => /^[\s\p{Cf}\p{Cc}\u00a0\u3164]*$/u.test(text);

/**
 * The key under which headings and words of closed lists are compared: letters and digits only, without
 * case, marks, spaces and punctuation, with letters that look alike in Latin and Cyrillic as one, and one
 * spelling of each Persian letter. A leading ordinal goes; №, #, Nr. and No. are one.
 * A text of signs alone (`+`, `✓`, `−`) is its own key. Keys are for comparing, never for showing.
 * @example fold("1. Дата оплаты*") === fold("ДАТА_ОПЛАТЫ")
 */
export function fold(text: string): string {
  return ASCII.test(text) ? foldAscii(text) : foldAny(text);
}

const ASCII = /^[\x20-\x7e]*$/;

/** What is left to do for a text without letters of other scripts, marks and invisible characters. */
function foldAscii(text: string): string {
  const plain = text.toLowerCase().trim();
  const key = plain
    .replace(/^\d{1,2}[.)]\s*(?=[a-z])/, "")
    .replaceAll("#", " no ")
    .replace(/(?<![a-z\d])nr(?![a-z\d])/g, "no")
    .replace(/[^a-z\d]+/g, "");
  return key === "" ? plain : key;
}

function foldAny(text: string): string {
  const plain = asciiDigits(text.normalize("NFKC").toLowerCase()).replace(
    /[\p{Cf}\p{Cc}]+/gu,
    (m) => (/[\t\n\r\v\f]/u.test(m) ? " " : ""),
  );
  const words = plain
    .trim()
    .replace(/^\d{1,2}[.)]\s*(?=\p{L})/u, "")
    .replace(/#|n°|nº/gu, " no ")
    .replace(/(?<![\p{L}\d])nr(?![\p{L}\d])/gu, "no")
    .replace(/[يىكأإآٱةۀەئؤء]/gu, (letter) => ARABIC_LETTERS[letter] ?? letter);
  // й keeps its mark: без и с краткой are different letters, not an accent.
  const bare = words
    .replaceAll("й", "\u0001")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("\u0001", "й");
  const key = bare
    .replace(/[^\p{L}\p{N}й]+/gu, "")
    .replace(/[авсеёніїкморѕтухј]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
  return key === "" ? plain.trim() : key;
}

/**
 * A name as it is shown: trimmed, runs of space as one, invisible characters gone but for the
 * zero-width joiners that Persian spelling needs.
 */
export const tidyName = (text: string): string =>
  text
    .replace(SPACE, " ")
    .replace(/[\p{Cc}]|(?![\u200c\u200d])\p{Cf}/gu, "")
    .trim();

/**
 * The key under which two spellings of a client or person are one: case, spaces, quotes, invisible
 * characters, compatibility forms, Arabic ي ك and the cedilla letters of old Romanian fonts are folded.
 * Look-alike letters, ё and legal forms are not: those are only ever suggested.
 * @example foldName("ООО «Ромашка»") === foldName('ооо  "РОМАШКА"')
 */
export const foldName = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(SPACE, " ")
    .replace(/[\p{Cf}\p{Cc}]/gu, "")
    .toLowerCase()
    .replace(DOUBLE_QUOTES, " ")
    .replace(APOSTROPHES, "'")
    .replaceAll("ي", "ی")
    .replaceAll("ى", "ی")
    .replaceAll("ك", "ک")
    .replaceAll("ş", "ș")
    .replaceAll("ţ", "ț")
    .replace(SPACE, " ")
    .trim();
