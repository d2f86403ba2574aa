import type { Language } from "../../model/language.ts";

/** Names of weekdays, Monday first, as ISO 8601 counts them. */
export const weekdayNames: readonly (readonly string[])[] = [
  ["monday", "mon", "понедельник", "пн", "luni", "lun", "lu", "دوشنبه"],
  ["tuesday", "tue", "tues", "вторник", "вт", "marți", "mar", "ma", "سه‌شنبه"],
  ["wednesday", "wed", "среда", "ср", "miercuri", "mie", "mi", "چهارشنبه"],
  ["thursday", "thu", "thur", "thurs", "четверг", "чт", "joi", "jo", "پنجشنبه"],
  ["friday", "fri", "пятница", "пт", "vineri", "vin", "vi", "جمعه"],
  ["saturday", "sat", "суббота", "сб", "sâmbătă", "sâm", "sâ", "شنبه"],
  ["sunday", "sun", "воскресенье", "вс", "duminică", "dum", "du", "یکشنبه"],
];

/** Words that say half a working day. */
export const halfDayWords = {
  en: ["half", "half day"],
  ru: ["полдня", "половина дня", "половина"],
  ro: ["jumătate", "jumătate de zi"],
  fa: ["نیم‌روز", "نصف روز", "نیم"],
} as const satisfies Readonly<Record<Language, readonly string[]>>;
