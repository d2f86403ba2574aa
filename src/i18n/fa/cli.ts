import type { cli as master } from "../en/cli.ts";

export const cli: typeof master = {
  usage: "روش اجرا",
  options: "گزینه‌ها",
  about: {
    start:
      "سایت را می‌سازد، روی این رایانه و شبکه نشان می‌دهد و با هر ذخیرهٔ فایل اکسل دوباره می‌سازد.",
    build: "سایت را یک بار می‌سازد.",
    validate: "فایل‌های اکسل را می‌خواند و هرچه در آن‌ها یافت شد چاپ می‌کند. چیزی نمی‌سازد.",
    figures: "همهٔ ارقام را حساب و چاپ می‌کند. چیزی نمی‌سازد.",
    template: "یک فایل اکسل خالی می‌نویسد تا واحد فروش پر کند.",
    bench:
      "ساخت از صفر را کنار زمانی می‌سنجد که Astro و xlsx برای همان شمار صفحه و همان کارپوشه می‌گیرند.",
  },
  optionHelp: {
    data: "یک فایل اکسل یا پوشه‌ای از فایل‌ها؛ پیش‌فرض data",
    "as-of": "روزی که ارقام به آن تعلق دارد؛ پیش‌فرض روز داده‌ها",
    lang: "زبان پیام‌ها و زبان اول سایت: en, ru, ro, fa",
    out: "پوشهٔ سایت؛ پیش‌فرض dist",
    outFile: "فایلی که نوشته شود، هرگز روی فایل دیگر؛ پیش‌فرض template.xlsx",
    country: "تعطیلات رسمی کدام کشور، مانند IR؛ پیش‌فرض به زبان: RU، RO یا IR",
    marked:
      "نسخه‌ای از شیت‌ها با مقدارها هم می‌نویسد: سلول‌های نادرست رنگی و با یادداشت؛ همهٔ فایل‌ها در یکی",
    json: "تنها یک سند JSON چاپ می‌کند",
    strict: "با هر ایراد در داده‌ها کد خروج ۱ می‌دهد",
    help: "همین راهنما را چاپ می‌کند",
  },

  unknownOption: (option) => `گزینهٔ ${option} وجود ندارد. --help را ببینید.`,
  missingValue: (option) => `${option} مقدار می‌خواهد. --help را ببینید.`,
  unexpectedWord: (word) => `«${word}» اینجا بی‌جاست. فایل اکسل را این‌طور بدهید: --data ${word}`,
  notADay: (text) => `--as-of برابر «${text}» است؛ روزی مانند 2026-11-20 لازم است.`,
  asOfAfterToday: (asked, used) => `روز --as-of ${asked} پس از امروز است: ارقام تا ${used} است.`,
  notALanguage: (text) => `--lang برابر «${text}» است؛ en، ru، ro یا fa لازم است.`,
  notACountry: (text) => `--country برابر «${text}» است؛ کدی مانند IR لازم است.`,
  notXlsx: (path) => `نام ${path} باید به .xlsx ختم شود.`,
  fileExists: (path) => `${path} از پیش هست. با --out فایل تازه‌ای بدهید.`,
  notMarkedCopy: (path) => `${path} از پیش هست و نسخهٔ نشان‌دار نیست. با --marked فایل دیگری بدهید.`,
  markedAmongData: (path) =>
    `${path} کنار فایل‌های اکسل است و همراه آن‌ها خوانده می‌شد. با --marked جای دیگری بدهید.`,
  templateWritten: (path) => `${path} نوشته شد. آن را پُر کنید و در پوشهٔ data بگذارید.`,
  markedWritten: (path) => `نسخهٔ نشان‌دار: ${path}`,
  noSuchPath: (path) =>
    `${path} پیدا نشد. فایل اکسلی در پوشهٔ data بگذارید یا با --data نشانی دهید.`,
  noWorkbook: (path) =>
    `در ${path} فایل اکسلی نیست. فایلی با پسوند .xlsx، .xlsm، .xlsb، .xls، .ods یا .csv آنجا بگذارید.`,
  notOurFolder: (folder) =>
    `در ${folder} چیزی جز سایت Plimsoll هست. با --out پوشه‌ای جدید یا خالی بدهید.`,
  cannotWrite: (folder, detail) => `در ${folder} نمی‌توان نوشت: ${detail}`,
  keyNotKept: (folder) =>
    `در ${folder} نمی‌توان نوشت؛ پس نشانی صفحه‌های مشتریان از مسیر پوشه ساخته شد و با جابه‌جایی آن عوض می‌شود.`,
  defect:
    "این ایراد از خود برنامهٔ Plimsoll است، نه از فایل شما. لطفاً سطرهای زیر را برای ما بفرستید:",

  unreadable: (n, f) =>
    n === 1 ? "یک فایل اکسل خوانده نشد." : `${f.count(n)} فایل اکسل خوانده نشد.`,
  noDashboard: "هیچ‌یک از شیت‌های «مشتریان»، «دریافتی‌ها» و «اهداف» خوانده نشد.",
  nothingPublished: "چیزی منتشر نشد.",
  previousStays: (folder) => `سایت قبلی در ${folder} دست‌نخورده می‌ماند.`,
  reading: (file) => `خواندن ${file}`,
  computing: "محاسبه",
  drawing: "ساختن صفحه‌ها",
  built: ({ pages, folder, seconds }, f) =>
    `${f.count(pages)} صفحه در ${folder}، در ${seconds} ثانیه`,
  rowsSetAside: (n, f) => `${f.count(n)} سطر در ارقام نیامده است؛ صفحهٔ «داده‌ها» همه را نشان می‌دهد.`,
  findings: ({ error, warning, information }, f) =>
    `${f.count(error)} ایراد، ${f.count(warning)} هشدار، ${f.count(information)} نکته`,
  moreAlike: (n, f) => `و ${f.count(n)} مورد دیگر مانند این`,
  sheetRows: ({ read, used, setAside, skipped }, f) =>
    `${f.count(read)} سطر: ${f.count(used)} حساب‌شده، ${f.count(setAside)} کنارگذاشته، ${f.count(skipped)} ردشده`,
  notOneOfOurs: "این شیت به کار نمی‌آید",

  onThisMachine: "روی این رایانه",
  onTheNetwork: "روی شبکه",
  ownerPages: "مدیر",
  watching: (path) =>
    `${path} زیر نظر است: فایل اکسل را ذخیره کنید تا صفحه‌ها به‌روز شود. برای توقف: Ctrl+C.`,
  portBusy: (port, next) => `درگاه ${port} اشغال است؛ از ${next} استفاده شد.`,
  noFreePort: (from, to) => `همهٔ درگاه‌ها از ${from} تا ${to} اشغال است.`,
  rebuilt: (time, seconds) => `${time}  صفحه‌ها در ${seconds} ثانیه به‌روز شد`,
  lastGoodStays: (time) => `${time}  صفحه‌ها آخرین داده‌های درست را نشان می‌دهد.`,
  builderEnded: (code) =>
    `فرایند سازندهٔ صفحه‌ها خودبه‌خود پایان یافت${code === "" ? "" : ` (${code})`}.`,
  barTitle: "فایل ذخیره‌شده نمایش‌دادنی نبود. این صفحه‌ها آخرین ارقام درست را نشان می‌دهد.",
  barNoSite: "فایل نمایش‌دادنی نبود و رقم قبلی هم در دست نیست.",

  benchRuns: (pages, runs, f) => `${f.count(pages)} صفحه، میانهٔ ${f.count(runs)} اجرا`,
  benchBuild: "ساخت از صفر",
  benchPages: "همان شمار صفحهٔ تقریباً خالی با Astro",
  benchRead: "یک خواندن با xlsx",
  benchRatio: "نسبت به مجموع این دو",
  peakMemory: "بیشینهٔ حافظه",
};
