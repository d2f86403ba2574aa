import { z } from "zod";
import { numberNotNegative, numberPositive, share, wholePositive } from "../rules.ts";
import type { Setting } from "./setting.ts";

/** When a client is new, sleeping or lost, and which are key accounts. */
export const clientSettings = {
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
} as const satisfies Record<string, Setting>;
