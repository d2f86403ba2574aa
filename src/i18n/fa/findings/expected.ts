import type { CellRef } from "../../../model/cell.ts";
import type { ConstraintRule, ValueKind } from "../../../model/finding.ts";
import type { Formats } from "../../formats.ts";

// Codes stay Latin; the marks around them keep their direction.
const latin = (text: string): string => `\u2066${text}\u2069`;

/** What a cell should hold, by the kind of its column. */
export const expected: { readonly [kind in ValueKind]: string } = {
  text: "باید متن باشد",
  name: "باید نام باشد",
  day: "باید تاریخی مانند ۱۴۰۵/۰۸/۲۹ باشد",
  month: "باید ماهی مانند «آبان ۱۴۰۵» باشد",
  money: "باید عددی مانند ۱۲۳۴٫۵ باشد",
  number: "باید عددی مانند ۱۲٫۵ باشد",
  fraction: "باید سهمی مانند ۲۵٪ یا ۰٫۲۵ باشد",
  minutes: "باید مدت به دقیقه باشد، مانند ۱۲٫۵ یا ۰:۱۲:۳۰",
  yesNo: "باید «بله» یا «خیر» باشد",
  choice: "باید یکی از واژه‌های شناخته‌شده باشد",
};

export const rules: { readonly [rule in ConstraintRule]: string } = {
  "not-negative": "باید صفر یا بیشتر باشد",
  positive: "باید بیشتر از صفر باشد",
  "not-zero": "نباید صفر باشد",
  "fraction-0-1": "باید سهمی بین ۰ و ۱۰۰٪ باشد",
  "day-share-0-1": "باید ۱ برای روز کاری، ۰٫۵ برای نیم‌روز یا ۰ برای روز تعطیل باشد",
  "zero-to-ten": "باید نمره‌ای از ۰ تا ۱۰ باشد",
  "within-a-day": "باید حداکثر ۲۴ ساعت باشد، یعنی یک روز",
  "rate-of-itself": "باید ۱ باشد: همهٔ مبلغ‌ها با همین ارز نشان داده می‌شود",
  "known-currency": `باید «تومان»، «ریال» یا کد ارزی مانند ${latin("USD")} باشد`,
  "known-language": `باید ${latin("en")}، ${latin("ru")}، ${latin("ro")} یا ${latin("fa")} باشد`,
  "known-country": `باید کد کشوری مانند ${latin("IR")} باشد`,
  "known-time-zone": `باید منطقه زمانی مانند ${latin("Asia/Tehran")} باشد`,
  weekday: "باید روزهای هفته باشد، مانند «پنجشنبه، جمعه»",
  "whole-number": "باید عدد صحیح باشد",
  "too-large": "باید عددی کوچک‌تر باشد",
};

/** The column as the workbook names it, to begin a sentence. */
export const columnOf = ({ column }: CellRef, f: Formats): string =>
  column === undefined ? "سلول" : `ستون «${f.isolate(column)}»`;
