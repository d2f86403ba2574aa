import type { FigureWordsOf } from "../../figureWords.ts";

const worst = "گردش مشتریانی که می‌روند، از بزرگ‌ترین";
const spread = "گردش مشتریان کلیدی × سهم رفته";
const left = "گردش ماهانه − افت";
const gap = "باقی‌مانده − خط سربه‌سر";

export const concentrationFigures: FigureWordsOf<"concentration"> = {
  "concentration.topShare": {
    name: "سهم بزرگ‌ترین مشتریان",
    formula: "بخش ÷ کل",
    meaning: "چه بخشی از دریافتی دوازده ماه را بزرگ‌ترین مشتریان می‌آورند.",
  },
  "concentration.equalClients": {
    name: "مانند چند مشتری هم‌اندازه",
    formula: "۱ ÷ جمع مربع سهم‌ها",
    meaning:
      "پول چنان پخش است که گویی از این تعداد مشتری هم‌اندازه می‌آید. هر چه کمتر، وابستگی به هر کدام بیشتر.",
  },
  "concentration.keyAccounts": {
    name: "مشتریان کلیدی",
    formula: "تعداد مشتریان کلیدی",
    meaning:
      "بدون نشانه در شیت «مشتریان»: کمترین تعداد مشتری که ۸۰٪ دریافتی دوازده ماه را می‌آورند، حداکثر بیست.",
  },
  "concentration.turnover": {
    name: "گردش ماهانه",
    formula: "کل ÷ تعداد ماه‌ها",
    meaning: "هر ماه به طور میانگین چقدر می‌آورد، در ماه‌های کامل اخیر، حداکثر دوازده ماه.",
  },
  "concentration.lossWorst30": {
    name: "افت با رفتن ۳۰٪ بزرگ‌ترها",
    formula: worst,
    meaning: "اگر از هر ده مشتری کلیدی سه تای بزرگ‌تر برود، ماهی چقدر کم می‌شود.",
  },
  "concentration.lossWorst40": {
    name: "افت با رفتن ۴۰٪ بزرگ‌ترها",
    formula: worst,
    meaning: "اگر از هر ده مشتری کلیدی چهار تای بزرگ‌تر برود، ماهی چقدر کم می‌شود.",
  },
  "concentration.lossSpread30": {
    name: "افت با رفتن ۳۰٪ میانگین",
    formula: spread,
    meaning: "اگر از هر ده مشتری کلیدی سه تا برود، بزرگ و کوچک یکسان، ماهی چقدر کم می‌شود.",
  },
  "concentration.lossSpread40": {
    name: "افت با رفتن ۴۰٪ میانگین",
    formula: spread,
    meaning: "اگر از هر ده مشتری کلیدی چهار تا برود، بزرگ و کوچک یکسان، ماهی چقدر کم می‌شود.",
  },
  "concentration.leftWorst30": {
    name: "باقی‌مانده بدون ۳۰٪ بزرگ‌ترها",
    formula: left,
    meaning: "ماه بدون سه تا از هر ده مشتری کلیدی، بزرگ‌ترها، چقدر می‌آورد.",
  },
  "concentration.leftWorst40": {
    name: "باقی‌مانده بدون ۴۰٪ بزرگ‌ترها",
    formula: left,
    meaning: "ماه بدون چهار تا از هر ده مشتری کلیدی، بزرگ‌ترها، چقدر می‌آورد.",
  },
  "concentration.leftSpread30": {
    name: "باقی‌مانده بدون ۳۰٪ میانگین",
    formula: left,
    meaning: "ماه بدون سه تا از هر ده مشتری کلیدی، بزرگ و کوچک، چقدر می‌آورد.",
  },
  "concentration.leftSpread40": {
    name: "باقی‌مانده بدون ۴۰٪ میانگین",
    formula: left,
    meaning: "ماه بدون چهار تا از هر ده مشتری کلیدی، بزرگ و کوچک، چقدر می‌آورد.",
  },
  "concentration.gapWorst30": {
    name: "فاصله تا خط سربه‌سر بدون ۳۰٪ بزرگ‌ترها",
    formula: gap,
    meaning: "آن‌گاه ماه چقدر بالا یا زیر خط سربه‌سر است.",
  },
  "concentration.gapWorst40": {
    name: "فاصله تا خط سربه‌سر بدون ۴۰٪ بزرگ‌ترها",
    formula: gap,
    meaning: "آن‌گاه ماه چقدر بالا یا زیر خط سربه‌سر است.",
  },
  "concentration.gapSpread30": {
    name: "فاصله تا خط سربه‌سر بدون ۳۰٪ میانگین",
    formula: gap,
    meaning: "آن‌گاه ماه چقدر بالا یا زیر خط سربه‌سر است.",
  },
  "concentration.gapSpread40": {
    name: "فاصله تا خط سربه‌سر بدون ۴۰٪ میانگین",
    formula: gap,
    meaning: "آن‌گاه ماه چقدر بالا یا زیر خط سربه‌سر است.",
  },
  "concentration.bySeller": {
    name: "بیشترین سهم یک کارشناس",
    formula: "بخش ÷ کل",
    meaning: "چه بخشی از دریافتی دوازده ماه به یک نفر وابسته است. بالای ۴۰٪ برای شرکت خطر است.",
  },
};
