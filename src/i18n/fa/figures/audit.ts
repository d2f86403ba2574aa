import type { FigureWordsOf } from "../../figureWords.ts";

export const auditFigures: FigureWordsOf<"audit"> = {
  "audit.score": {
    name: "ممیزی، امتیاز",
    formula: "جمع امتیازها",
    meaning: "آخرین ممیزی چند امتیاز داده است. معیارهای بدون امتیاز حساب نشده‌اند.",
  },
  "audit.share": {
    name: "ممیزی",
    formula: "امتیازها ÷ بیشترین امتیاز",
    meaning: "واحد بنا بر ممیزی خودش چه بخشی از آنچه می‌تواند باشد هست.",
  },
  "audit.change": {
    name: "تغییر نسبت به ممیزی پیش",
    formula: "سهم اکنون − سهم پیشین، روی معیارها که در هر دو هست",
    meaning: "واحد از ارزیابی پیش تا امروز چقدر جلو آمده، با معیارهایی که هر دو بار سنجیده شده‌اند.",
  },
  "audit.criterion": {
    name: "معیار",
    formula: "امتیازها ÷ بیشترین امتیاز",
    meaning: "واحد در یک معیار ممیزی چقدر گرفته است.",
  },
  "audit.unjudged": {
    name: "معیارهای بدون امتیاز",
    formula: "معیارهایی که امتیازشان خالی است",
    meaning: "آنچه آخرین ممیزی باز گذاشته است.",
  },
};
