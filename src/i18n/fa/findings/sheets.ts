import type { FindingMessages, SheetFindingCode } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { columnOf } from "./expected.ts";

const closeTo = {
  sheet: "شیت",
  column: "ستون",
  client: "مشتری",
  person: "همکار",
  setting: "تنظیم",
} as const;

const powers = new Map([
  [1000, "هزار"],
  [1_000_000, "میلیون"],
  [1_000_000_000, "میلیارد"],
]);

const currencies = new Map([
  ["TOMAN", "تومان"],
  ["IRR", "ریال"],
]);

/** «هزار تومان»، «ریال»، «واحد ۰٫۱». */
function unitWords(
  { multiplier, currency }: { readonly multiplier: number; readonly currency: string },
  f: Formats,
): string {
  const name = currencies.get(currency) ?? f.isolate(currency);
  if (multiplier === 1) return name;
  const power = powers.get(multiplier) ?? `واحد ${f.count(multiplier)}`;
  return name === "" ? power : `${power} ${name}`;
}

const across = { months: "ماه‌ها", days: "روزها", names: "نام‌ها" } as const;

const repeated = {
  once: "فقط یک بار حساب می‌شود. آن‌ها را در یکی از دو شیت نگه دارید.",
  twice: "دو بار حساب می‌شود. یکی از دو شیت را حذف کنید یا نام شیت اضافی را عوض کنید.",
} as const;

export const sheetFindings: FindingMessages<SheetFindingCode> = {
  "missing-sheet": ({ facts }, f) =>
    `هیچ‌یک از شیت‌های لازم نیست: ${f.list(facts.expected)}. یکی را اضافه کنید یا نام شیتی را عوض کنید.`,
  "sheet-part-missing": () =>
    "نام شیت در فایل هست ولی محتوایش نیست. فایل را در اکسل باز و دوباره ذخیره کنید.",
  "no-table-found": ({ facts }, f) =>
    `سطر سرستون‌ها پیدا نشد؛ باید این‌ها باشد: ${f.list(facts.expected)}. سرستون‌ها را در یک سطر بالای داده‌ها بنویسید.`,
  "missing-column": ({ facts }, f) => {
    const others = facts.accepted.filter((name) => name !== facts.expected);
    const also =
      others.length === 0 ? "" : ` (این نام‌ها هم پذیرفته است: ${others.map(f.isolate).join("، ")})`;
    return `ستون «${f.isolate(facts.expected)}» نیست، پس شیت حساب نشد. ستون را اضافه کنید یا نام یکی را عوض کنید${also}.`;
  },
  "duplicate-column": (finding, f) =>
    `${columnOf(finding, f)} تکرار ستون «${f.isolate(finding.facts.first)}» است. یکی را حذف کنید یا نامش را عوض کنید.`,
  "no-rows": () => "شیت سرستون دارد ولی سطری ندارد. آن را پر یا حذف کنید.",
  "more-than-one-table": ({ facts }, f) =>
    `جدول دیگری هم در سطر ${f.count(facts.row)} هست؛ فقط جدول اول خوانده شد. آن را به شیت جدا ببرید.`,
  "blank-column-with-data": ({ facts }, f) =>
    `این ستون سرستون ندارد ولی ${f.count(facts.cells)} سلول پر دارد؛ خوانده نشد. برایش سرستون بنویسید.`,
  "hidden-sheet": () => "شیت پنهان است ولی سطرهایش حساب می‌شود. آن را آشکار یا حذف کنید.",
  "multi-row-heading": ({ facts }, f) =>
    `سرستون‌ها در ${f.count(facts.rows)} سطر است و یکی خوانده شد. بررسی کنید که ستون‌ها درست فهمیده شده باشد.`,
  "unknown-sheet": () => "شیت خوانده نشد: شیتی با این نام لازم نیست.",
  "unknown-column": (finding, f) =>
    finding.facts.reason === "another-fits-better"
      ? `${columnOf(finding, f)} خوانده نشد: ستون دیگری مناسب‌تر است.`
      : finding.facts.reason === "other-values"
        ? `${columnOf(finding, f)} خوانده نشد: هیچ‌یک از واژه‌های مورد انتظار در آن نیست.`
        : `${columnOf(finding, f)} خوانده نشد: ستونی با این نام لازم نیست.`,
  "did-you-mean": ({ facts, value = "" }, f) =>
    `«${f.isolate(value)}» شبیه ${closeTo[facts.what]} «${f.isolate(facts.suggestion)}» است. اگر همان است، همان‌طور بنویسید.`,
  "hidden-rows": ({ facts }, f) =>
    `${f.count(facts.count)} سطر پنهان یا فیلترشده است؛ مانند بقیه حساب می‌شود.`,
  "copied-sheet": ({ facts }, f) =>
    `سطرهایی که در ${f.isolate(facts.original)} هم هست: ${f.count(facts.rows)}. ${repeated[facts.counted]}`,
  "skipped-rows": ({ facts }, f) =>
    `سطرهای ردشده: خالی ${f.count(facts.blank)}، جمع ${f.count(facts.total)}، دیگر ${f.count(facts.other)}.`,
  "unit-in-heading": ({ facts, value = "" }, f) =>
    `«${f.isolate(value)}» واحد را می‌گوید: مبلغ‌ها به ${unitWords(facts, f)} خوانده شد.`,
  "unknown-unit": (finding, f) =>
    `${columnOf(finding, f)} واحد ناشناخته‌ای دارد: «${f.isolate(finding.facts.unit)}». واحد پول را بنویسید، مانند «تومان» یا «میلیون تومان».`,
  "date-is-not-payment-date": (finding, f) =>
    `${columnOf(finding, f)} روز رسیدن پول نیست. ستون «${f.isolate(finding.facts.needed)}» را اضافه کنید.`,
  "debit-credit-unclear": ({ facts }, f) =>
    `روشن نیست کدام ستون پول دریافتی است: ${f.list(facts.columns)}. نام آن را «مبلغ» بگذارید.`,
  "vat-column-chosen": (finding, f) =>
    finding.facts.vat === "with"
      ? `مبلغ‌ها از ${columnOf(finding, f)} گرفته شد، نه از ${f.list(finding.facts.left)}: دریافتی‌ها با مالیات حساب می‌شود. اگر ستون دیگری درست است، نامش را «مبلغ» بگذارید.`
      : `${columnOf(finding, f)} بدون مالیات است و دریافتی‌ها با مالیات حساب می‌شود. اگر مالیات هست، مبلغ با مالیات را بنویسید.`,
  "pivoted-table": (finding, f) =>
    `${across[finding.facts.across]} از ${columnOf(finding, f)} به بعد در ستون‌ها آمده است، پس شیت حساب نشد؛ هر کدام سطر خودش را می‌خواهد، با ${f.list(finding.facts.needed)}. ستون‌ها را به سطر تبدیل کنید (در اکسل: ${f.isolate("Data, From Table, Unpivot Columns")}).`,
  "grouped-rows": (finding, f) =>
    `${columnOf(finding, f)} در سطرهای جداگانه آمده است، از «${f.isolate(finding.value ?? "")}»، در مجموع ${f.count(finding.facts.groups)} نام؛ ${f.count(finding.facts.rows)} سطر با نام بالای خود خوانده شد.`,
  "carried-forward-row": ({ value = "" }, f) =>
    `«${f.isolate(value)}» مانده یا جمع منتقل‌شده است؛ سطر رد شد.`,
};
