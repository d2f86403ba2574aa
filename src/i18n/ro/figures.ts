import type { FigureId } from "../../model/figureCatalogue.ts";
import type { FigureWords } from "../figureWords.ts";
import { accountFigures } from "./figures/accounts.ts";
import { concentrationFigures } from "./figures/concentration.ts";
import { contestFigures } from "./figures/contest.ts";
import { funnelFigures } from "./figures/funnel.ts";
import { incomeFigures } from "./figures/income.ts";
import { payFigures } from "./figures/pay.ts";
import { paymentFigures } from "./figures/payments.ts";
import { peopleFigures } from "./figures/people.ts";
import { planFigures } from "./figures/plan.ts";
import { productFigures } from "./figures/products.ts";
import { retentionFigures } from "./figures/retention.ts";

export const figures: { readonly [id in FigureId]: FigureWords } = {
  ...planFigures,
  ...paymentFigures,
  ...accountFigures,
  ...concentrationFigures,
  ...peopleFigures,
  ...payFigures,
  ...contestFigures,
  ...incomeFigures,
  ...productFigures,
  ...funnelFigures,
  ...retentionFigures,
};
