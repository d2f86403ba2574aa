import type { income as master } from "../en/income.ts";
import { plural } from "../plural.ts";

const feed = (n: number): string =>
  plural("ru", n, {
    one: "источник даёт",
    few: "источника дают",
    many: "источников дают",
    other: "источника дают",
  });

export const income: typeof master = {
  title: "Насколько полно озеро?",
  description: (company, month) =>
    `${company}: откуда приходит доход, ${month}, и насколько полно озеро.`,
  other: "прочее",

  level: (month, level, parts) =>
    parts.length === 0
      ? `Получено за ${month}: ${level}.`
      : `Получено за ${month}: ${level} — ${parts.join(", ")}.`,
  ofPlan: (share) => `${share} плана`,
  ofWaterline: (share) => `${share} ватерлинии`,
  onSameDays: (change, month) => `${change} к тем же рабочим дням (${month})`,
  onMonth: (change, month) => `${change} к прошлому месяцу (${month})`,
  dry: (month) => `За ${month} ещё ничего не пришло.`,
  refunded: (month, amount) => `За ${month} вернули больше, чем получили: ${amount}.`,
  levelOfPlan: (share) => `${share} плана`,
  byNow: (month) => `${month} к этому дню`,
  underUsual: (amount) => `на ${amount} ниже обычного`,
  chart: (month) => `Озеро дохода, ${month}`,
  key: "Ширина реки — её деньги; вместе реки дают глубину озера.",
  keyRegions:
    "Сегмент не назван ни в одной оплате, поэтому реки — регионы. Ширина реки — её деньги.",

  whichFirst: "Откуда он приходит и за какой источник взяться первым?",
  noSource:
    "Никто не записал, откуда приходят деньги: все текут одной рекой. Один источник — риск, а безымянный не построить. Заполните «Сегмент» на листе «Клиенты».",
  oneSource: (name, share) =>
    `${name} — один источник на ${share} двенадцати месяцев. Это риск: пересохнет он — пересохнет и компания.`,
  fewSources: ({ count, text, name, share }) =>
    `${text} ${feed(count)} по 5 % двенадцати месяцев и больше; самый крупный, ${name}, — ${share}.`,
  manySources: ({ count, text, name, share }) =>
    `${text} ${feed(count)} по 5 % двенадцати месяцев и больше: столько сразу не построить. Самый крупный, ${name}, — ${share}.`,
  startWith: (name, reasons) => `Начните с источника ${name}: ${reasons.join("; ")}.`,
  couldBuyMore: (amount) => `его ключевые клиенты могут брать на ${amount} в месяц больше`,
  isUnderUsual: (amount) => `к этому дню он на ${amount} ниже обычного`,
  leaks: (list) => `Ниже обычного к этому дню: ${list.join(", ")}`,

  table: {
    segment: (month) => `Источники, ${month}`,
    channel: (month) => `Каналы, ${month}`,
    region: (month) => `Регионы, ${month}`,
  },
  river: { segment: "Источник", channel: "Канал", region: "Регион" },
  share: "Доля",
  yearShare: "За 12 месяцев",
  usual: "Обычно к этому дню",
  leak: "Ниже обычного",
  toGain: "Может дать",

  whichChannels: "По каким каналам?",
  bringsMost: (name, share) => `Больше всего даёт ${name}: ${share}.`,

  whatIsSold: "Что продаётся?",
  groupMost: (name, share, fresh) =>
    `${[`Больше всего даёт ${name}: ${share}`, ...fresh].join("; ")}.`,
  newGroup: (name, share) => `новая группа ${name} — ${share}`,
  group: "Товарная группа",
  groupTable: (month) => `Товарные группы, ${month}`,
  groupChart: "Доли товарных групп по месяцам",
  groupFinding: (first, last) => `${first} — ${last}.`,

  doesNewEat: "Не съедает ли новое старое?",
  launched: ({ group, added, moved, replaced, isLoss, isEating }) => {
    const result = isLoss
      ? `за три месяца отнято на ${added} больше, чем принесено`
      : `за три месяца на деле добавлено ${added}`;
    const old = moved === null ? "" : `; их покупки старых групп: ${moved}`;
    if (!isEating) return `${group}: у клиентов старых групп ${result}${old}.`;
    const only =
      replaced === null ? "" : `${replaced} её продаж им лишь заменили прежние покупки; `;
    return `${group} съедает старые группы: их клиенты берут старого на ${moved} меньше. ${only}${result}.`;
  },
};
