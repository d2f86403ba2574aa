/**
 * Names of months by month number, as offices of the four languages write them, in full, declined and
 * short. Names that two months share do not exist here; «mar» is also a Romanian Tuesday, which a
 * date's other parts tell.
 */
type TwelveNames = readonly [
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
];

/** January to December: English, Russian, Romanian, Persian, and the Afghan spellings. */
export const gregorianMonthNames: TwelveNames = [
  ["january", "jan", "январь", "января", "январе", "янв", "ianuarie", "ian", "ژانویه", "جنوری"],
  [
    "february",
    "feb",
    "февраль",
    "февраля",
    "феврале",
    "фев",
    "февр",
    "februarie",
    "فوریه",
    "فبروری",
  ],
  ["march", "mar", "март", "марта", "марте", "мар", "martie", "مارس", "مارچ"],
  ["april", "apr", "апрель", "апреля", "апреле", "апр", "aprilie", "آوریل", "آپریل", "اپریل"],
  ["may", "май", "мая", "мае", "mai", "مه", "می"],
  ["june", "jun", "июнь", "июня", "июне", "июн", "iunie", "iun", "ژوئن", "جون"],
  ["july", "jul", "июль", "июля", "июле", "июл", "iulie", "iul", "ژوئیه", "ژوییه", "جولای"],
  ["august", "aug", "август", "августа", "августе", "авг", "اوت", "آگوست", "اگست"],
  [
    "september",
    "sep",
    "sept",
    "сентябрь",
    "сентября",
    "сентябре",
    "сен",
    "сент",
    "septembrie",
    "سپتامبر",
    "سپتمبر",
  ],
  ["october", "oct", "октябрь", "октября", "октябре", "окт", "octombrie", "اکتبر", "اکتوبر"],
  [
    "november",
    "nov",
    "ноябрь",
    "ноября",
    "ноябре",
    "ноя",
    "нояб",
    "noiembrie",
    "noi",
    "نوامبر",
    "نومبر",
  ],
  ["december", "dec", "декабрь", "декабря", "декабре", "дек", "decembrie", "دسامبر", "دسمبر"],
];

/** Farvardin to Esfand: Persian, Afghan (the zodiac), and in Latin letters. */
export const persianMonthNames: TwelveNames = [
  ["فروردین", "حمل", "farvardin"],
  ["اردیبهشت", "ثور", "ordibehesht"],
  ["خرداد", "جوزا", "khordad"],
  ["تیر", "سرطان", "tir"],
  ["مرداد", "امرداد", "اسد", "mordad"],
  ["شهریور", "سنبله", "shahrivar"],
  ["مهر", "میزان", "mehr"],
  ["آبان", "عقرب", "aban"],
  ["آذر", "قوس", "azar"],
  ["دی", "جدی", "dey"],
  ["بهمن", "دلو", "bahman"],
  ["اسفند", "حوت", "esfand"],
];
