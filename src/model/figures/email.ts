import type { FigureKinds } from "./figureKind.ts";

const reached = ["delivered", "sentForDelivered"] as const;

export const emailFigures = {
  "email.sent": { unit: "count" },
  "email.deliveryRate": { unit: "fraction", better: "higher", inputs: ["delivered", "sent"] },
  "email.openRate": { unit: "fraction", better: "higher", inputs: ["opened", ...reached] },
  "email.clickRate": { unit: "fraction", better: "higher", inputs: ["clicked", ...reached] },
  "email.replyRate": { unit: "fraction", better: "higher", inputs: ["replied", ...reached] },
  "email.unsubscribeRate": {
    unit: "fraction",
    better: "lower",
    inputs: ["unsubscribed", ...reached],
  },
  "email.dealsPerThousand": { unit: "count", better: "higher", inputs: ["deals", ...reached] },
} as const satisfies FigureKinds;
