import type { common as master } from "../en/common.ts";

export const common: typeof master = {
  languageName: "فارسی",
  nobody: "بدون مسئول",
  notAvailable: "ندارد",

  navigation: {
    label: "صفحه‌ها",
    home: "نمای کلی",
    accounts: "مشتریان کلیدی",
    clients: "مشتریان",
    people: "افراد",
    activity: "فعالیت",
    funnel: "قیف",
    income: "دریافتی‌ها",
    structure: "ساختار",
    data: "داده‌ها",
    wall: "تابلو",
    skip: "رفتن به متن اصلی",
    languages: "زبان‌ها",
  },

  severity: { error: "ایراد", warning: "هشدار", information: "نکته" },

  received: "دریافتی",
  plan: "هدف",
  ofPlan: (amount) => `از ${amount}`,
  planToDate: "تحقق تا امروز",
  neededPerDay: "نیاز هر روز",
  waterline: "خط سربه‌سر",
  underWater: (amount) => `${amount} زیر خط سربه‌سر`,
  aboveWater: (amount) => `${amount} بالای خط سربه‌سر`,

  buysNow: "می‌خرد",
  couldBuy: "می‌تواند بخرد",
  buysAndCould: "می‌خرد ← می‌تواند بخرد",
  upside: "ظرفیت رشد",
  asked: "درخواست ما",
  agreed: "توافق",
  before: "قبل از مذاکره",
  actionStatus: {
    open: "در جریان",
    done: "انجام شد",
    dropped: "منتفی",
    overdue: "عقب‌افتاده",
  },

  workingDaysLeft: (n, f) => `${f.count(n)} روز کاری مانده`,
  workingDayOf: (day, of, f) => `روز کاری ${f.count(day)} از ${f.count(of)}`,
  accounts: (n, f) => `${f.count(n)} مشتری کلیدی`,
  people: (n, f) => `${f.count(n)} نفر`,
  rows: (n, f) => `${f.count(n)} سطر`,
  more: (n, f) => `${f.count(n)} مورد دیگر`,

  figuresOf: (day) => `ارقام تا ${day}`,
  dataDaysOld: (n, f) => `داده‌ها ${f.count(n)} روزه است`,

  used: "حساب‌شده",
  setAside: "کنارگذاشته",
  skipped: "ردشده",

  explain: "چطور حساب شد",
  formula: "فرمول",
  numbers: "اعداد",
  cells: "سلول‌ها",
  filter: "فیلتر در فایل اکسل",
  reason: "چرا رقمی نیست",

  table: "جدول",
  copy: "کپی",
  copied: "کپی شد",
  find: "جست‌وجو",
  sortBy: (column) => `مرتب‌سازی بر اساس «${column}»`,

  notFound: {
    title: "چنین صفحه‌ای نیست",
    sentence: "این صفحه جابه‌جا یا برداشته شده است؛ صفحهٔ نخست به همهٔ صفحه‌ها راه دارد.",
  },
};
