import type { FindingMessages, FindingOf, RowFindingCode } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { columnOf } from "./expected.ts";

const parts = { manager: "کارشناسان", department: "واحدها" } as const;

/** What an open opportunity lacks. */
const vague = {
  amount: "این معامله باز است ولی مبلغ ندارد و در هیچ پیش‌بینی نمی‌آید. بنویسید چقدر خواهد آورد.",
  month:
    "این معامله باز است ولی ماه مورد انتظار ندارد و در هیچ پیش‌بینی نمی‌آید. بنویسید پول کی می‌رسد.",
  both: "این معامله باز است ولی نه مبلغ دارد و نه ماه مورد انتظار و در هیچ پیش‌بینی نمی‌آید. بنویسید چقدر و کی خواهد آورد.",
} as const;

/** A cell against the one it contradicts. */
const contradiction = (
  finding: FindingOf<"cells-contradict" | "impossible-row">,
  f: Formats,
): string => {
  const { than, limit, is } = finding.facts;
  const how = is === "before" ? "قبل از" : "بیشتر از";
  return `در ${columnOf(finding, f)} نوشته شده «${f.isolate(finding.value ?? "")}» که ${how} «${f.isolate(than)}» است، یعنی «${f.isolate(limit)}».`;
};

export const rowFindings: FindingMessages<RowFindingCode> = {
  "duplicate-key": ({ facts, value = "" }, f) =>
    facts.isElsewhere
      ? `«${f.isolate(value)}» در ${f.isolate(facts.first)} هم هست؛ آن سطر حساب شد و این سطر نه. یکی را نگه دارید.`
      : `«${f.isolate(value)}» دوباره آمده است؛ سطر اول، ${f.isolate(facts.first)}، حساب شد و این سطر نه. یکی را نگه دارید.`,
  "probable-duplicate-row": ({ facts }, f) =>
    facts.isWhole
      ? `همهٔ سلول‌های این سطر تکرار ${f.isolate(facts.first)} است. هر دو حساب می‌شود؛ اگر دو بار وارد شده، یکی را حذف کنید.`
      : `این سطر تکرار ${f.isolate(facts.first)} است: همان تاریخ، مشتری و مبلغ. هر دو حساب می‌شود؛ اگر دو بار وارد شده، یکی را حذف کنید.`,
  "cells-contradict": (finding, f) =>
    `${contradiction(finding, f)} یکی از دو را اصلاح کنید؛ تا آن وقت سطر همان‌طور که هست حساب می‌شود.`,
  "impossible-row": (finding, f) =>
    `${contradiction(finding, f)} چنین چیزی ممکن نیست و سطر حساب نشد. یکی از دو را اصلاح کنید.`,
  "open-though-done": (finding, f) =>
    `${columnOf(finding, f)} «${f.isolate(finding.value ?? "")}» است، ولی در ستون «${f.isolate(finding.facts.than)}» ${f.fact(finding.facts.day)} آمده است. این گام باز حساب می‌شود؛ یکی از دو را اصلاح کنید.`,
  "day-too-long": ({ facts }, f) =>
    `جمع سطرهای این همکار در این روز ${f.count(facts.hours)} ساعت است. همه حساب می‌شود؛ تاریخ‌ها، نام‌ها و واحد زمان را بررسی کنید.`,
  "similar-names": ({ facts }, f) =>
    `شاید این نام‌ها یکی باشد: ${f.list(facts.names)}. اگر یکی است، همه‌جا یک‌جور بنویسید یا در شیت «نام‌های یکسان» یکی کنید.`,
  "circular-alias": ({ facts }, f) =>
    `این نام‌ها به یکدیگر برمی‌گردند: ${f.list(facts.names)}؛ این سطر حساب نشد. یکی را نام اصلی بگذارید.`,
  "cells-differ": (finding, f) =>
    `${columnOf(finding, f)}: اینجا «${f.isolate(finding.value ?? "")}» است و در ${f.isolate(finding.facts.place)} «${f.isolate(finding.facts.taken)}» که حساب شد. هر دو را یکی کنید.`,
  "plans-added": ({ facts }, f) =>
    `هدف‌هایی که در ${f.isolate(facts.original)} هم با مقدار دیگر آمده: ${f.count(facts.targets)}. هر دو جمع شد، مثل هدف دو شعبه. اگر یکی جای دیگری است، قدیمی را حذف کنید.`,
  "counts-added": ({ facts }, f) =>
    `تعدادهایی از قیف که در ${f.isolate(facts.original)} هم آمده: ${f.count(facts.counts)}. هر دو جمع شد، مثل تعداد دو شعبه. اگر یکی جای دیگری است، شیت قدیمی را حذف کنید.`,
  "mixed-rial-toman": ({ facts }, f) =>
    facts.times === "10"
      ? `مبلغ‌های ${f.fact(facts.month)} حدود ده برابر ماه‌های دیگر است (معمولاً ${f.fact(facts.here)}، در ماه‌های دیگر ${f.fact(facts.usual)}). اگر به ریال است، آن را در عنوان ستون یا در ستون «ارز» بنویسید.`
      : `مبلغ‌های ${f.fact(facts.month)} حدود یک‌دهم ماه‌های دیگر است (معمولاً ${f.fact(facts.here)}، در ماه‌های دیگر ${f.fact(facts.usual)}). اگر به تومان است، آن را در عنوان ستون یا در ستون «ارز» بنویسید.`,
  "volumes-differ": (finding, f) =>
    `${columnOf(finding, f)}: اینجا «${f.isolate(finding.value ?? "")}» است و در ${f.isolate(finding.facts.place)} ${f.fact(finding.facts.taken)}؛ فایلی که دیرتر ذخیره شده به حساب آمد. یکی را اصلاح کنید.`,
  "joined-by-number": ({ facts }, f) =>
    `${f.list(facts.names)} یک کد مشتری دارند، ${f.isolate(facts.number)}، و یک مشتری به حساب آمدند. اگر دو مشتری‌اند، کد را اصلاح کنید.`,
  "vague-opportunity": ({ facts }) => vague[facts.missing],
  "total-mismatch": ({ facts }, f) =>
    `سطر جمع ${f.fact(facts.claimed)} است ولی جمع سطرها ${f.fact(facts.computed)}. سطرها حساب شد؛ بررسی کنید کدام‌ها در جمع نیامده.`,
  "volume-drift": ({ facts }, f) =>
    `حجم فعلی ${f.fact(facts.declared)} نوشته شده ولی ماهی ${f.fact(facts.paid)} پرداخت شده است. حجم را به‌روز کنید.`,
  "current-above-possible": ({ facts, value = "" }, f) =>
    `مشتری همین حالا ${f.fact(value)} می‌خرد، بیشتر از حجم ممکن، ${f.fact(facts.possible)}. حجم ممکن را بالا ببرید.`,
  "no-plan": ({ facts }, f) =>
    `برای ${f.fact(facts.month)} هدفی نیست. سطری با هدف شرکت اضافه کنید.`,
  "plan-parts-differ": ({ facts }, f) =>
    `جمع اهداف ${parts[facts.scope]} برای ${f.fact(facts.month)} برابر ${f.fact(facts.parts)} است ولی هدف شرکت ${f.fact(facts.whole)}. بررسی کنید کدام درست است.`,
  "outlier-amount": ({ facts, value = "" }, f) =>
    `مبلغ ${f.fact(value)} بسیار بیشتر از معمول این مشتری است، ${f.fact(facts.usual)}. تعداد صفرها را بررسی کنید.`,
  "transfers-unknown": ({ facts }, f) =>
    `جابه‌جایی رسمی روزهای کاری سال ${f.digits(String(facts.year))} (${f.isolate(facts.country)}) معلوم نیست. تعطیلی‌ها و روزهای کاری را در شیت «تقویم» بنویسید.`,
  "wall-too-far": ({ facts }, f) =>
    `نمایشگر ${f.count(facts.inches)} اینچی از ${f.count(facts.metres)} متری خوانده نمی‌شود: دورترین فاصله ${f.count(facts.farthest)} متر است. نمایشگر بزرگ‌تری نصب کنید یا نزدیک‌تر بنشینید؛ اگر تنظیمات نادرست است، آن را اصلاح کنید.`,
};
