import type { Choices, Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { dayShare } from "./rules.ts";
import { noteColumn, yesNoWords } from "./sharedColumns.ts";
import { halfDayWords } from "./vocabulary/weekdayNames.ts";

/** Words of the working column for its numbers: a whole day, none, half. */
const workingChoices = {
  "1": yesNoWords.yes,
  "0": yesNoWords.no,
  "0.5": halfDayWords,
} as const satisfies Choices;

/** Days that differ from the country's usual ones. */
export const calendar = {
  key: "calendar",
  names: {
    en: ["Calendar", "Holidays", "Working days", "Days off", "Non-working days"],
    ru: [
      "Календарь",
      "Производственный календарь",
      "Праздники",
      "Выходные",
      "Нерабочие дни",
      "Выходные и праздники",
    ],
    ro: [
      "Calendar",
      "Sărbători",
      "Zile libere",
      "Zile lucrătoare",
      "Zile nelucrătoare",
      "Zile libere legale",
    ],
    fa: ["تقویم", "تقویم کاری", "تعطیلات", "روزهای تعطیل", "تعطیلات رسمی"],
  },
  help: {
    en: "Days off and working days that differ from the country's public holidays and weekends.",
    ru: "Выходные и рабочие дни, которые отличаются от праздников и выходных страны.",
    ro: "Zile libere și lucrătoare care diferă de sărbătorile și weekendurile țării.",
    fa: "روزهای تعطیل و کاری که با تعطیلات کشور فرق دارند.",
  },
  adds: {
    en: "your own days off and worked Saturdays",
    ru: "свои выходные и рабочие субботы",
    ro: "zilele libere proprii și sâmbetele lucrătoare",
    fa: "تعطیلی‌ها و روزهای کاری خودتان",
  },
  uniqueBy: ["date", "person"],
  columns: {
    date: {
      kind: "day",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Date", "Day"],
        ru: ["Дата", "День"],
        ro: ["Data", "Ziua"],
        fa: ["تاریخ", "روز"],
      },
      help: {
        en: "The day.",
        ru: "День.",
        ro: "Ziua.",
        fa: "روز.",
      },
      schema: kindSchemas.day,
    },
    working: {
      kind: "number",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Working", "Working day"],
        ru: ["Рабочий", "Рабочий день"],
        ro: ["Lucrător", "Zi lucrătoare"],
        fa: ["کاری", "روز کاری"],
      },
      choices: workingChoices,
      help: {
        en: "Yes if it is worked, no if it is a day off, 0.5 for half a day.",
        ru: "«Да» — рабочий, «нет» — выходной, 0,5 — полдня.",
        ro: "„Da” dacă se lucrează, „nu” dacă e liberă, 0,5 pentru jumătate de zi.",
        fa: "«بله» اگر کاری است، «خیر» اگر تعطیل است، ۰٫۵ برای نیم‌روز.",
      },
      schema: dayShare,
    },
    person: {
      kind: "name",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Employee", "Who", "Person", "Name"],
        ru: ["Сотрудник", "Кто", "ФИО"],
        ro: ["Angajat", "Cine", "Nume"],
        fa: ["همکار", "کارمند", "نام"],
      },
      help: {
        en: "Whose leave it is; empty for everybody.",
        ru: "Чей это отпуск; пусто — для всех.",
        ro: "Al cui concediu este; gol pentru toți.",
        fa: "مرخصی چه کسی است؛ خالی یعنی همه.",
      },
      names: "people",
      schema: kindSchemas.name,
    },
    note: noteColumn,
  },
} as const satisfies Sheet;
