import { z } from "zod";
import type { ConstraintRule } from "../../model/finding.ts";
import { languages } from "../../model/language.ts";
import { calendarNames } from "../../model/month.ts";
import type { Choices } from "../contract.ts";
import { kindSchemas } from "../contract.ts";
import type { Settings } from "../dataset.ts";
import { currencyCode, moneyNotNegative, share } from "../rules.ts";
import { isCountryCode, isTimeZone } from "./codes.ts";
import type { Setting } from "./setting.ts";

const rule = (name: ConstraintRule): ConstraintRule => name;
const calendarChoices = {
  gregorian: {
    en: ["gregorian"],
    ru: ["григорианский"],
    ro: ["gregorian"],
    fa: ["میلادی"],
  },
  persian: {
    en: ["persian", "iranian", "solar hijri", "jalali"],
    ru: ["персидский", "иранский"],
    ro: ["persan"],
    fa: ["شمسی", "هجری شمسی", "خورشیدی", "جلالی"],
  },
} as const satisfies Choices<Settings["calendar"]>;

/** Who the office is, in what it counts, and when it works. */
export const officeSettings = {
  company: {
    kind: "text",
    names: {
      en: ["Company"],
      ru: ["Компания"],
      ro: ["Compania", "Companie"],
      fa: ["شرکت"],
    },
    help: {
      en: "Name shown on every page.",
      ru: "Название на каждой странице.",
      ro: "Numele arătat pe fiecare pagină.",
      fa: "نامی که در هر صفحه دیده می‌شود.",
    },
    default: null,
    schema: z.string().min(1),
  },
  currency: {
    kind: "currency",
    names: {
      en: ["Currency"],
      ru: ["Валюта"],
      ro: ["Moneda", "Valuta"],
      fa: ["واحد پول", "ارز"],
    },
    help: {
      en: "The main currency, by its ISO code or sign; when empty, the one the amounts show.",
      ru: "Основная валюта: код ISO или знак; если пусто — та, что видна у сумм.",
      ro: "Moneda principală: cod ISO sau semn; dacă e gol, cea care apare lângă sume.",
      fa: "واحد پول اصلی: کد ISO یا نشانه؛ اگر خالی باشد، همان که کنار مبلغ‌هاست.",
    },
    default: null,
    schema: currencyCode,
  },
  languages: {
    kind: "languages",
    names: {
      en: ["Language", "Languages"],
      ru: ["Язык", "Языки"],
      ro: ["Limba", "Limbi"],
      fa: ["زبان", "زبان‌ها"],
    },
    help: {
      en: "Languages of the pages, the first one first: en, ru, ro, fa; when empty, the headings' own.",
      ru: "Языки страниц, главный — первым: en, ru, ro, fa; если пусто — язык заголовков.",
      ro: "Limbile paginilor, întâi cea principală: en, ru, ro, fa; dacă e gol, limba antetelor.",
      fa: "زبان صفحه‌ها، نخست زبان اصلی: en، ru، ro، fa؛ اگر خالی باشد، زبان سرستون‌ها.",
    },
    default: null,
    schema: z.array(z.enum(languages, rule("known-language"))).min(1),
  },
  calendar: {
    kind: "choice",
    names: {
      en: ["Calendar"],
      ru: ["Календарь (григорианский, персидский)", "Календарь"],
      ro: ["Calendar"],
      fa: ["تقویم (میلادی، شمسی)", "تقویم"],
    },
    help: {
      en: "Whose months the plans and figures are counted in: gregorian or persian.",
      ru: "По каким месяцам считаются планы и показатели.",
      ro: "După ce luni se socotesc planurile și cifrele: gregorian sau persan.",
      fa: "هدف‌ها و ارقام بر پایهٔ ماه‌های کدام تقویم است: میلادی یا شمسی.",
    },
    choices: calendarChoices,
    default: "gregorian",
    schema: z.enum(calendarNames),
  },
  country: {
    kind: "country",
    names: {
      en: ["Country"],
      ru: ["Страна"],
      ro: ["Țara"],
      fa: ["کشور"],
    },
    help: {
      en: "Its public holidays are days off; when empty, there are none.",
      ru: "Её праздники — выходные; если пусто, праздников нет.",
      ro: "Sărbătorile ei legale sunt zile libere; dacă e gol, nu sunt.",
      fa: "تعطیلات رسمی آن کشور روز تعطیل است؛ اگر خالی باشد، تعطیلی نیست.",
    },
    default: null,
    schema: z.string().refine(isCountryCode, rule("known-country")),
  },
  weekend: {
    kind: "weekend",
    names: {
      en: ["Weekend days", "Weekend"],
      ru: ["Выходные дни", "Выходные"],
      ro: ["Zile libere", "Weekend"],
      fa: ["روزهای تعطیل هفته", "تعطیلات هفته"],
    },
    help: {
      en: "Weekdays off, with half for half a day: Saturday, Sunday; when empty, the country's usual, or Iran's with the Persian calendar.",
      ru: "Выходные дни недели, «полдня» — для половины: сб, вс; если пусто — как в стране, а с персидским календарём — как в Иране.",
      ro: "Zilele libere ale săptămânii, „jumătate” pentru o jumătate: sâmbătă, duminică; dacă e gol, ca în țară, iar cu calendarul persan ca în Iran.",
      fa: "روزهای تعطیل هفته، «نیم‌روز» برای نیم: پنجشنبه نیم‌روز، جمعه؛ اگر خالی باشد، رسم کشور، و با تقویم شمسی رسم ایران.",
    },
    default: null,
    schema: z
      .array(
        z.object({
          weekday: z.int().refine((day) => day >= 1 && day <= 7, rule("weekday")),
          working: share,
        }),
      )
      .max(6, rule("weekday")),
  },
  timeZone: {
    kind: "timeZone",
    names: {
      en: ["Time zone"],
      ru: ["Часовой пояс"],
      ro: ["Fus orar"],
      fa: ["منطقه زمانی"],
    },
    help: {
      en: "Where today begins, as Europe/Bucharest; when empty, this computer's.",
      ru: "Где начинается «сегодня», например Europe/Moscow; если пусто — как на этом компьютере.",
      ro: "Unde începe ziua de azi, de exemplu Europe/Bucharest; dacă e gol, ca pe acest calculator.",
      fa: "امروز کجا آغاز می‌شود، مانند Asia/Tehran؛ اگر خالی باشد، همان رایانه.",
    },
    default: null,
    schema: z.string().refine(isTimeZone, rule("known-time-zone")),
  },
  asOf: {
    kind: "day",
    names: {
      en: ["As of"],
      ru: ["На дату"],
      ro: ["La data de"],
      fa: ["تا تاریخ"],
    },
    help: {
      en: "The day the figures are of; when empty, it follows from the last save and the last payment.",
      ru: "День, на который считать; если пусто — по последнему сохранению и последней оплате.",
      ro: "Ziua pentru care se calculează; dacă e gol, după ultima salvare și ultima încasare.",
      fa: "ارقام مربوط به چه روزی است؛ اگر خالی باشد، از آخرین ذخیره و آخرین دریافتی.",
    },
    default: null,
    schema: kindSchemas.day,
  },
  waterline: {
    kind: "money",
    names: {
      en: ["Waterline", "Break-even a month"],
      ru: ["Ватерлиния", "Точка безубыточности в месяц"],
      ro: ["Linia de plutire", "Prag de rentabilitate lunar"],
      fa: ["خط سربه‌سر", "نقطه سربه‌سر ماهانه"],
    },
    help: {
      en: "Turnover a month at which the company neither earns nor loses.",
      ru: "Оборот в месяц, при котором компания работает в ноль.",
      ro: "Cifra de afaceri lunară la care compania nici nu câștigă, nici nu pierde.",
      fa: "گردش ماهانه‌ای که شرکت در آن نه سود می‌کند و نه زیان.",
    },
    default: null,
    schema: moneyNotNegative,
  },
} as const satisfies Record<string, Setting>;
