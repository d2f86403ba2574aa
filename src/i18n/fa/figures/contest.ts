import type { FigureWordsOf } from "../../figureWords.ts";

export const contestFigures: FigureWordsOf<"contest"> = {
  "contest.standing": {
    name: "رتبه در مسابقه",
    formula: "ترتیب بر اساس آنچه به دست آمده؛ برابرها رتبهٔ مشترک دارند",
    meaning: "فقط کسی که به حداقل رسیده رتبه می‌گیرد.",
  },
  "contest.value": {
    name: "به‌دست‌آمده در مسابقه",
    formula: "آنچه از روز نخست تا روز آخر حساب شد",
    meaning: "هر کس در روزهای مسابقه چقدر آورده است.",
  },
  "contest.gap": {
    name: "فاصله تا نفر اول",
    formula: "نفر اول − به‌دست‌آمده",
    meaning: "برای رسیدن به نفر اول چقدر کم است؛ نفر اول صفر.",
  },
  "contest.daysLeft": {
    name: "روزهای ماندهٔ مسابقه",
    formula: "روزهای کاری پس از امروز تا روز آخر",
    meaning: "صفر یعنی امروز روز آخر است.",
  },
};
