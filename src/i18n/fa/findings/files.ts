import type { FileFindingCode, FindingMessages } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";

const measures = {
  file: "حجم فایل",
  unpacked: "حجم فایل پس از باز شدن",
  ratio: "فشردگی بخشی از فایل",
  parts: "تعداد بخش‌های فایل",
  cells: "تعداد سلول‌های فایل",
  rows: "تعداد سطرهای یک شیت",
  columns: "تعداد ستون‌های یک شیت",
  memory: "حافظهٔ لازم برای خواندن",
} as const;

const skipped = {
  "lock-file": "رد شد: نشانهٔ فایلی است که نزد کسی باز است.",
  temporary: "رد شد: فایل موقت است.",
  hidden: "رد شد: فایل پنهان است.",
  "not-a-workbook": "رد شد: فایل اکسل نیست.",
} as const;

const xlsx = "\u2066.xlsx\u2069";

/** A size with its unit in Persian: ۵۱۲ مگابایت. */
const sizeOf = (fact: string, f: Formats): string => {
  const size = /^(\d+) (MB|GB)$/.exec(fact);
  if (!size) return f.digits(f.fact(fact));
  return `${f.digits(size[1] ?? "")} ${size[2] === "GB" ? "گیگابایت" : "مگابایت"}`;
};

export const fileFindings: FindingMessages<FileFindingCode> = {
  "unreadable-file": ({ facts }, f) =>
    facts.isInUse
      ? `فایل در برنامهٔ دیگری مانند اکسل باز است (${f.isolate(facts.detail)}). آن را آنجا ذخیره کنید و ببندید و دوباره امتحان کنید.`
      : `فایل خوانده نمی‌شود (${f.isolate(facts.detail)}). آن را در اکسل باز و ذخیره کنید و دوباره امتحان کنید.`,
  "empty-file": () => "فایل خالی است، ۰ بایت. آن را دوباره ذخیره کنید.",
  "cut-off-file": () => "فایل ناتمام است، مانند کپی نیمه‌کاره. آن را دوباره از جای اصلی کپی کنید.",
  "damaged-file": ({ facts }, f) =>
    `فایل آسیب دیده است: ${f.isolate(facts.part)}؛ به محتوای آن نمی‌توان تکیه کرد. نسخهٔ سالم را بگذارید.`,
  "encrypted-file": () => "فایل رمز دارد. نسخه‌ای بدون رمز ذخیره کنید.",
  "not-a-spreadsheet": ({ facts }, f) =>
    `این فایل اکسل نیست؛ محتوای آن ${f.isolate(facts.actually)} است. جدول را در اکسل با پسوند ${xlsx} ذخیره کنید.`,
  "unsupported-format": ({ facts }, f) =>
    `قالب ${f.isolate(facts.format)} خوانده نمی‌شود. فایل را در اکسل باز کنید و با پسوند ${xlsx} ذخیره کنید.`,
  "file-too-large": ({ facts }, f) =>
    `${measures[facts.measure]} ${sizeOf(facts.found, f)} است؛ سقف آن ${sizeOf(facts.limit, f)} است. فایل را سال‌به‌سال جدا کنید یا آنچه برای ارقام لازم نیست حذف کنید.`,
  "wrong-extension": ({ facts }, f) =>
    `محتوای فایل ${f.isolate(facts.actually)} است ولی پسوندش چیز دیگری است. خوانده شد؛ نام آن را درست کنید.`,
  "copy-of": ({ facts }, f) =>
    `به نظر می‌رسد کپی ${f.isolate(facts.original)} باشد؛ سطرهای هر دو حساب می‌شود. یکی را از پوشه بردارید.`,
  "stale-workbook": ({ facts }, f) =>
    `در فایل چیزی تازه‌تر از ${f.fact(facts.last)} نیست؛ باید هر ${f.count(facts.rhythmDays)} روز به‌روز شود. آنچه تازه آمده وارد و ذخیره کنید، یا روز ارقام را در تنظیمات بنویسید.`,
  "file-skipped": ({ facts }) => skipped[facts.because],
  "sample-set-aside": () => "فایل نمونه خوانده نشد: فایل‌های دیگری در پوشه هست.",
  "reading-took-too-long": ({ facts }, f) =>
    `خواندن پس از ${f.count(facts.seconds)} ثانیه متوقف شد. فایل را سال‌به‌سال جدا کنید یا شیت‌های غیرلازم را حذف کنید.`,
};
