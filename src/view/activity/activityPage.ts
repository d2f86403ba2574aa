import type { PageContext } from "../pageContext.ts";
import { type ContactsByPerson, contactsByPerson } from "./contactsByPerson.ts";
import { type Enough, enough } from "./enough.ts";
import { type FirstFix, firstFix } from "./firstFix.ts";
import { type Letters, letters } from "./letters.ts";
import { type PaymentsMoved, paymentsMoved } from "./paymentsMoved.ts";
import { type Talk, talk } from "./talk.ts";
import { type WorkingDay, workingDay } from "./workingDay.ts";

/** The page of contacts, its questions in the order in which a head of sales asks them. */
export interface ActivityPage {
  readonly title: string;
  readonly description: string;
  readonly enough: Enough | null;
  readonly byPerson: ContactsByPerson | null;
  readonly talk: Talk | null;
  readonly moved: PaymentsMoved | null;
  readonly fix: FirstFix | null;
  readonly day: WorkingDay | null;
  readonly letters: Letters | null;
}

/** Everything the page of contacts says; a part that the workbook has nothing for is null. */
export function activityPage(context: PageContext): ActivityPage {
  const { dashboard, formats, messages } = context;
  return {
    title: messages.activity.title,
    description: messages.activity.description(
      dashboard.company,
      formats.monthYear(dashboard.month),
    ),
    enough: enough(context),
    byPerson: contactsByPerson(context),
    talk: talk(context),
    moved: paymentsMoved(context),
    fix: firstFix(context),
    day: workingDay(context),
    letters: letters(context),
  };
}
