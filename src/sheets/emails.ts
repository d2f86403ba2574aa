import type { Column, Help, Sheet, Words } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { wholeNotNegative } from "./rules.ts";

const letters = (headings: Words, help: Help) =>
  ({
    kind: "number",
    isRequired: false,
    isCellRequired: false,
    headings,
    help,
    schema: wholeNotNegative,
  }) as const satisfies Column;

const words = (headings: Words, help: Help) =>
  ({
    kind: "text",
    isRequired: false,
    isCellRequired: false,
    headings,
    help,
    schema: kindSchemas.text,
  }) as const satisfies Column;

/** E-mail campaigns, or the letters of a chain: how many were sent, and what came of them. */
export const emails = {
  key: "emails",
  names: {
    en: ["Emails", "E-mails", "Email campaigns", "Mailings", "Newsletters", "Email marketing"],
    ru: ["Рассылки", "E-mail рассылки", "Письма", "Email-рассылки", "Почтовые рассылки"],
    ro: ["E-mailuri", "Campanii e-mail", "Newslettere", "Campanii email", "Emailuri"],
    fa: ["ایمیل‌ها", "کمپین‌های ایمیلی", "خبرنامه", "خبرنامه‌ها", "ایمیل مارکتینگ"],
  },
  help: {
    en: "A row for each campaign, or for each letter of a chain.",
    ru: "Строка на каждую рассылку или на каждое письмо цепочки.",
    ro: "Câte un rând pentru fiecare campanie sau pentru fiecare scrisoare dintr-un lanț.",
    fa: "برای هر کمپین، یا هر نامه از یک زنجیره، یک ردیف.",
  },
  adds: {
    en: "which letters are opened, answered and end in deals",
    ru: "какие письма открывают, на какие отвечают и что ведёт к сделкам",
    ro: "ce scrisori se deschid, primesc răspuns și aduc tranzacții",
    fa: "کدام نامه‌ها باز می‌شوند، پاسخ می‌گیرند و به معامله می‌رسند",
  },
  sameThing: [
    { columns: ["date", "campaign", "topic", "subject", "step", "audience"], filled: [] },
  ],
  orders: [
    { first: "delivered", second: "sent" },
    ...["opened", "clicked", "replied", "unsubscribed"].flatMap((first) => [
      { first, second: "delivered" },
      { first, second: "sent" },
    ]),
  ],
  unlikelyTwice: ["sent"],
  columns: {
    date: {
      kind: "day",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Date", "Send date", "Sent on", "Date sent", "Day"],
        ru: ["Дата", "Дата отправки", "Дата рассылки", "День"],
        ro: ["Data", "Data trimiterii", "Data expedierii", "Ziua"],
        fa: ["تاریخ", "تاریخ ارسال", "روز"],
      },
      help: {
        en: "The day it was sent.",
        ru: "День отправки.",
        ro: "Ziua trimiterii.",
        fa: "روز ارسال.",
      },
      isPast: true,
      schema: kindSchemas.day,
    },
    campaign: {
      kind: "text",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Campaign", "Mailing", "Campaign name", "Newsletter", "Email name", "Chain"],
        ru: ["Рассылка", "Кампания", "Название рассылки", "Название кампании", "Цепочка"],
        ro: ["Campanie", "Campania", "Nume campanie", "Newsletter", "Lanț"],
        fa: ["کمپین", "نام کمپین", "خبرنامه", "زنجیره"],
      },
      help: {
        en: "The campaign or the chain that the letter belongs to.",
        ru: "Рассылка или цепочка, к которой относится письмо.",
        ro: "Campania sau lanțul din care face parte scrisoarea.",
        fa: "کمپین یا زنجیره‌ای که نامه از آن است.",
      },
      schema: kindSchemas.text,
    },
    topic: words(
      {
        en: ["Topic", "Theme", "Content"],
        ru: ["Тема", "Тематика", "О чём"],
        ro: ["Temă", "Tema", "Tematica"],
        fa: ["موضوع", "محتوا"],
      },
      {
        en: "What it is about, in a word that several letters share.",
        ru: "О чём письмо — словом, общим для нескольких писем.",
        ro: "Despre ce este, într-un cuvânt comun mai multor scrisori.",
        fa: "دربارهٔ چیست، با واژه‌ای که میان چند نامه مشترک است.",
      },
    ),
    subject: words(
      {
        en: ["Subject", "Subject line", "Headline"],
        ru: ["Тема письма", "Заголовок", "Заголовок письма"],
        ro: ["Subiect", "Titlu", "Linia de subiect"],
        fa: ["عنوان ایمیل", "سرخط", "عنوان نامه"],
      },
      {
        en: "The subject line as it was sent.",
        ru: "Заголовок письма, как он был отправлен.",
        ro: "Subiectul, așa cum a fost trimis.",
        fa: "سرخط نامه، همان‌طور که فرستاده شد.",
      },
    ),
    sentAt: words(
      {
        en: ["Sent at", "Send time", "Time sent", "Time", "Hour"],
        ru: ["Время отправки", "Время", "Час отправки", "Час"],
        ro: ["Ora trimiterii", "Ora", "Trimis la ora"],
        fa: ["ساعت ارسال", "ساعت", "زمان ارسال"],
      },
      {
        en: "The time of day at which it was sent, such as 10:30.",
        ru: "Во сколько отправлено, например 10:30.",
        ro: "La ce oră a fost trimis, de exemplu 10:30.",
        fa: "در چه ساعتی فرستاده شد، مانند ۱۰:۳۰.",
      },
    ),
    step: words(
      {
        en: ["Step", "Letter", "Letter no.", "Email no.", "Step no."],
        ru: ["Шаг", "Письмо", "Номер письма", "№ письма"],
        ro: ["Pas", "Scrisoare", "Nr. scrisoare", "Etapă"],
        fa: ["گام", "نامه", "شماره نامه", "مرحله"],
      },
      {
        en: "Which letter of the chain it is.",
        ru: "Какое это письмо в цепочке.",
        ro: "A câta scrisoare din lanț este.",
        fa: "چندمین نامهٔ زنجیره است.",
      },
    ),
    audience: words(
      {
        en: ["Audience", "Target audience", "List", "Segment", "Mailing list"],
        ru: ["Аудитория", "Целевая аудитория", "ЦА", "База", "Сегмент", "Список"],
        ro: ["Public-țintă", "Audiență", "Listă", "Segment"],
        fa: ["مخاطب هدف", "گروه هدف", "مخاطبان", "فهرست"],
      },
      {
        en: "Whom it was sent to.",
        ru: "Кому отправлено.",
        ro: "Cui a fost trimis.",
        fa: "برای چه کسانی فرستاده شد.",
      },
    ),
    sent: {
      ...letters(
        {
          en: ["Sent", "Recipients", "Total recipients", "Emails sent", "Letters sent"],
          ru: ["Отправлено", "Получателей", "Отправлено писем", "Всего отправлено"],
          ro: ["Trimise", "Destinatari", "E-mailuri trimise", "Expediate"],
          fa: ["ارسال‌شده", "گیرندگان", "تعداد ارسال", "ارسال"],
        },
        {
          en: "How many letters were sent.",
          ru: "Сколько писем отправлено.",
          ro: "Câte scrisori au fost trimise.",
          fa: "چند نامه فرستاده شد.",
        },
      ),
      isRequired: true,
      isCellRequired: true,
    },
    delivered: letters(
      {
        en: ["Delivered", "Successful deliveries", "Deliveries"],
        ru: ["Доставлено", "Доставлено писем", "Доставки"],
        ro: ["Livrate", "Ajunse", "E-mailuri livrate"],
        fa: ["تحویل‌شده", "رسیده", "تحویل"],
      },
      {
        en: "How many arrived.",
        ru: "Сколько дошло.",
        ro: "Câte au ajuns.",
        fa: "چند تا رسید.",
      },
    ),
    opened: letters(
      {
        en: ["Opened", "Unique opens", "Opens", "Read"],
        ru: ["Открыто", "Открытия", "Открыли", "Прочитано", "Прочли", "Уникальные открытия"],
        ro: ["Deschise", "Deschideri", "Deschideri unice", "Citite"],
        fa: ["بازشده", "خوانده‌شده", "بازدید"],
      },
      {
        en: "How many were opened: a number, not a share.",
        ru: "Сколько открыли: число, а не доля.",
        ro: "Câte au fost deschise: un număr, nu o pondere.",
        fa: "چند تا باز شد: تعداد، نه درصد.",
      },
    ),
    clicked: letters(
      {
        en: ["Clicked", "Clicks", "Unique clicks", "Clicked through"],
        ru: ["Клики", "Переходы", "Кликнули", "Перешли", "Перешли по ссылке"],
        ro: ["Clickuri", "Click-uri", "Accesări", "Clicuri"],
        fa: ["کلیک‌شده", "کلیک", "کلیک‌ها"],
      },
      {
        en: "How many readers followed a link.",
        ru: "Сколько перешли по ссылке.",
        ro: "Câți cititori au accesat un link.",
        fa: "چند نفر روی پیوند زدند.",
      },
    ),
    replied: letters(
      {
        en: ["Replied", "Replies", "Answers", "Responses"],
        ru: ["Ответили", "Ответы", "Ответов", "Откликнулись"],
        ro: ["Răspunsuri", "Au răspuns"],
        fa: ["پاسخ‌داده", "پاسخ‌ها", "پاسخ"],
      },
      {
        en: "How many answered.",
        ru: "Сколько ответили.",
        ro: "Câți au răspuns.",
        fa: "چند نفر پاسخ دادند.",
      },
    ),
    unsubscribed: letters(
      {
        en: ["Unsubscribed", "Unsubscribes", "Opt-outs"],
        ru: ["Отписались", "Отписки", "Отписок"],
        ro: ["Dezabonări", "Dezabonați", "S-au dezabonat"],
        fa: ["لغو عضویت", "انصراف‌ها"],
      },
      {
        en: "How many left the list.",
        ru: "Сколько отписались.",
        ro: "Câți s-au dezabonat.",
        fa: "چند نفر عضویت را لغو کردند.",
      },
    ),
    deals: letters(
      {
        en: ["Deals", "Sales", "Orders", "Conversions"],
        ru: ["Сделки", "Продажи", "Заказы", "Сделок", "Заявки"],
        ro: ["Tranzacții", "Vânzări", "Comenzi"],
        fa: ["معامله‌ها", "فروش‌ها", "سفارش‌ها"],
      },
      {
        en: "How many deals came of it.",
        ru: "Сколько вышло сделок.",
        ro: "Câte tranzacții au rezultat.",
        fa: "چند معامله از آن به دست آمد.",
      },
    ),
  },
} as const satisfies Sheet;
