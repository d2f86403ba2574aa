import type { marked as master } from "../en/marked.ts";

export const marked: typeof master = {
  sheetName: "یافته‌ها",
  title: "چه یافت شد",
  lead: "این نسخه‌ای از خوانده‌هاست که به جای فرمول مقدار دارد. خود فایل را درست کنید: این نسخه دوباره خوانده نمی‌شود.",
  nothing: "ایرادی یافت نشد.",
  severity: "نوع",
  file: "فایل",
  sheet: "شیت",
  cell: "سلول",
  message: "چه یافت شد",
  code: "کد",
  formula: (formula) => `فرمول: ${formula}`,
  more: (n, f) => `${f.count(n)} مورد دیگر اینجا نیامده است: npm run validate همه را چاپ می‌کند.`,
  rowsLeftOut:
    "فایل برای یک نسخهٔ کامل بزرگ است: فقط سطرهای دارای یافته و سطرهای اول، هر کدام با شمارهٔ خود، کپی شد.",
};
