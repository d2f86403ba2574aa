import { z } from "zod";
import type { Choices, Column, Words } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { type PaymentKind, paymentKinds } from "./dataset.ts";
import { currencyCode } from "./rules.ts";

/**
 * Columns and words that several sheets have in common. In every list the first word is the one we
 * write; the order of the rest is the order in which they win when a sheet has two of them.
 */
export const clientHeadings = {
  en: [
    "Client",
    "Customer",
    "Account",
    "Account name",
    "Client name",
    "Customer name",
    "Company",
    "Company name",
    "Organization",
    "Buyer",
    "Payer",
    "Associated company",
    "Counterparty",
    "Payer name",
    "Paid by",
    "Received from",
    "Bill to",
    "Debtor",
    "Customer full name",
  ],
  ru: [
    "Клиент",
    "Контрагент",
    "Покупатель",
    "Заказчик",
    "Компания",
    "Название компании",
    "Компания контакта",
    "Плательщик",
    "Партнёр",
    "Наименование клиента",
    "Название клиента",
    "Имя клиента",
    "Наименование контрагента",
    "Название контрагента",
    "Наименование плательщика",
    "Наименование покупателя",
    "Наименование заказчика",
    "Наименование компании",
    "Корреспондент",
    "От кого",
    "Кто заплатил",
    "Фирма",
  ],
  ro: [
    "Client",
    "Partener",
    "Firma",
    "Companie",
    "Denumire client",
    "Nume client",
    "Cumpărător",
    "Beneficiar",
    "Denumire partener",
    "Nume partener",
    "Denumire firmă",
    "Nume firmă",
    "Plătitor",
    "Nume companie",
  ],
  fa: [
    "مشتری",
    "نام مشتری",
    "طرف حساب",
    "نام طرف حساب",
    "خریدار",
    "شرکت",
    "نام شرکت",
    "نام خریدار",
    "پرداخت‌کننده",
    "واریزکننده",
    "سازمان",
    "نام سازمان",
    "عنوان مشتری",
  ],
} as const satisfies Words;

/** A contact is a person; it stands for the client only when nothing else does. */
export const clientLastResort = ["Contact", "Контакт", "شخص"] as const;

export const managerHeadings = {
  en: [
    "Manager",
    "Seller",
    "Sales rep",
    "Rep",
    "Salesperson",
    "Owner",
    "Deal owner",
    "Account manager",
    "Assigned to",
    "Sales manager",
    "Sales person",
    "Sales executive",
    "Account executive",
    "Account owner",
    "Company owner",
    "Responsible person",
  ],
  ru: [
    "Менеджер",
    "Ответственный",
    "Продавец",
    "Менеджер по продажам",
    "Ответственный менеджер",
    "МОП",
    "МПП",
    "Основной менеджер",
    "Менеджер клиента",
    "Ведущий менеджер",
    "ФИО менеджера",
    "Имя менеджера",
    "Ответственный за клиента",
    "Куратор",
    "Торговый представитель",
    "Кто продал",
    "Аккаунт-менеджер",
  ],
  ro: [
    "Agent de vânzări",
    "Agent",
    "Responsabil",
    "Vânzător",
    "Reprezentant vânzări",
    "Consultant",
    "Manager",
    "Agent vânzări",
    "Agent comercial",
    "Responsabil vânzări",
    "Responsabil client",
    "Manager vânzări",
    "Manager de vânzări",
  ],
  fa: [
    "کارشناس فروش",
    "مسئول",
    "مسئول معامله",
    "فروشنده",
    "کارشناس",
    "ویزیتور",
    "بازاریاب",
    "مسئول پیگیری",
    "مسئول فروش",
    "کارشناس مسئول",
    "نام کارشناس",
    "نام فروشنده",
    "نماینده فروش",
    "مسئول مشتری",
    "کاربر مسئول",
  ],
} as const satisfies Words;

export const departmentHeadings = {
  en: ["Department", "Team", "Division"],
  ru: ["Отдел", "Подразделение", "Группа"],
  ro: ["Departament", "Echipă", "Divizie"],
  fa: ["واحد", "دپارتمان", "بخش"],
} as const satisfies Words;

