import type { FigureId } from "../../model/figureCatalogue.ts";
import type { FigureWords } from "../figureWords.ts";
import { accountFigures } from "./figures/accounts.ts";
import { activityFigures } from "./figures/activity.ts";
import { attentionFigures } from "./figures/attention.ts";
import { auditFigures } from "./figures/audit.ts";
import { concentrationFigures } from "./figures/concentration.ts";
import { contestFigures } from "./figures/contest.ts";
import { efficiencyFigures } from "./figures/efficiency.ts";
import { emailFigures } from "./figures/email.ts";
import { funnelFigures } from "./figures/funnel.ts";
import { incomeFigures } from "./figures/income.ts";
import { payFigures } from "./figures/pay.ts";
import { paymentFigures } from "./figures/payments.ts";
import { peopleFigures } from "./figures/people.ts";
import { planFigures } from "./figures/plan.ts";
import { productFigures } from "./figures/products.ts";
import { retentionFigures } from "./figures/retention.ts";
import { structureFigures } from "./figures/structure.ts";
import { workdayFigures } from "./figures/workday.ts";

export const figures: { readonly [id in FigureId]: FigureWords } = {
  ...attentionFigures,
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
  ...structureFigures,
  ...auditFigures,
  ...activityFigures,
  ...efficiencyFigures,
  ...emailFigures,
  ...workdayFigures,
};
