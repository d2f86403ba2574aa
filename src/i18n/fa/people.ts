import type { people as master } from "../en/people.ts";

export const people: typeof master = {
  title: "افراد",
  description: (company, month) =>
    `${company}، ${month}: هر کس چقدر آورده و تا امروز کجای هدف است.`,
  leads: (person, share) => `${person} با ${share} از هدف تا امروز جلوتر است.`,
  leadsByPayments: (person, amount) => `${person} با ${amount} جلوتر است.`,
  shareTheLead: (people, share) => `${people} با ${share} از هدف تا امروز با هم جلوترند.`,
  noPeople: "در فایل اکسل کسی که بفروشد نیست.",
  chart: (month) => `${month}: تحقق هدف تا امروز به تفکیک افراد`,
  chartByPayments: (month) => `${month}: دریافتی به تفکیک افراد`,
  chartFinding: (n, f) => `${f.count(n)} نفر به ترتیب رتبه.`,
  ofPlan: (fact, plan) => `${fact} از ${plan}`,
  place: "رتبه",
  person: "نام",
  averageDeal: "میانگین معامله",
  largestDeal: "بزرگ‌ترین معامله",
  nobodyNote:
    "بدون مسئول: دریافتی‌هایی که نه خودشان مسئول دارند نه مشتری‌شان. افراد و «بدون مسئول» با هم کل شرکت‌اند.",
  leftNote: (names) => `دیگر این‌جا نیستند: ${names}.`,
  noPlanNote: "کسی که هدف ندارد رتبه ندارد؛ پایین‌تر به ترتیب مبلغ آمده است.",
  table: (month) => `افراد، ${month}`,
};
