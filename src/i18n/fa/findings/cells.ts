import type { CellRef } from "../../../model/cell.ts";
import type { CellFindingCode, FindingMessages } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { columnOf, expected, rules } from "./expected.ts";

/** در ستون «مبلغ» نوشته شده «12,3a» */
const shown = (finding: CellRef & { readonly value?: string }, f: Formats): string =>
  `در ${columnOf(finding, f)} نوشته شده «${f.isolate(finding.value ?? "")}»`;

const unknownKey = {
  client: "سطر در جمع‌ها حساب می‌شود، ولی نه برای مشتریان کلیدی.",
  person: "سطر حساب می‌شود، ولی این نام در تیم نیست.",
  department: "سطر حساب می‌شود، ولی تیم واحدی با این نام ندارد.",
  name: "سطر حساب می‌شود، ولی این نام جای دیگری نیست.",
} as const;

const oneOf = { number: "عدد", date: "تاریخ", text: "متن" } as const;
const manyOf = { number: "عدد", date: "تاریخ", text: "متن" } as const;

export const cellFindings: FindingMessages<CellFindingCode> = {
  "missing-cell": (finding, f) =>
    `${columnOf(finding, f)} خالی است؛ ${expected[finding.facts.kind]}. سلول را پر کنید.`,
  "type-error": (finding, f) => {
    const { kind, choices = [] } = finding.facts;
    const wanted =
      choices.length > 0
        ? `باید یکی از این‌ها باشد: ${choices.map(f.isolate).join("، ")}`
        : expected[kind];
    return `${shown(finding, f)}؛ ${wanted}. سلول را اصلاح کنید.`;
  },
  "constraint-error": (finding, f) =>
    `${shown(finding, f)}؛ ${rules[finding.facts.rule]}. سلول را اصلاح کنید.`,
  "formula-error": (finding, f) =>
    `${columnOf(finding, f)} به جای مقدار ${f.isolate(finding.value ?? "")} دارد. فرمول را اصلاح کنید.`,
  "no-cached-value": (finding, f) =>
    `${columnOf(finding, f)} فرمولی بدون نتیجهٔ ذخیره‌شده دارد: ${f.isolate(finding.facts.formula)}. فایل را در اکسل باز و ذخیره کنید.`,
  "own-words": (finding, f) =>
    `${columnOf(finding, f)}: واژه‌های خودتان در ${f.count(finding.facts.count)} سلول: ${f.list(finding.facts.words)}؛ همان‌طور ماند. اگر غلط تایپی است، اصلاح کنید.`,
  "unknown-month": (finding, f) =>
    `${shown(finding, f)}؛ ${expected.month}، نه هفته یا سه‌ماهه. سلول را اصلاح کنید.`,
  "missing-rate": (finding, f) =>
    `برای این روز نرخ ${f.isolate(finding.facts.currency)} نیست. آن را در شیت «نرخ ارز» بنویسید یا مبلغ را به واحد پول اصلی بنویسید.`,
  "date-in-future": (finding, f) =>
    `${shown(finding, f)} که بعد از امروز است، ${f.fact(finding.facts.today)}. تاریخ را اصلاح کنید.`,
  "as-of-after-today": (finding, f) =>
    `«${f.isolate(finding.column ?? "")}» روی «${f.isolate(finding.value ?? "")}» است که بعد از امروز است؛ ارقام تا ${f.fact(finding.facts.today)} حساب شد. تاریخ را اصلاح کنید یا سلول را خالی بگذارید.`,
  "unknown-key": ({ facts, value = "" }, f) =>
    facts.what === "alias"
      ? `«${f.isolate(value)}» در هیچ شیت دیگری نیست؛ با این حال نام‌ها زیر آن یکی شد. املای آن را بررسی کنید.`
      : `«${f.isolate(value)}» در شیت «${f.isolate(facts.sheet)}» نیست. ${unknownKey[facts.what]} نام را آنجا اضافه یا اینجا اصلاح کنید.`,
  "ambiguous-number": (finding, f) =>
    `${shown(finding, f)} که ${finding.facts.readings.map(f.fact).join(" یا ")} می‌تواند باشد؛ ${f.fact(finding.facts.taken)} خوانده شد. عدد را بدون جداکنندهٔ هزارگان بنویسید.`,
  "ambiguous-duration": (finding, f) =>
    `${shown(finding, f)} که ${finding.facts.readings.map(f.fact).join(" یا ")} دقیقه می‌تواند باشد؛ ${f.fact(finding.facts.taken)} خوانده شد. در پایان سرستون ${f.isolate("h:mm")} یا ${f.isolate("m:ss")} بنویسید.`,
  "ambiguous-date": (finding, f) =>
    `${shown(finding, f)} که ${finding.facts.readings.map(f.fact).join(" یا ")} می‌تواند باشد؛ ${f.fact(finding.facts.taken)} خوانده شد. قالب ستون را تاریخ کنید.`,
  "date-out-of-range": (finding, f) =>
    `${shown(finding, f)} که بیرون از ${f.fact(finding.facts.earliest)} تا ${f.fact(finding.facts.latest)} است؛ سطر حساب نشد. سال را اصلاح کنید.`,
  "unlike-its-column": (finding, f) =>
    `${shown(finding, f)} که ${oneOf[finding.facts.is]} است و بقیهٔ ستون ${manyOf[finding.facts.usual]}. خوانده شد؛ بررسی کنید که سر جای خودش باشد.`,
  "mixed-currency": (finding, f) =>
    `${columnOf(finding, f)} چند واحد پول دارد: ${f.list(finding.facts.currencies)}. همهٔ مبلغ‌ها را به یک واحد بنویسید یا ستون «واحد پول» را اضافه کنید.`,
  "id-rounded": (finding, f) =>
    `${columnOf(finding, f)} شماره‌ای بلند دارد که اکسل گرد کرده است. قالب ستون را متن کنید و شماره را دوباره بنویسید.`,
  "serial-without-format": (finding, f) =>
    `${columnOf(finding, f)} عدد ${f.isolate(finding.value ?? "")} دارد؛ تاریخ ${f.fact(finding.facts.taken)} خوانده شد. قالب ستون را تاریخ کنید.`,
  "number-as-text": (finding, f) =>
    `${columnOf(finding, f)} در ${f.count(finding.facts.count)} سلول عدد را به صورت متن دارد؛ عدد خوانده شد.`,
  "date-as-text": (finding, f) =>
    `${columnOf(finding, f)} در ${f.count(finding.facts.count)} سلول تاریخ را به صورت متن دارد؛ تاریخ خوانده شد.`,
  placeholder: (finding, f) =>
    `${columnOf(finding, f)} در ${f.count(finding.facts.count)} سلول خط تیره، «ندارد» یا مانند آن دارد؛ خالی خوانده شد.`,
  "rounded-amount": (finding, f) =>
    `${shown(finding, f)} که ریزتر از واحد پول است؛ ${f.fact(finding.facts.taken)} خوانده شد.`,
  "unknown-setting": ({ value = "" }, f) => `تنظیم «${f.isolate(value)}» شناخته نشد و به کار نرفت.`,
};
