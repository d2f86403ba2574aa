import type { AnswerPanel } from "../answerPanels.ts";
import type { MonthsChart } from "../months.ts";
import type { PageContext } from "../pageContext.ts";
import { type BringsPanel, bringsPanel } from "./brings.ts";
import { type CallsPanel, callsPanel } from "./calls.ts";
import { comeBackPanel } from "./comeBack.ts";
import { type KindsPanel, kindMonths, kindsPanel } from "./kinds.ts";

/** The page of all clients, its questions in the order in which a head of sales asks them. */
export interface ClientsPage {
  readonly title: string;
  readonly description: string;
  readonly calls: CallsPanel | null;
  readonly kinds: KindsPanel | null;
  /** New, current and VIP payments, a chart each. */
  readonly kindMonths: readonly MonthsChart[];
  readonly brings: BringsPanel | null;
  readonly comeBack: AnswerPanel | null;
}

/** Everything the page of clients says. */
export function clientsPage(context: PageContext): ClientsPage {
  const { dashboard, messages } = context;
  return {
    title: messages.clients.title,
    description: messages.clients.description(dashboard.company),
    calls: callsPanel(context),
    kinds: kindsPanel(context),
    kindMonths: kindMonths(context),
    brings: bringsPanel(context),
    comeBack: comeBackPanel(context),
  };
}
