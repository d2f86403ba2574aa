import type { Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { marginFraction, numberPositive, share } from "./rules.ts";
import { noteColumn } from "./sharedColumns.ts";

/** What is sold, and the group that it belongs to. */
export const productGroups = {
  key: "productGroups",
  names: {
    en: ["Product groups", "Products", "Categories", "Price list", "Catalogue", "Catalog"],
    ru: [
      "Товарные группы",
      "Группы товаров",
      "Товары",
      "Продукты",
      "Номенклатура",
      "Прайс",
      "Прайс-лист",
      "Ассортимент",
    ],
    ro: ["Grupe de produse", "Produse", "Categorii", "Nomenclator", "Listă de prețuri"],
    fa: ["گروه‌های کالا", "گروه کالا", "محصولات", "کالاها", "لیست قیمت"],
  },
  help: {
    en: "A row for each product, with the group it belongs to.",
    ru: "Строка на каждый товар и группа, в которую он входит.",
    ro: "Câte un rând pentru fiecare produs, cu grupa din care face parte.",
    fa: "برای هر کالا یک ردیف، با گروهی که در آن است.",
  },
  adds: {
    en: "what each group brings, and what a new one takes from the old",
    ru: "что приносит каждая группа и что новая отнимает у старых",
    ro: "ce aduce fiecare grupă și ce ia una nouă de la cele vechi",
    fa: "هر گروه چه می‌آورد و گروه تازه از گروه‌های قدیم چه می‌گیرد",
  },
  uniqueBy: ["product"],
  columns: {
    product: {
      kind: "text",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Product", "Item", "Service", "Product name", "Name", "SKU", "Article"],
        ru: [
          "Товар",
          "Продукт",
          "Номенклатура",
          "Услуга",
          "Наименование",
          "Наименование товара",
          "Название",
          "Артикул",
        ],
        ro: ["Produs", "Articol", "Serviciu", "Denumire produs", "Denumire", "Nume produs"],
        fa: ["کالا", "محصول", "خدمت", "شرح کالا", "نام کالا", "نام محصول"],
      },
      help: {
        en: "The product, written as in Payments.",
        ru: "Товар — так же, как на листе «Оплаты».",
        ro: "Produsul, scris ca în foaia Încasări.",
        fa: "کالا، همان‌طور که در «دریافتی‌ها» نوشته شده است.",
      },
      names: "products",
      schema: kindSchemas.text,
    },
    group: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Group", "Product group", "Category", "Product category", "Line", "Product line"],
        ru: ["Группа", "Товарная группа", "Категория", "Группа товаров", "Вид номенклатуры"],
        ro: ["Grupa", "Grupă", "Grupa de produse", "Categorie", "Categoria"],
        fa: ["گروه", "گروه کالا", "دسته", "دسته‌بندی"],
      },
      help: {
        en: "The group it belongs to; when empty, the product is a group of its own.",
        ru: "Группа товара; если пусто — товар сам себе группа.",
        ro: "Grupa din care face parte; dacă e gol, produsul este o grupă în sine.",
        fa: "گروه آن؛ اگر خالی باشد، کالا خودش یک گروه است.",
      },
      schema: kindSchemas.text,
    },
    launched: {
      kind: "month",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Launched", "Launch", "Launch month", "Launch date", "On sale since"],
        ru: ["Запуск", "Начало продаж", "Дата запуска", "Месяц запуска", "В продаже с"],
        ro: ["Lansare", "Lansat în", "Luna lansării", "Data lansării", "În vânzare din"],
        fa: ["شروع فروش", "تاریخ عرضه", "ماه عرضه", "عرضه"],
      },
      help: {
        en: "The month in which it was first sold.",
        ru: "Месяц, в котором начались продажи.",
        ro: "Luna în care a început vânzarea.",
        fa: "ماهی که فروش آن آغاز شد.",
      },
      schema: kindSchemas.month,
    },
    effort: {
      kind: "number",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Effort", "Work", "Labour", "Times the work"],
        ru: ["Трудоёмкость", "Труд", "Усилия", "Сложность"],
        ro: ["Efort", "Muncă", "Volum de muncă"],
        fa: ["زحمت", "کار لازم", "دشواری"],
      },
      help: {
        en: "How many times the work of the main group it takes to sell; 1 when it is the same.",
        ru: "Во сколько раз больше труда, чем с основной группой; 1 — столько же.",
        ro: "De câte ori mai multă muncă decât grupa principală; 1 dacă e la fel.",
        fa: "فروش آن چند برابر گروه اصلی کار می‌خواهد؛ ۱ یعنی همان‌قدر.",
      },
      schema: numberPositive,
    },
    commission: {
      kind: "fraction",
      isRequired: false,
      isCellRequired: false,
      percentAbove: 1,
      headings: {
        en: ["Commission", "Commission rate", "Bonus"],
        ru: ["Процент с продаж", "Комиссия", "Процент", "Бонус, %", "Бонус"],
        ro: ["Comision", "Procent din vânzări", "Bonus"],
        fa: ["پورسانت", "درصد پورسانت", "کمیسیون"],
      },
      help: {
        en: "The seller's share of what is paid for it.",
        ru: "Доля менеджера от оплаты за этот товар.",
        ro: "Partea agentului din ce se plătește pe el.",
        fa: "سهم کارشناس از پولی که برای آن پرداخت می‌شود.",
      },
      schema: share,
    },
    margin: {
      kind: "fraction",
      isRequired: false,
      isCellRequired: false,
      percentAbove: 1,
      headings: {
        en: ["Margin", "Gross margin"],
        ru: ["Маржа", "Маржинальность", "Рентабельность"],
        ro: ["Marja", "Marjă brută", "Marja comercială"],
        fa: ["حاشیه سود", "درصد سود", "مارجین"],
      },
      help: {
        en: "The share of the price that is gross profit.",
        ru: "Доля валовой прибыли в цене.",
        ro: "Partea din preț care este profit brut.",
        fa: "سهم سود ناخالص از قیمت.",
      },
      schema: marginFraction,
    },
    note: noteColumn,
  },
} as const satisfies Sheet;
