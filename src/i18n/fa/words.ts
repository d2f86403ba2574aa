import type { Word, WordList } from "../../model/words.ts";

/** What values that are words are called. */
export const words: { readonly [list in WordList]: { readonly [word in Word<list>]: string } } = {
  status: {
    early: "هنوز زود است",
    ahead: "جلوتر از هدف",
    "on-track": "طبق هدف",
    "at-risk": "در خطر",
    behind: "عقب از هدف",
    made: "به هدف رسید",
    missed: "به هدف نرسید",
  },
  stage: {
    "owner-sells": "فروش با مالک",
    "first-sellers": "نخستین فروشندگان",
    "sales-department": "واحد فروش",
    "client-department": "واحد نگهداشت مشتری",
    "vip-programme": "برنامهٔ مشتریان ویژه",
  },
  model: {
    "one-level": "یک‌سطحی",
    "two-levels": "دوسطحی",
    "three-levels": "سه‌سطحی",
  },
  norm: {
    met: "برقرار",
    "not-met": "برقرار نیست",
  },
  nextStep: {
    "client-department": "واحد نگهداشت مشتری",
    "vip-programme": "برنامهٔ مشتریان ویژه",
    none: "هنوز نشانه‌ای نیست",
  },
  swamp: {
    dry: "در خشکی",
    sinking: "در حال فرو رفتن",
    "in-it": "در مرداب",
  },
  firstFix: {
    hire: "جذب نیرو",
    intensity: "جلسه‌های بیشتر",
    skill: "مهارت",
    "larger-deals": "معامله‌های بزرگ‌تر",
  },
  dilution: { steady: "یکنواخت", diluted: "رقیق‌شده" },
};
