import type { data as master } from "../en/data.ts";

export const data: typeof master = {
  title: "داده‌ها",
  description: (company) =>
    `${company}: ارقام بر چه استوار است. سرنوشت هر سطر و هر نکته با سلول آن.`,

  allUsed: "همهٔ سطرهای فایل حساب شده است.",
  someSetAside: (n, f) => `${f.count(n)} سطر در ارقام نیست: سلول هر کدام در پایین آمده است.`,
  someLeftOut: "بخشی از داده‌ها خوانده نشد: ایرادهای پایین را ببینید.",
  figuresOf: (day) => `ارقام تا ${day}.`,
  savedOn: (day) => `آخرین ذخیرهٔ فایل: ${day}.`,
  rhythm: (n, f) => `اگر بیش از ${f.count(n)} روز به‌روز نشود، داده‌ها کهنه به شمار می‌آید.`,

  rows: "حساب همهٔ سطرها روشن است؟",
  rowsTable: (file) => `سطرهای ${file}`,
  sheet: "شیت",
  readAs: "خوانده‌شده به عنوان",
  notRead: "لازم نیست",
  read: "سطرهای خوانده‌شده",
  rowsNote:
    "خوانده‌شده یعنی حساب‌شده، کنارگذاشته و ردشده با هم. سطرهای خالی، جمع و جداکننده رد می‌شود.",

  totals: "جمع‌ها می‌خواند؟",
  totalsTable: "جمع‌های کنترلی",
  usedSum: "جمع سطرهای حساب‌شده",
  setAsideSum: "جمع سطرهای کنارگذاشته",
  claimedSum: "جمع نوشته‌شده در فایل",
  check: "تطبیق",
  agrees: "می‌خواند",
  differs: "نمی‌خواند",
  totalsNote: "جمع سطرهای حساب‌شده همان است که خود اکسل برای آنها نشان می‌دهد.",

  findings: "چه یافت شد؟",
  noFindings: "نکته‌ای یافت نشد.",
  errorsNote: "ایراد یعنی سطر، شیت یا فایل کنار گذاشته شده و پول آن در ارقام نیست.",
  warningsNote: "هشدار یعنی همه چیز حساب شده، ولی چیزی را باید بررسی کرد.",
  notesNote: "نکته یعنی فایل چطور خوانده شده است.",
  errors: (n, f) => `${f.count(n)} ایراد`,
  warnings: (n, f) => `${f.count(n)} هشدار`,
  notes: (n, f) => `${f.count(n)} نکته`,
  showMore: (n, f) => `${f.count(n)} مورد دیگر مانند این`,

  absent: "شیت‌های دیگر چه می‌افزاید؟",
  absentNote: (sheet, adds) => `${sheet}: ${adds}`,

  unlisted: "چه کسی پرداخت می‌کند ولی در شیت «مشتریان» نیست؟",
  unlistedSaid: (_n, count, money) =>
    `${count} مشتری ${money} آورده‌اند. این پول همه‌جا حساب شده، جز در مشتریان کلیدی.`,
};