export const segmentHeadings = {
  en: [
    "Segment",
    "Client group",
    "Market",
    "Source of income",
    "Customer group",
    "Market segment",
    "Industry",
  ],
  ru: [
    "Сегмент",
    "Группа клиентов",
    "Источник дохода",
    "Категория клиента",
    "Группа контрагентов",
    "Группа покупателей",
    "Сегмент рынка",
    "Отрасль",
    "Сфера деятельности",
  ],
  ro: [
    "Segment",
    "Grup de clienți",
    "Categorie client",
    "Grupă de clienți",
    "Sursa venitului",
    "Domeniu",
    "Domeniu de activitate",
  ],
  fa: [
    "بخش بازار",
    "سگمنت",
    "گروه مشتری",
    "دسته مشتری",
    "منبع درآمد",
    "گروه مشتریان",
    "صنعت",
    "حوزه فعالیت",
  ],
} as const satisfies Words;

export const regionHeadings = {
  en: ["Region", "Territory", "City", "Area", "Sales region", "Sales territory"],
  ru: [
    "Регион",
    "Территория",
    "Город",
    "Область",
    "Регион продаж",
    "Населённый пункт",
    "Область/край",
  ],
  ro: ["Regiune", "Zona", "Județ", "Raion", "Oraș", "Zonă de vânzare", "Localitate", "Localitatea"],
  fa: ["منطقه", "استان", "شهر", "ناحیه", "منطقه فروش", "نام شهر", "نام استان"],
} as const satisfies Words;

export const productHeadings = {
  en: [
    "Product",
    "Item",
    "Service",
    "Product group",
    "Product name",
    "Item name",
    "Product/service",
  ],
  ru: [
    "Товар",
    "Продукт",
    "Номенклатура",
    "Услуга",
    "Товарная группа",
    "Наименование товара",
    "Название товара",
    "Товары",
    "Продукция",
    "Товар/услуга",
  ],
  ro: [
    "Produs",
    "Articol",
    "Serviciu",
    "Grupa de produse",
    "Denumire produs",
    "Produse",
    "Denumire articol",
    "Produs/serviciu",
  ],
  fa: ["کالا", "محصول", "خدمت", "گروه کالا", "شرح کالا", "نام کالا", "نام محصول", "شرح محصول"],
} as const satisfies Words;

export const channelHeadings = {
  en: [
    "Channel",
    "Source",
    "Lead source",
    "Sales channel",
    "Original source",
    "Marketing channel",
    "Client source",
  ],
  ru: [
    "Канал",
    "Канал продаж",
    "Источник",
    "Источник сделки",
    "Источник обращения",
    "Откуда узнали",
    "Источник клиента",
    "Источник лида",
    "Рекламный канал",
    "Канал привлечения",
  ],
  ro: [
    "Canal",
    "Canal de vânzare",
    "Sursa",
    "Sursă lead",
    "Sursa clientului",
    "Canal de marketing",
    "Canal de achiziție",
  ],
  fa: [
    "کانال",
    "کانال فروش",
    "شیوه آشنایی",
    "نحوه آشنایی",
    "منبع",
    "منبع سرنخ",
    "کانال جذب",
    "روش آشنایی",
    "نحوه جذب",
    "منبع مشتری",
  ],
} as const satisfies Words;

export const audienceHeadings = {
  en: ["Audience", "Target audience"],
  ru: ["Аудитория", "Целевая аудитория", "ЦА"],
  ro: ["Public-țintă", "Audiență"],
  fa: ["مخاطب هدف", "گروه هدف", "مخاطب"],
} as const satisfies Words;

const baseHeadings = {
  en: ["Base", "New or current", "New/current", "New/existing", "Existing customer"],
  ru: ["База", "Новый/текущий", "Новый или текущий", "Повторная сделка"],
  ro: ["Baza", "Nou/existent", "Nou/curent", "Client nou sau curent"],
  fa: ["نوع مشتری", "جدید یا فعلی", "جدید/فعلی", "پایگاه"],
} as const satisfies Words;

/** A client is new, current or a VIP; a base of clients goes by the same words. */
export const clientKindChoices = {
  new: {
    en: ["new"],
    ru: ["новый", "новые", "новая", "первичный"],
    ro: ["nou", "noi", "nouă"],
    fa: ["جدید"],
  },
  current: {
    en: ["current", "existing", "repeat"],
    ru: ["текущий", "текущие", "текущая", "повторный", "действующий", "постоянный"],
    ro: ["curent", "curenți", "curentă", "existent", "existenți", "recurent", "fidel"],
    fa: ["فعلی", "جاری", "تکراری", "قدیمی", "ثابت"],
  },
  vip: {
    en: ["VIP"],
    ru: ["VIP", "ВИП"],
    ro: ["VIP"],
    fa: ["ویژه", "VIP", "وی‌آی‌پی"],
  },
} as const satisfies Choices<PaymentKind>;

