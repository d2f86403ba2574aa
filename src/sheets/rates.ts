import type { Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { currencyCode, numberPositive } from "./rules.ts";
import { noteColumn } from "./sharedColumns.ts";

/** Exchange rates: what a unit of a currency is in the main one, from a day or a month on. */
export const rates = {
  key: "rates",
  names: {
    en: ["Rates", "Exchange rates", "FX", "FX rates", "Currency rates"],
    ru: ["Курсы", "Курсы валют", "Курс", "Курс валют", "Валюты"],
    ro: ["Cursuri valutare", "Curs valutar", "Cursuri", "Curs BNR", "Curs BNM"],
    fa: ["نرخ ارز", "نرخ‌ها", "نرخ تسعیر", "نرخ‌های ارز"],
  },
  help: {
    en: "Exchange rates: a row for each currency and the day or month from which the rate holds.",
    ru: "Курсы валют: строка на валюту и день или месяц, с которого курс действует.",
    ro: "Cursuri valutare: câte un rând pentru valută și ziua sau luna din care cursul e valabil.",
    fa: "نرخ ارز: برای هر ارز و روز یا ماهی که نرخ از آن معتبر است یک ردیف.",
  },
  adds: {
    en: "amounts in other currencies, each at the rate of its day",
    ru: "суммы в других валютах — каждую по курсу её дня",
    ro: "sumele în alte valute, fiecare la cursul zilei ei",
    fa: "مبلغ‌های ارزهای دیگر، هر کدام با نرخ روز خودش",
  },
  uniqueBy: ["date", "currency"],
  columns: {
    date: {
      kind: "day",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Date", "Month", "Day", "Rate date", "From", "Valid from", "Period"],
        ru: ["Дата", "Месяц", "День", "Дата курса", "С", "Действует с", "Период"],
        ro: ["Data", "Luna", "Ziua", "Data cursului", "Din", "Valabil din", "Perioada"],
        fa: ["تاریخ", "ماه", "روز", "تاریخ نرخ", "از تاریخ", "دوره"],
      },
      help: {
        en: "The day or the month from which the rate holds, until the next one.",
        ru: "День или месяц, с которого действует курс, до следующего.",
        ro: "Ziua sau luna din care e valabil cursul, până la următorul.",
        fa: "روز یا ماهی که نرخ از آن معتبر است، تا نرخ بعدی.",
      },
      takesMonths: true,
      schema: kindSchemas.day,
    },
    currency: {
      kind: "text",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Currency", "Currency code", "Code"],
        ru: ["Валюта", "Код валюты", "Букв. код", "Буквенный код", "Код"],
        ro: ["Moneda", "Valuta", "Cod valută", "Cod"],
        fa: ["ارز", "واحد پول", "کد ارز", "نام ارز"],
      },
      help: {
        en: "The currency that the rate is of, such as EUR.",
        ru: "Валюта, для которой указан курс, например EUR.",
        ro: "Valuta al cărei curs este, de exemplu EUR.",
        fa: "ارزی که نرخ آن است، مانند EUR.",
      },
      schema: currencyCode,
    },
    rate: {
      kind: "number",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Rate", "Exchange rate", "FX rate", "Value", "Price"],
        ru: ["Курс", "Курс валюты", "Курс ЦБ", "Курс НБРБ", "Официальный курс", "Значение"],
        ro: ["Curs", "Cursul", "Curs BNR", "Curs BNM", "Curs oficial", "Rata", "Valoare"],
        fa: ["نرخ", "نرخ ارز", "نرخ تسعیر", "قیمت"],
      },
      help: {
        en: "How much of the main currency one unit of this one is.",
        ru: "Сколько основной валюты в одной единице этой.",
        ro: "Câtă monedă principală este o unitate din aceasta.",
        fa: "یک واحد از این ارز چند واحد از پول اصلی است.",
      },
      schema: numberPositive,
    },
    units: {
      kind: "number",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Units", "Nominal", "Unit", "Per", "Quantity"],
        ru: ["Единиц", "Номинал", "Кратность", "За единиц", "Кол-во единиц"],
        ro: ["Unități", "Nominal", "Multiplicator", "Unitate"],
        fa: ["تعداد واحد", "واحد", "به ازای"],
      },
      help: {
        en: "For how many units the rate is given; one when empty.",
        ru: "За сколько единиц указан курс; если пусто — за одну.",
        ro: "Pentru câte unități e dat cursul; dacă e gol, pentru una.",
        fa: "نرخ برای چند واحد است؛ اگر خالی باشد، یک واحد.",
      },
      schema: numberPositive,
    },
    note: noteColumn,
  },
} as const satisfies Sheet;
