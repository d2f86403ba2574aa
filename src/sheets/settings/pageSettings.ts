import { z } from "zod";
import type { ConstraintRule } from "../../model/finding.ts";
import type { Choices } from "../contract.ts";
import type { Settings } from "../dataset.ts";
import { numberNotNegative, numberPositive } from "../rules.ts";
import { yesNoWords } from "../sharedColumns.ts";
import type { Setting } from "./setting.ts";

const rule = (name: ConstraintRule): ConstraintRule => name;
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

/** How pages and the wall show it all. */
export const pageSettings = {
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