export const baseColumn = {
  kind: "choice",
  isRequired: false,
  isCellRequired: false,
  headings: baseHeadings,
  choices: clientKindChoices,
  help: {
    en: "Of new clients or of current ones.",
    ru: "По новым клиентам или по текущим.",
    ro: "Pentru clienți noi sau pentru cei curenți.",
    fa: "برای مشتریان جدید یا مشتریان فعلی.",
  },
  schema: z.enum(paymentKinds),
} as const satisfies Column;

export const currencyColumn = {
  kind: "text",
  isRequired: false,
  isCellRequired: false,
  headings: {
    en: ["Currency"],
    ru: ["Валюта"],
    ro: ["Moneda", "Valuta"],
    fa: ["ارز", "واحد پول"],
  },
  help: {
    en: "Currency of the amount, when it is not the one in Settings.",
    ru: "Валюта суммы, если она не та, что в настройках.",
    ro: "Moneda sumei, dacă nu este cea din setări.",
    fa: "واحد پولِ مبلغ، اگر همان نیست که در تنظیمات آمده است.",
  },
  schema: currencyCode,
} as const satisfies Column;

export const createdHeadings = {
  en: ["Created", "Create date", "Created date", "Created time", "Added on", "Deal created"],
  ru: ["Создано", "Дата создания", "Дата добавления", "Создана", "Создан", "Кем и когда создана"],
  ro: ["Creat la", "Data creării", "Data introducerii"],
  fa: ["تاریخ ایجاد", "تاریخ ثبت", "زمان ایجاد"],
} as const satisfies Words;

export const stageHeadingWords = {
  en: ["Stage", "Deal stage", "Sales stage", "Lead stage"],
  ru: ["Этап", "Этап сделки", "Стадия", "Стадия сделки", "Этап воронки"],
  ro: ["Etapa", "Etapă", "Stadiul vânzării", "Etapa vânzării"],
  fa: ["مرحله", "مرحله کاریز", "مرحله فروش"],
} as const satisfies Words;

export const lostReasonHeadings = {
  en: ["Lost reason", "Reason", "Loss reason", "Closed lost reason", "Reason for loss"],
  ru: ["Причина отказа", "Причина проигрыша", "Почему отказ", "Причина провала"],
  ro: ["Motivul pierderii", "Motivul refuzului", "Motiv"],
  fa: ["دلیل ناموفق", "علت شکست", "دلیل شکست", "دلیل از دست رفتن"],
} as const satisfies Words;

export const roleHeadings = {
  en: ["Role", "Position", "Job title"],
  ru: ["Роль", "Должность"],
  ro: ["Rol", "Funcție", "Post"],
  fa: ["نقش", "سمت", "عنوان شغلی"],
} as const satisfies Words;

export const noteColumn = {
  kind: "text",
  isRequired: false,
  isCellRequired: false,
  headings: {
    en: ["Note", "Notes", "Comment", "Description"],
    ru: ["Комментарий", "Примечание", "Заметка", "Описание"],
    ro: ["Observații", "Comentariu", "Mențiuni"],
    fa: ["توضیحات", "یادداشت", "شرح", "ملاحظات"],
  },
  help: {
    en: "Anything worth remembering; shown beside the row.",
    ru: "Всё, что стоит помнить; показывается рядом со строкой.",
    ro: "Orice merită ținut minte; se arată lângă rând.",
    fa: "هر چیزی که باید به یاد بماند؛ کنار همان ردیف نشان داده می‌شود.",
  },
  schema: kindSchemas.text,
} as const satisfies Column;

export const yesNoWords = {
  yes: {
    en: ["yes", "y", "true", "1", "x", "✓", "✔"],
    ru: ["да", "д", "истина", "есть", "+"],
    ro: ["da", "d", "adevărat"],
    fa: ["بله", "بلی", "آری", "دارد", "هست"],
  },
  no: {
    en: ["no", "n", "false", "0"],
    ru: ["нет", "н", "ложь", "-", "−", "–", "—"],
    ro: ["nu", "n", "fals"],
    fa: ["خیر", "نه", "ندارد", "نیست"],
  },
} as const satisfies Choices;
