import type { cli as master } from "../en/cli.ts";

export const cli: typeof master = {
  usage: "روش اجرا",
  options: "گزینه‌ها",
  about: {
    start: "سایت را می‌سازد، روی این رایانه و شبکه نشان می‌دهد و با هر ذخیرهٔ کارپوشه دوباره می‌سازد.",
    build: "سایت را یک بار می‌سازد.",
    validate: "کارپوشه‌ها را می‌خواند و هرچه در آن‌ها یافت شد چاپ می‌کند. چیزی نمی‌سازد.",
    figures: "همهٔ شاخص‌ها را حساب و چاپ می‌کند. چیزی نمی‌سازد.",
  },
  optionHelp: {
    data: "یک کارپوشه یا پوشه‌ای از کارپوشه‌ها (data)",
    "as-of": "روزی که ارقام به آن تعلق دارد (آنچه خود کارپوشه می‌گوید)",
    lang: "زبان پیام‌ها و زبان نخست سایت: en, ru, ro, fa",
    out: "پوشهٔ سایت (dist)",
    json: "تنها یک سند JSON چاپ می‌کند",
    strict: "با هر خطا در داده‌ها کد خروج ۱ می‌دهد",
    help: "همین راهنما را چاپ می‌کند",
  },

  unknownOption: (option) => `گزینهٔ ${option} وجود ندارد. --help را ببینید.`,
  missingValue: (option) => `${option} مقدار می‌خواهد. --help را ببینید.`,
  unexpectedWord: (word) =>
    `«${word}» اینجا انتظار نمی‌رفت. کارپوشه را چنین بنویسید: --data ${word}`,
  notADay: (text) => `--as-of برابر «${text}» است؛ روزی مانند 2026-11-20 لازم است.`,
  notALanguage: (text) => `--lang برابر «${text}» است؛ en، ru، ro یا fa لازم است.`,
  noSuchPath: (path) => `${path} پیدا نشد. کارپوشه‌ای در پوشهٔ data بگذارید یا با --data نشانی دهید.`,
  noWorkbook: (path) =>
    `در ${path} کارپوشه‌ای نیست. فایلی با پسوند .xlsx، .xlsm، .xlsb، .xls، .ods یا .csv آنجا بگذارید.`,
  notOurFolder: (folder) =>
    `در ${folder} چیزی جز سایت Plimsoll هست. با --out پوشه‌ای تازه یا خالی بدهید.`,
  cannotWrite: (folder, detail) => `در ${folder} نمی‌توان نوشت: ${detail}`,
  keyNotKept: (folder) =>
    `در ${folder} نمی‌توان نوشت؛ پس نشانی صفحه‌های مشتریان از مسیر پوشه ساخته شد و با جابه‌جایی آن عوض می‌شود.`,
  defect: "این خطای Plimsoll است نه کارپوشهٔ شما. لطفاً این سطرها را گزارش کنید:",

  unreadable: (n, f) => (n === 1 ? "یک کارپوشه خوانده نشد." : `${f.count(n)} کارپوشه خوانده نشد.`),
  noDashboard: "هیچ‌یک از برگه‌های مشتریان، پرداخت‌ها و برنامه‌ها خوانده نشد.",
  nothingPublished: "چیزی منتشر نشد.",
  previousStays: (folder) => `سایت پیشین در ${folder} دست‌نخورده می‌ماند.`,
  reading: (file) => `خواندن ${file}`,
  computing: "محاسبه",
  drawing: "ساختن صفحه‌ها",
  built: (pages, folder, seconds, f) => `${f.count(pages)} صفحه در ${folder}، در ${seconds} ثانیه`,
  rowsSetAside: (n, f) =>
    `${f.count(n)} سطر در ارقام نیامده است؛ صفحهٔ «داده‌ها» یکایک را نام می‌برد.`,
  findings: ({ error, warning, information }, f) =>
    `${f.count(error)} خطا، ${f.count(warning)} هشدار، ${f.count(information)} یادداشت`,
  moreAlike: (n, f) => `و ${f.count(n)} مورد دیگر مانند این`,
  sheetRows: ({ read, used, setAside, skipped }, f) =>
    `${f.count(read)} سطر: ${f.count(used)} به‌کاررفته، ${f.count(setAside)} کنارگذاشته، ${f.count(skipped)} ردشده`,
  notOneOfOurs: "از برگه‌های ما نیست",

  onThisMachine: "روی این رایانه",
  onTheNetwork: "روی شبکه",
  ownerPages: "مالک",
  watching: (path) =>
    `${path} زیر نظر است: کارپوشه را ذخیره کنید تا صفحه‌ها تازه شوند. پایان با Ctrl+C.`,
  portBusy: (port, next) => `درگاه ${port} در کار است؛ ${next} برداشته شد.`,
  noFreePort: (from, to) => `همهٔ درگاه‌ها از ${from} تا ${to} در کارند.`,
  rebuilt: (time, seconds) => `${time}  صفحه‌ها در ${seconds} ثانیه تازه شدند`,
  lastGoodStays: (time) => `${time}  آخرین صفحه‌های درست می‌مانند.`,
  barTitle: "کارپوشه پذیرفته نشد. این صفحه‌ها آخرین ارقام درست را نشان می‌دهند.",
  barNoSite: "کارپوشه پذیرفته نشد و ارقام پیشینی برای نمایش نیست.",
};
