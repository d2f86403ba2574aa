import type { FigureWordsOf } from "../../figureWords.ts";

export const peopleFigures: FigureWordsOf<"people"> = {
  "people.place": {
    name: "رتبه بر اساس تحقق تا امروز",
    formula: "ترتیب بر اساس تحقق تا امروز؛ برابرها رتبهٔ مشترک دارند",
    meaning: "تا همیشه بزرگ‌ترین منطقه برنده نباشد.",
  },
  "people.placeByPayments": {
    name: "رتبه بر اساس دریافتی",
    formula: "ترتیب بر اساس دریافتی؛ برابرها رتبهٔ مشترک دارند",
    meaning: "چه کسی این ماه بیشترین پول را آورده است.",
  },
  "people.averageDeal": {
    name: "میانگین معامله",
    formula: "دریافت‌ها ÷ تعداد معامله‌ها",
    meaning: "هر معامله به طور میانگین چقدر می‌آورد.",
  },
  "people.largestDeal": {
    name: "بزرگ‌ترین معامله",
    formula: "بزرگ‌ترین معامله",
    meaning: "بزرگ‌ترین معاملهٔ ماه.",
  },
};
