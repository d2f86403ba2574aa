import { numberPositive } from "../rules.ts";
import type { Setting } from "./setting.ts";

/** From which share of the expected a status holds. */
export const statusSettings = {
  aheadFrom: {
    kind: "fraction",
    names: {
      en: ["Ahead from"],
      ru: ["Опережаем от"],
      ro: ["Peste plan de la"],
      fa: ["جلوتر از هدف، از"],
    },
    help: {
      en: "Share of the plan to date from which the status is ahead.",
      ru: "С какой доли плана на дату статус — «Опережаем».",
      ro: "De la ce parte a planului la zi starea este „Peste plan”.",
      fa: "از چه سهمی از هدفِ تا امروز، وضعیت «جلوتر از هدف» است.",
    },
    default: 1.05,
    schema: numberPositive,
  },
  onTrackFrom: {
    kind: "fraction",
    names: {
      en: ["On track from"],
      ru: ["По плану от"],
      ro: ["În grafic de la"],
      fa: ["طبق هدف، از"],
    },
    help: {
      en: "Share of the plan to date from which the status is on track.",
      ru: "С какой доли плана на дату статус — «По плану».",
      ro: "De la ce parte a planului la zi starea este „În grafic”.",
      fa: "از چه سهمی از هدفِ تا امروز، وضعیت «طبق هدف» است.",
    },
    default: 1,
    schema: numberPositive,
  },
  atRiskFrom: {
    kind: "fraction",
    names: {
      en: ["At risk from"],
      ru: ["Под угрозой от"],
      ro: ["La risc de la"],
      fa: ["در خطر، از"],
    },
    help: {
      en: "Share of the plan to date from which the status is at risk; below it, behind.",
      ru: "С какой доли плана на дату статус — «Под угрозой»; ниже — «Отстаём».",
      ro: "De la ce parte a planului la zi starea este „La risc”; sub ea, „În urmă”.",
      fa: "از چه سهمی از هدفِ تا امروز، وضعیت «در خطر» است؛ پایین‌تر از آن، عقب از هدف.",
    },
    default: 0.9,
    schema: numberPositive,
  },
} as const satisfies Record<string, Setting>;
