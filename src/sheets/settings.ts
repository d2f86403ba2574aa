import type { Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { clientSettings } from "./settings/clientSettings.ts";
import { normSettings } from "./settings/normSettings.ts";
import { officeSettings } from "./settings/officeSettings.ts";
import { pageSettings } from "./settings/pageSettings.ts";
import type { Setting } from "./settings/setting.ts";
import { statusSettings } from "./settings/statusSettings.ts";

/** Every setting: what it is called, what it means, and what holds when the workbook does not say. */
export const settingList = {
  ...officeSettings,
  ...statusSettings,
  ...clientSettings,
  ...normSettings,
  ...pageSettings,
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
