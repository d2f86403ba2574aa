import type { Word, WordList } from "../../model/words.ts";

/** What values that are words are called. */
export const words: { readonly [list in WordList]: { readonly [word in Word<list>]: string } } = {
  status: {
    early: "Пока рано судить",
    ahead: "Опережаем",
    "on-track": "По плану",
    "at-risk": "Под угрозой",
    behind: "Отстаём",
    made: "План сделан",
    missed: "Не сделан",
  },
  stage: {
    "owner-sells": "Продаёт собственник",
    "first-sellers": "Первые продавцы",
    "sales-department": "Отдел продаж",
    "client-department": "Клиентский отдел",
    "vip-programme": "VIP-программа",
  },
  model: {
    "one-level": "Один уровень",
    "two-levels": "Два уровня",
    "three-levels": "Три уровня",
  },
  norm: {
    met: "Соблюдена",
    "not-met": "Не соблюдена",
  },
  nextStep: {
    "client-department": "Клиентский отдел",
    "vip-programme": "VIP-программа",
    none: "Признаков пока нет",
  },
  swamp: {
    dry: "На суше",
    sinking: "Тонет",
    "in-it": "В болоте",
  },
  firstFix: {
    hire: "Набрать людей",
    intensity: "Больше встреч",
    skill: "Мастерство",
    "larger-deals": "Крупнее сделки",
  },
  dilution: { steady: "Ровно", diluted: "Размыто" },
};
