import type { FigureId } from "../../model/figureCatalogue.ts";
import type { FigureWords } from "../figureWords.ts";
import { accountFigures } from "./figures/accounts.ts";
import { concentrationFigures } from "./figures/concentration.ts";
import { incomeFigures } from "./figures/income.ts";
import { paymentFigures } from "./figures/payments.ts";
import { peopleFigures } from "./figures/people.ts";
import { planFigures } from "./figures/plan.ts";
import { productFigures } from "./figures/products.ts";

export const figures: { readonly [id in FigureId]: FigureWords } = {
  ...planFigures,
  ...paymentFigures,
  ...accountFigures,
  ...concentrationFigures,
  ...peopleFigures,
  ...incomeFigures,
  ...productFigures,
};
