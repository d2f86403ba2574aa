import { z } from "zod";
import type { ConstraintRule } from "../model/finding.ts";
import { languages } from "../model/language.ts";
import { calendarNames } from "../model/month.ts";
import type { Choices, Help, Sheet, Words } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import type { Settings } from "./dataset.ts";
import {
  currencyCode,
  moneyNotNegative,
  numberNotNegative,
  numberPositive,
  share,
  wholePositive,
} from "./rules.ts";
import { yesNoWords } from "./sharedColumns.ts";

/** How the value of a setting is read; lists are separated by commas or semicolons. */
export type SettingKind =
  | "text"
  | "currency"
  | "languages"
  | "country"
  | "weekend"
  | "timeZone"
  | "day"
  | "money"
  | "number"
  | "fraction"
  | "yesNo"
  | "choice"
  | "list";

export interface Setting<Schema extends z.ZodType = z.ZodType> {
  readonly kind: SettingKind;
  readonly names: Words;
  readonly help: Help;
  readonly choices?: Choices;
  /** Taken when the sheet or the row is absent; null where nothing is assumed. */
  readonly default: z.output<Schema> | null;
  readonly schema: Schema;
}

const rule = (name: ConstraintRule): ConstraintRule => name;

/** Whether the platform's time zone data know a name such as `Europe/Chisinau`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

export const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;

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

const namesOnWallChoices = {
  full: {
    en: ["full"],
    ru: ["полностью", "полные"],
    ro: ["complet", "complete"],
    fa: ["کامل"],
  },
  initials: {
    en: ["initials"],
    ru: ["инициалы"],
    ro: ["inițiale"],
    fa: ["حروف اول"],
  },
  hidden: {
    en: ["hidden", "hide"],
    ru: ["скрыть", "скрыты", "скрыто"],
    ro: ["ascuns", "ascunse"],
    fa: ["پنهان"],
  },
} as const satisfies Choices<Settings["namesOnWall"]>;

const commissionBaseChoices = {
  payments: {
    en: ["payments", "receipts", "turnover"],
    ru: ["оплат", "оплаты", "поступления", "оборот"],
    ro: ["încasări", "cifra de afaceri"],
    fa: ["دریافتی", "گردش"],
  },
  "gross profit": {
    en: ["gross profit", "margin", "profit"],
    ru: ["валовой прибыли", "валовая прибыль", "маржа", "прибыль"],
    ro: ["profit brut", "marja", "profit"],
    fa: ["سود ناخالص", "سود"],
  },
} as const satisfies Choices<Settings["commissionBase"]>;

/** Every setting: what it is called, what it means, and what holds when the workbook does not say. */
export const settingList = {
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
  aheadFrom: {
    kind: "fraction",
    names: {
      en: ["Ahead from"],
      ru: ["Опережаем от"],
      ro: ["Peste plan de la"],
      fa: ["جلوتر از هدف، از"],
    },
    help: {
      en: "Share of the plan to date from which the status is ahead.",
      ru: "С какой доли плана на дату статус — «Опережаем».",
      ro: "De la ce parte a planului la zi starea este „Peste plan”.",
      fa: "از چه سهمی از هدفِ تا امروز، وضعیت «جلوتر از هدف» است.",
    },
    default: 1.05,
    schema: numberPositive,
  },
  onTrackFrom: {
    kind: "fraction",
    names: {
      en: ["On track from"],
      ru: ["По плану от"],
      ro: ["În grafic de la"],
      fa: ["طبق هدف، از"],
    },
    help: {
      en: "Share of the plan to date from which the status is on track.",
      ru: "С какой доли плана на дату статус — «По плану».",
      ro: "De la ce parte a planului la zi starea este „În grafic”.",
      fa: "از چه سهمی از هدفِ تا امروز، وضعیت «طبق هدف» است.",
    },
    default: 1,
    schema: numberPositive,
  },
  atRiskFrom: {
    kind: "fraction",
    names: {
      en: ["At risk from"],
      ru: ["Под угрозой от"],
      ro: ["La risc de la"],
      fa: ["در خطر، از"],
    },
    help: {
      en: "Share of the plan to date from which the status is at risk; below it, behind.",
      ru: "С какой доли плана на дату статус — «Под угрозой»; ниже — «Отстаём».",
      ro: "De la ce parte a planului la zi starea este „La risc”; sub ea, „În urmă”.",
      fa: "از چه سهمی از هدفِ تا امروز، وضعیت «در خطر» است؛ پایین‌تر از آن، عقب از هدف.",
    },
    default: 0.9,
    schema: numberPositive,
  },
  newClientWindowMonths: {
    kind: "number",
    names: {
      en: ["New-client window, months", "New-client window"],
      ru: ["Клиент новый, месяцев", "Клиент новый"],
      ro: ["Client nou, luni", "Client nou"],
      fa: ["مشتری جدید، چند ماه", "مشتری جدید"],
    },
    help: {
      en: "For how many calendar months from its first payment a client is new.",
      ru: "Сколько календарных месяцев с первой оплаты клиент считается новым.",
      ro: "Câte luni calendaristice de la prima încasare un client este nou.",
      fa: "مشتری تا چند ماه تقویمی پس از نخستین پرداخت، جدید است.",
    },
    default: 1,
    schema: wholePositive,
  },
  warmUpMonths: {
    kind: "number",
    names: {
      en: ["Warm-up of the data, months", "Warm-up"],
      ru: ["Разгон данных, месяцев", "Разгон данных"],
      ro: ["Perioada de acumulare, luni", "Perioada de acumulare"],
      fa: ["دوره آغازین داده‌ها، چند ماه", "دوره آغازین داده‌ها"],
    },
    help: {
      en: "In the first months of the data nobody can tell new clients from old: how many to pass over.",
      ru: "В первые месяцы данных новых не отличить от старых: сколько месяцев не считать.",
      ro: "În primele luni ale datelor clienții noi nu se pot deosebi de cei vechi: câte luni nu se iau.",
      fa: "در ماه‌های نخست داده‌ها مشتری جدید از قدیمی پیدا نیست: چند ماه حساب نشود.",
    },
    default: 6,
    schema: numberNotNegative,
  },
  contactIntervalDays: {
    kind: "number",
    names: {
      en: ["Contact interval, days", "Contact interval"],
      ru: ["Звонить каждому раз в … дней", "Звонить каждому"],
      ro: ["Contact cu fiecare client, la … zile", "Contact cu fiecare client"],
      fa: ["فاصله تماس، روز", "فاصله تماس"],
    },
    help: {
      en: "Every client is to be called at least once in so many days.",
      ru: "Каждому клиенту надо звонить не реже, чем раз в столько дней.",
      ro: "Fiecare client trebuie sunat cel puțin o dată la atâtea zile.",
      fa: "با هر مشتری دست‌کم هر چند روز یک بار باید تماس گرفت.",
    },
    default: 30,
    schema: wholePositive,
  },
  volumeWindowMonths: {
    kind: "number",
    names: {
      en: ["Current-volume window, months", "Current-volume window"],
      ru: ["Текущий объём за … месяцев"],
      ro: ["Volum actual, pe … luni"],
      fa: ["میانگین حجم، چند ماه", "میانگین حجم"],
    },
    help: {
      en: "Over how many full months the paid average of a client is taken.",
      ru: "За сколько полных месяцев берётся средняя оплата клиента.",
      ro: "Pe câte luni întregi se ia media încasărilor unui client.",
      fa: "میانگین پرداخت مشتری روی چند ماه کامل است.",
    },
    default: 3,
    schema: wholePositive,
  },
  keyAccountsAtMost: {
    kind: "number",
    names: {
      en: ["Key accounts, at most"],
      ru: ["Ключевых клиентов не больше"],
      ro: ["Clienți-cheie, cel mult"],
      fa: ["مشتری کلیدی، حداکثر چند"],
    },
    help: {
      en: "How many clients the loss scenarios take, when none is marked as key.",
      ru: "Сколько клиентов брать в сценарии потерь, если ключевые не отмечены.",
      ro: "Câți clienți intră în scenariile de pierdere, dacă niciunul nu e marcat drept cheie.",
      fa: "اگر مشتری کلیدی مشخص نشده باشد، سناریوی زیان چند مشتری را در بر می‌گیرد.",
    },
    default: 20,
    schema: wholePositive,
  },
  keyAccountsShare: {
    kind: "fraction",
    names: {
      en: ["Key accounts, share of turnover"],
      ru: ["Ключевые клиенты, доля оборота"],
      ro: ["Clienți-cheie, parte din cifra de afaceri"],
      fa: ["مشتریان کلیدی، سهم از گردش"],
    },
    help: {
      en: "Which share of a year's receipts those clients make together.",
      ru: "Какую долю оплат за год эти клиенты дают вместе.",
      ro: "Ce parte din încasările unui an aduc împreună acei clienți.",
      fa: "آن مشتریان با هم چه سهمی از دریافتی یک سال را می‌سازند.",
    },
    default: 0.8,
    schema: share,
  },
  updateRhythmDays: {
    kind: "number",
    names: {
      en: ["Update rhythm, days", "Update rhythm"],
      ru: ["Обновляем раз в … дней"],
      ro: ["Actualizăm la … zile"],
      fa: ["هر چند روز به‌روز می‌شود"],
    },
    help: {
      en: "How often the workbook is brought up to date; older data are shown as old.",
      ru: "Как часто обновляется файл; более старые данные показываются как устаревшие.",
      ro: "Cât de des se actualizează fișierul; datele mai vechi se arată ca vechi.",
      fa: "فایل هر چند روز به‌روز می‌شود؛ دادهٔ کهنه‌تر، کهنه نشان داده می‌شود.",
    },
    default: 3,
    schema: numberPositive,
  },
  sleepingDays: {
    kind: "number",
    names: {
      en: ["Sleeping after, days", "Sleeping after"],
      ru: ["Спящий клиент, дней", "Спящий клиент"],
      ro: ["Client inactiv, zile", "Client inactiv"],
      fa: ["مشتری خاموش، پس از چند روز", "مشتری خاموش"],
    },
    help: {
      en: "A client that has not paid for so many days may be sleeping; sooner never.",
      ru: "Клиент, который не платил столько дней, может считаться спящим; раньше — никогда.",
      ro: "Un client care n-a plătit atâtea zile poate fi inactiv; mai devreme niciodată.",
      fa: "مشتری که این‌قدر روز نپرداخته شاید خاموش باشد؛ زودتر هرگز.",
    },
    default: 45,
    schema: wholePositive,
  },
  sleepingFactor: {
    kind: "number",
    names: {
      en: ["Sleeping after, times own rhythm", "Times own rhythm"],
      ru: ["Спящий клиент, своих ритмов", "Своих ритмов"],
      ro: ["Client inactiv, ritmuri proprii", "Ritmuri proprii"],
      fa: ["مشتری خاموش، چند برابر آهنگ خودش", "چند برابر آهنگ خودش"],
    },
    help: {
      en: "A client is sleeping when silent for more than so many of its usual gaps between payments.",
      ru: "Клиент спит, если молчит дольше, чем столько его обычных промежутков между оплатами.",
      ro: "Un client e inactiv dacă tace mai mult decât atâtea intervale obișnuite între plățile lui.",
      fa: "مشتری وقتی خاموش است که سکوتش از این تعداد فاصلهٔ معمول پرداخت‌هایش بیشتر شود.",
    },
    default: 2,
    schema: numberPositive,
  },
  lostDays: {
    kind: "number",
    names: {
      en: ["Lost after, days", "Lost after"],
      ru: ["Потерянный клиент, дней", "Потерянный клиент"],
      ro: ["Client pierdut, zile", "Client pierdut"],
      fa: ["مشتری ازدست‌رفته، پس از چند روز", "مشتری ازدست‌رفته"],
    },
    help: {
      en: "A client that has not paid for more days than these is lost.",
      ru: "Клиент, который не платил дольше, считается потерянным.",
      ro: "Un client care n-a plătit mai multe zile este pierdut.",
      fa: "مشتری که بیش از این روزها نپرداخته، از دست رفته است.",
    },
    default: 365,
    schema: wholePositive,
  },
  spanAtMost: {
    kind: "number",
    names: {
      en: ["People per head, at most", "People per head"],
      ru: ["Человек на руководителя, не больше", "Человек на руководителя"],
      ro: ["Oameni la un șef, cel mult", "Oameni la un șef"],
      fa: ["نفر زیر هر مدیر، حداکثر", "نفر زیر هر مدیر"],
    },
    help: {
      en: "How many people one head can lead; more are flagged.",
      ru: "Сколько человек может вести один руководитель; больше — отмечается.",
      ro: "Câți oameni poate conduce un șef; mai mulți se semnalează.",
      fa: "یک مدیر چند نفر را می‌تواند اداره کند؛ بیشتر از آن نشان داده می‌شود.",
    },
    default: 7,
    schema: wholePositive,
  },
  swampNewShare: {
    kind: "fraction",
    names: {
      en: ["Swamp: new money under"],
      ru: ["Болото: денег от новых меньше"],
      ro: ["Mlaștina: bani de la clienți noi sub"],
      fa: ["مرداب: پول مشتری جدید کمتر از"],
    },
    help: {
      en: "Who brings a smaller share of own payments from new clients may be in the swamp.",
      ru: "Кто получает от новых меньшую долю своих оплат, может быть в болоте.",
      ro: "Cine aduce de la clienți noi o parte mai mică din încasările sale poate fi în mlaștină.",
      fa: "کسی که سهم کمتری از دریافتی‌اش از مشتری جدید است، شاید در مرداب باشد.",
    },
    default: 0.1,
    schema: share,
  },
  swampContactShare: {
    kind: "fraction",
    names: {
      en: ["Swamp: new contacts under"],
      ru: ["Болото: контактов с новыми меньше"],
      ro: ["Mlaștina: contacte noi sub"],
      fa: ["مرداب: تماس با مشتری جدید کمتر از"],
    },
    help: {
      en: "And has a smaller share of contacts with new clients.",
      ru: "И у кого меньшая доля контактов с новыми клиентами.",
      ro: "Și are o parte mai mică de contacte cu clienți noi.",
      fa: "و سهم کمتری از تماس‌هایش با مشتری جدید است.",
    },
    default: 0.2,
    schema: share,
  },
  swampFall: {
    kind: "fraction",
    names: {
      en: ["Swamp: sinking by"],
      ru: ["Болото: тонет, если упало на"],
      ro: ["Mlaștina: se afundă la o scădere de"],
      fa: ["مرداب: فرو می‌رود اگر افت کند"],
    },
    help: {
      en: "Who lost at least this share of both in three months is sinking.",
      ru: "Кто за три месяца потерял в обоих не меньше этой доли, тонет.",
      ro: "Cine a pierdut în trei luni cel puțin atât din amândouă se afundă.",
      fa: "کسی که در سه ماه دست‌کم این سهم از هر دو را از دست داده، فرو می‌رود.",
    },
    default: 0.25,
    schema: share,
  },
  listenedPerDay: {
    kind: "number",
    names: {
      en: ["Calls listened to a day"],
      ru: ["Прослушано звонков в день"],
      ro: ["Apeluri ascultate pe zi"],
      fa: ["تماس شنیده‌شده در روز"],
    },
    help: {
      en: "How many calls of each seller the head should hear in a working day.",
      ru: "Сколько звонков каждого менеджера руководитель слушает за рабочий день.",
      ro: "Câte apeluri ale fiecărui agent trebuie să asculte șeful într-o zi lucrătoare.",
      fa: "مدیر در هر روز کاری باید چند تماس هر کارشناس را بشنود.",
    },
    default: 2,
    schema: numberNotNegative,
  },
  coachingShare: {
    kind: "fraction",
    names: {
      en: ["Coaching, share of the head's day", "Coaching"],
      ru: ["Обучение людей, доля дня руководителя", "Обучение людей"],
      ro: ["Instruire, parte din ziua șefului", "Instruire"],
      fa: ["مربی‌گری، سهم از روز مدیر", "مربی‌گری"],
    },
    help: {
      en: "Which part of the day a head should spend on coaching and joint visits.",
      ru: "Какую часть дня руководитель учит людей и ездит с ними на встречи.",
      ro: "Ce parte din zi dă șeful instruirii și vizitelor comune.",
      fa: "مدیر چه بخشی از روز را به مربی‌گری و دیدارهای مشترک بدهد.",
    },
    default: 0.5,
    schema: share,
  },
  realisedRate: {
    kind: "fraction",
    names: {
      en: ["Deals realised, share", "Deals realised"],
      ru: ["Доля сбывшихся сделок", "Сбывается сделок"],
      ro: ["Tranzacții realizate, parte", "Tranzacții realizate"],
      fa: ["سهم معامله‌های تحقق‌یافته", "معامله‌های تحقق‌یافته"],
    },
    help: {
      en: "Which share of open deals comes in, until the workbook's own history tells.",
      ru: "Какая доля сделок в работе сбывается, пока не накоплена своя история.",
      ro: "Ce parte din tranzacțiile deschise se realizează, cât timp nu există istoric propriu.",
      fa: "چه سهمی از معاملات باز به نتیجه می‌رسد، تا وقتی سابقهٔ خودتان معلوم شود.",
    },
    default: 1 / 3,
    schema: share,
  },
  clientDepartmentBaseShareFrom: {
    kind: "fraction",
    names: {
      en: ["Base pay, client department, from"],
      ru: ["Оклад в клиентском отделе, от"],
      ro: ["Salariu fix, departamentul de clienți, de la"],
      fa: ["حقوق ثابت، واحد نگهداشت مشتری، از"],
    },
    help: {
      en: "The smallest share of base pay at plan in the client department.",
      ru: "Наименьшая доля оклада при выполнении плана в клиентском отделе.",
      ro: "Cea mai mică parte a salariului fix la îndeplinirea planului în departamentul de clienți.",
      fa: "کمترین سهم حقوق ثابت هنگام تحقق هدف در واحد نگهداشت مشتری.",
    },
    default: 0.6,
    schema: share,
  },
  clientDepartmentBaseShareTo: {
    kind: "fraction",
    names: {
      en: ["Base pay, client department, to"],
      ru: ["Оклад в клиентском отделе, до"],
      ro: ["Salariu fix, departamentul de clienți, până la"],
      fa: ["حقوق ثابت، واحد نگهداشت مشتری، تا"],
    },
    help: {
      en: "The largest share of base pay at plan in the client department.",
      ru: "Наибольшая доля оклада при выполнении плана в клиентском отделе.",
      ro: "Cea mai mare parte a salariului fix la îndeplinirea planului în departamentul de clienți.",
      fa: "بیشترین سهم حقوق ثابت هنگام تحقق هدف در واحد نگهداشت مشتری.",
    },
    default: 0.8,
    schema: share,
  },
  sellerBaseShareAtMost: {
    kind: "fraction",
    names: {
      en: ["Base pay, sellers, at most"],
      ru: ["Оклад продавцов, не больше"],
      ro: ["Salariu fix, agenți, cel mult"],
      fa: ["حقوق ثابت، کارشناسان فروش، حداکثر"],
    },
    help: {
      en: "The largest share of base pay at plan for those who sell.",
      ru: "Наибольшая доля оклада при выполнении плана у тех, кто продаёт.",
      ro: "Cea mai mare parte a salariului fix la îndeplinirea planului la cei care vând.",
      fa: "بیشترین سهم حقوق ثابت هنگام تحقق هدف برای کسانی که می‌فروشند.",
    },
    default: 0.5,
    schema: share,
  },
  commissionBase: {
    kind: "choice",
    names: {
      en: ["Commission from: payments, gross profit", "Commission from"],
      ru: ["Процент от: оплат, валовой прибыли", "Процент от"],
      ro: ["Comision din: încasări, profit brut", "Comision din"],
      fa: ["پورسانت از: دریافتی، سود ناخالص", "پورسانت از"],
    },
    help: {
      en: "What commission is a share of: payments or gross profit.",
      ru: "С чего платится процент: с оплат или с валовой прибыли.",
      ro: "Din ce se plătește comisionul: din încasări sau din profitul brut.",
      fa: "پورسانت سهمی از چیست: دریافتی یا سود ناخالص.",
    },
    choices: commissionBaseChoices,
    default: "payments",
    schema: z.enum(["payments", "gross profit"]),
  },
  walkInNames: {
    kind: "list",
    names: {
      en: ["Walk-in clients"],
      ru: ["Розница (не клиент)", "Розница"],
      ro: ["Clienți ocazionali"],
      fa: ["مشتری متفرقه"],
    },
    help: {
      en: "Names under which money of unknown customers is booked: never accounts.",
      ru: "Названия, под которыми записаны деньги неизвестных покупателей: это не клиенты.",
      ro: "Numele sub care se trec banii cumpărătorilor necunoscuți: nu sunt clienți.",
      fa: "نام‌هایی که پول خریداران ناشناس زیر آن ثبت می‌شود: مشتری نیستند.",
    },
    default: [],
    schema: z.array(z.string().min(1)),
  },
  accountPages: {
    kind: "number",
    names: {
      en: ["Account pages"],
      ru: ["Страниц клиентов"],
      ro: ["Pagini de clienți"],
      fa: ["صفحه مشتری، چند"],
    },
    help: {
      en: "How many accounts have a page of their own, the largest upside first.",
      ru: "У скольких клиентов своя страница; сначала те, у кого больше резерв роста.",
      ro: "Câți clienți au pagină proprie, întâi cei cu cel mai mare potențial.",
      fa: "چند مشتری صفحهٔ خود را دارند؛ نخست آن‌ها که ظرفیت رشد بیشتری دارند.",
    },
    default: 100,
    schema: numberNotNegative.refine(Number.isInteger, rule("whole-number")),
  },
  tvInches: {
    kind: "number",
    names: {
      en: ["TV inches"],
      ru: ["Диагональ, дюймы", "Диагональ"],
      ro: ["Diagonala, inci", "Diagonala"],
      fa: ["اندازه تلویزیون، اینچ", "اندازه تلویزیون"],
    },
    help: {
      en: "Diagonal of the office TV.",
      ru: "Диагональ телевизора в офисе.",
      ro: "Diagonala televizorului din birou.",
      fa: "قطر تلویزیون دفتر.",
    },
    default: 55,
    schema: numberPositive,
  },
  viewingDistanceMetres: {
    kind: "number",
    names: {
      en: ["Viewing distance, m", "Viewing distance"],
      ru: ["Расстояние до экрана, м", "Расстояние до экрана"],
      ro: ["Distanța până la ecran, m", "Distanța până la ecran"],
      fa: ["فاصله تا صفحه، متر", "فاصله تا صفحه"],
    },
    help: {
      en: "From how far the wall is read; sets the smallest letters.",
      ru: "С какого расстояния читают экран; от этого зависит размер букв.",
      ro: "De la ce distanță se citește ecranul; de aici mărimea literelor.",
      fa: "تابلو از چه فاصله‌ای خوانده می‌شود؛ اندازهٔ حروف از آن است.",
    },
    default: 5,
    schema: numberPositive,
  },
  namesOnWall: {
    kind: "choice",
    names: {
      en: ["Names on the wall: full, initials, hidden", "Names on the wall"],
      ru: ["Имена на экране: полностью, инициалы, скрыть", "Имена на экране"],
      ro: ["Nume pe ecran: complet, inițiale, ascuns", "Nume pe ecran"],
      fa: ["نام‌ها روی تابلو: کامل، حروف اول، پنهان", "نام‌ها روی تابلو"],
    },
    help: {
      en: "How client names are shown where visitors can see them.",
      ru: "Как показывать названия клиентов там, где их видят посторонние.",
      ro: "Cum se arată numele clienților acolo unde le văd vizitatorii.",
      fa: "نام مشتریان جایی که مهمان می‌بیند چگونه نشان داده شود.",
    },
    choices: namesOnWallChoices,
    default: "full",
    schema: z.enum(["full", "initials", "hidden"]),
  },
  secondsPerScene: {
    kind: "number",
    names: {
      en: ["Seconds a scene"],
      ru: ["Секунд на экран"],
      ro: ["Secunde pe ecran"],
      fa: ["هر صحنه، چند ثانیه"],
    },
    help: {
      en: "How long each scene stays on the wall.",
      ru: "Сколько держится каждый экран.",
      ro: "Cât stă fiecare ecran.",
      fa: "هر صحنه چقدر روی تابلو می‌ماند.",
    },
    default: 30,
    schema: numberPositive,
  },
  scenes: {
    kind: "list",
    names: {
      en: ["Scenes"],
      ru: ["Экраны"],
      ro: ["Ecrane"],
      fa: ["صحنه‌ها"],
    },
    help: {
      en: "Scenes of the wall in their order: today, people, accounts; when empty, all.",
      ru: "Экраны по порядку: today, people, accounts; если пусто — все.",
      ro: "Ecranele în ordine: today, people, accounts; dacă e gol, toate.",
      fa: "صحنه‌های تابلو به ترتیب: today، people، accounts؛ اگر خالی باشد، همه.",
    },
    default: null,
    schema: z.array(z.string().min(1)).min(1),
  },
  timeAxisLeftToRight: {
    kind: "yesNo",
    names: {
      en: ["Time axis left to right"],
      ru: ["Ось времени слева направо"],
      ro: ["Axa timpului de la stânga la dreapta"],
      fa: ["محور زمان از چپ به راست"],
    },
    help: {
      en: "Whether time runs left to right on Persian pages too.",
      ru: "Идёт ли время слева направо и на персидских страницах.",
      ro: "Dacă timpul merge de la stânga la dreapta și pe paginile în persană.",
      fa: "آیا زمان در صفحه‌های فارسی هم از چپ به راست می‌رود.",
    },
    choices: yesNoWords,
    default: false,
    schema: z.boolean(),
  },
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof settingList;

/** The sheet of settings: a name and a value a row. */
export const settings = {
  key: "settings",
  names: {
    en: ["Settings", "Parameters", "Config"],
    ru: ["Настройки", "Параметры"],
    ro: ["Setări", "Parametri", "Configurare"],
    fa: ["تنظیمات", "پارامترها"],
  },
  help: {
    en: "Names and values; what is left out has a default.",
    ru: "Названия и значения; у пропущенного есть значение по умолчанию.",
    ro: "Nume și valori; ce lipsește are o valoare implicită.",
    fa: "نام و مقدار؛ هرچه نیاید مقدار پیش‌فرض دارد.",
  },
  adds: {
    en: "your company’s name, currency, languages, working days and waterline instead of defaults",
    ru: "название компании, валюта, языки, рабочие дни и ватерлиния вместо значений по умолчанию",
    ro: "numele companiei, moneda, limbile, zilele lucrătoare și linia de plutire în locul valorilor implicite",
    fa: "نام شرکت، واحد پول، زبان‌ها، روزهای کاری و خط سربه‌سر به جای مقدارهای پیش‌فرض",
  },
  uniqueBy: ["name"],
  columns: {
    name: {
      kind: "text",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Setting", "Parameter", "Name"],
        ru: ["Параметр", "Настройка", "Название"],
        ro: ["Parametru", "Setare", "Nume"],
        fa: ["تنظیم", "پارامتر", "نام"],
      },
      help: {
        en: "Which setting.",
        ru: "Какой параметр.",
        ro: "Ce parametru.",
        fa: "کدام تنظیم.",
      },
      schema: kindSchemas.text,
    },
    value: {
      kind: "text",
      isRequired: true,
      isCellRequired: false,
      headings: {
        en: ["Value"],
        ru: ["Значение"],
        ro: ["Valoare", "Valoarea"],
        fa: ["مقدار"],
      },
      help: {
        en: "Its value; empty for the default.",
        ru: "Его значение; пусто — по умолчанию.",
        ro: "Valoarea lui; gol pentru cea implicită.",
        fa: "مقدار آن؛ خالی یعنی پیش‌فرض.",
      },
      schema: kindSchemas.text,
    },
  },
} as const satisfies Sheet;
