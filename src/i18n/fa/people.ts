import type { people as master } from "../en/people.ts";

export const people: typeof master = {
  title: "افراد",
  description: (company, month) =>
    `${company}، ${month}: هر کس چقدر آورده و نسبت به هدفِ تا امروز کجاست.`,
  leads: (person, share) => `پیشتاز: ${person} با ${share} تحقق تا امروز.`,
  leadsByPayments: (person, amount) => `پیشتاز: ${person} با ${amount}.`,
  shareTheLead: (people, share) => `پیشتازان: ${people}، هر کدام با ${share} تحقق تا امروز.`,
  noPeople: "در فایل، فروشنده‌ای نیامده است.",
  chart: (month) => `تحقق تا امروز به تفکیک افراد، ${month}`,
  chartByPayments: (month) => `دریافتی به تفکیک افراد، ${month}`,
  chartFinding: (n, f) => `به ترتیب رتبه، ${f.count(n)} نفر.`,
  ofPlan: (fact, plan) => `${fact} از ${plan}`,
  place: "رتبه",
  person: "همکار",
  averageDeal: "میانگین معامله",
  largestDeal: "بزرگ‌ترین معامله",
  nobodyNote:
    "بدون مسئول: دریافتی‌های بدون کارشناس از مشتریان بدون کارشناس. جمع افراد و «بدون مسئول» برابر کل شرکت است.",
  leftNote: (names) => `دیگر اینجا نیستند: ${names}.`,
  noPlanNote: "کسی که هدف ندارد رتبه ندارد؛ پایین‌تر و به ترتیب دریافتی آمده است.",
  table: (month) => `افراد، ${month}`,

  shareTheLeadWith: (people, amount) => `پیشتازان: ${people}، هر کدام با ${amount}.`,
  byPayments: "چه کسی بیشتر از همه می‌آورد؟",
  byImprovement: "چه کسی نسبت به میانگین خودش بیشتر رشد کرده؟",
  byCaptured: "مذاکرهٔ چه کسی بیشترین حجم ماهانه را افزوده؟",
  improvement: "رشد",
  improvementNote:
    "رشد: هر روز کار در این ماه چقدر می‌آورد، در مقایسه با سه ماه کامل اخیر همان فرد.",

  contest: {
    days: (from, to) => `${from} تا ${to}`,
    atLeast: (minimum) => `دست‌کم ${minimum}`,
    prize: (prize) => `جایزه: ${prize}`,
    leads: (people, value, of) =>
      of.leaders === 1
        ? `پیشتاز: ${people} با ${value}؛ ${of.left}.`
        : `پیشتازان: ${people}، هر کدام با ${value}؛ ${of.left}.`,
    won: (people, value, winners) =>
      winners === 1 ? `برنده: ${people} با ${value}.` : `برندگان: ${people}، هر کدام با ${value}.`,
    nobodyYet: (left) => `هنوز کسی رتبه ندارد؛ ${left}.`,
    nobodyWon: "بدون برنده تمام شد.",
    beginsOn: (day) => `از ${day} شروع می‌شود.`,
    daysLeft: (days) => `${days} روز کاری مانده`,
    lastDay: "امروز روز آخر است",
    reached: "به‌دست‌آمده",
    behind: "فاصله تا نفر اول",
  },
};
