import { strong } from "../emphasis.ts";
import type { wall as master } from "../en/wall.ts";
import { digitsOf } from "../numberText.ts";

const UP_TO_FIVE = ["هیچ", "یک", "دو", "سه", "چهار", "پنج"] as const;

export const wall: typeof master = {
  title: "تابلوی فروش",
  receivedIn: (month) => `دریافتی ${month}`,
  planToDate: "تحقق تا امروز",
  workingDaysLeft: "روز کاری مانده",
  monthIsOver: "ماه تمام شد",
  figuresOf: "ارقام تا",
  dataOverMonthOld: "از داده‌ها بیش از یک ماه گذشته است",
  offlineSince: (time) => `از ${time} ارتباط قطع است؛ آخرین نسخه`,
  paused: "مکث",
  pauseHint: "کلید فاصله: مکث؛ کلیدهای جهت: صحنهٔ بعد و قبل",
  markAt: (toDate) => `تحقق تا امروز ${toDate}`,
  nothingToShow: "هنوز چیزی برای نمایش نیست",
  nothingToShowHint: "فایل اکسل دریافتی، هدف یا مشتری ندارد",

  today: {
    name: "امروز",
    pace: (soFar, needed) => `تا امروز روزی ${soFar}؛ برای هدف ${strong(`روزی ${needed}`)}`,
    paceEnough: (soFar, needed) => `${strong(`روزی ${soFar}`)} تا امروز؛ روزی ${needed} کافی است`,
    needed: (needed) => `برای هدف ${strong(`روزی ${needed}`)} لازم است`,
    nothingYet: (needed) => `هنوز دریافتی نیست؛ برای هدف ${strong(`روزی ${needed}`)}`,
    refunds: (amount) => `برگشتی بیش از دریافتی: ${strong(amount)}`,
    noPlan: (soFar, month) => `${strong(`روزی ${soFar}`)}؛ ${month} هدف ندارد`,
    nothingAndNoPlan: (month) => `در ${month} هنوز دریافتی نیست`,
    made: "به هدف رسید",
    madeOver: (over) => `به هدف رسید، ${strong(`${over} بیشتر`)}`,
    missed: (short) => `ماه با ${strong(`${short} کمتر`)} از هدف بسته شد`,
    cameOn: (day) => `دریافتی ${day}`,
    cameToday: "دریافتی امروز",
    needs: (amount) => `نیاز ${amount}`,
    morePayments: (n, amount, f) => `${f.count(n)} مورد دیگر، ${amount}`,
    nothingCame: "هنوز دریافتی نیست",
    chart: (month) => `دریافتی ${month} در برابر هدف و خط سربه‌سر`,
  },

  people: {
    name: "افراد",
    someOnPlan: (n, of, f) =>
      `${strong(`${f.count(n)} نفر از ${f.count(of)}`)} به هدف تا امروز رسیده‌اند`,
    allOnPlan: (of, f) =>
      of === 1
        ? strong("هدف تا امروز محقق شد")
        : `${strong(`هر ${f.count(of)} نفر`)} به هدف تا امروز رسیده‌اند`,
    noneOnPlan: (closest) => `نزدیک‌ترین به هدف تا امروز: ${strong(closest)}`,
    byMoney: (n, total, f) => `${f.count(n)} نفر: ${strong(total)}`,
    of: (fact, plan) => `${fact} از ${plan}`,
    noPlan: "بدون هدف",
    finish: "هدف تا امروز",
    more: (n, f) => `${f.count(n)} نفر دیگر`,
    seller: (place) => `کارشناس ${place}`,
    chart: (month) => `تحقق تا امروز به تفکیک افراد، ${month}`,
  },

  accounts: {
    name: "مشتریان کلیدی",
    hold: (n, share, upside) =>
      `${UP_TO_FIVE[n] ?? digitsOf(String(n), "fa")} مشتری ${strong(share)} از ظرفیت رشد ${upside} در ماه را ${n === 1 ? "دارد" : "دارند"}`,
    couldAdd: (upside) => `می‌توان ${strong(`ماهی ${upside}`)} افزود`,
    atTheirBest: "هر مشتری کلیدی تا سقف خود می‌خرد",
    unit: (unit) => `${unit} در ماه`,
    buysNow: "می‌خرد",
    couldBuy: "می‌تواند بخرد",
    asked: "درخواست ما",
    more: (n, upside, f) => `${f.count(n)} مشتری دیگر، ${upside}`,
    account: (place) => `مشتری ${place}`,
    chart: "خرید فعلی و خرید ممکن مشتریان کلیدی در ماه",
  },

  call: {
    name: "امروز تماس بگیرید",
    toCall: (n, worth, f) =>
      `تماس با ${strong(`${f.count(n)} مشتری`)}${worth === null ? "" : `؛ ${strong(`ماهی ${worth}`)} در خطر`}`,
    why: {
      neverPaid: "هرگز نخریده",
      lost: (n, f) => `ازدست‌رفته، ${f.count(n)} روز`,
      sleeping: (n, f) => `${f.count(n)} روز خاموش`,
      once: (n, f) => `یکی دو خرید، ${f.count(n)} روز پیش`,
      notContacted: (n, f) => `${f.count(n)} روز بی‌تماس`,
      neverContacted: "هرگز تماسی نبوده",
    },
    unit: (unit) => `${unit} در ماه`,
    more: (n, f) => `${f.count(n)} مشتری دیگر`,
  },

  contest: {
    name: "مسابقه",
    leads: (contest, people, of) =>
      `${contest}: ${strong(`پیشتاز ${people} با ${of.value}`)}، ${of.left}`,
    share: (contest, people, of) =>
      `${contest}: ${strong(`${people} برابر، هر کدام ${of.value}`)}، ${of.left}`,
    won: (contest, people, value) => `${contest}: ${strong(`نفر اول ${people} با ${value}`)}`,
    nobodyYet: (contest, left) => `${contest}: هنوز کسی رتبه ندارد، ${left}`,
    nobodyWon: (contest) => `${contest}: بدون برنده تمام شد`,
    daysLeft: (days, f) => `${f.count(days)} روز مانده`,
    lastDay: strong("روز آخر"),
    minimum: (amount) => `حداقل ${amount}`,
    prize: (prize) => `جایزه: ${prize}`,
    behindLeader: "فاصله تا نفر اول",
    chart: (contest) => `${contest}: هر کس چقدر به دست آورده`,
  },

  income: {
    name: "دریاچهٔ درآمد",
    underWaterline: (level, gap) => `${level} در دریاچه، ${strong(`${gap} تا خط سربه‌سر`)}`,
    aboveWaterline: (level, gap) => `${level} در دریاچه، ${strong(`${gap} بالای خط سربه‌سر`)}`,
    ofPlan: (level, share) => `${level} در دریاچه، ${strong(`${share} هدف`)}`,
    level: (level) => `${strong(level)} در دریاچه`,
  },
};
