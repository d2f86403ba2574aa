import type { Figure } from "../model/figure.ts";
import { putAccounts } from "./accounts/accounts.ts";
import { putAccountTotals } from "./accounts/accountTotals.ts";
import { putNextTalks } from "./accounts/nextTalks.ts";
import { putUnrated } from "./accounts/unrated.ts";
import { putActivity } from "./activity/activity.ts";
import { putAttention } from "./attention/attention.ts";
import { putAudit } from "./audit.ts";
import type { Books } from "./books.ts";
import { putClientCounts } from "./clients/clients.ts";
import { putGroupsBought } from "./clients/groupsBought.ts";
import { putUnlisted } from "./clients/unlisted.ts";
import { putConcentration } from "./concentration/concentration.ts";
import { putContests } from "./contest/contests.ts";
import { putEfficiency } from "./efficiency/efficiency.ts";
import { putEmails } from "./emails.ts";
import { type FigureSink, makeFigureSink } from "./figureSink.ts";
import { putFunnel } from "./funnel/funnel.ts";
import { putIncome } from "./income/income.ts";
import { isDetailed, memberMonths } from "./memberMonths.ts";
import { putPay } from "./pay/pay.ts";
import { putClientPayments, putPayments, putSwing, putTotal } from "./payments/payments.ts";
import { putMonthDeals } from "./people/monthDeals.ts";
import { putPeople } from "./people/putPeople.ts";
import { putPlans } from "./plan/plan.ts";
import { putProducts } from "./products/products.ts";
import { putRetention } from "./retention/retention.ts";
import { putStructure } from "./structure/structure.ts";
import { putWorkday } from "./workday/workday.ts";

/**
 * Every figure of the catalogue that the data can bear, with its value or the reason for none, its
 * inputs and its sources; sorted by id, scope and month. A new family is one file and one line here.
 */
export function computeFigures(books: Books): Figure[] {
  const sink = makeFigureSink();
  putMonthly(books, sink);
  putClientPayments(books, sink);
  putPeople(books, sink, putPlans(books, sink));
  putContests(books, sink);
  putPay(books, sink);
  putAccountFigures(books, sink);
  putConcentration(books, sink);
  putStructure(books, sink);
  putAudit(books, sink);
  putGroupsBought(books, sink);
  putRetention(books, sink);
  putActivity(books, sink);
  putEfficiency(books, sink);
  putWorkday(books, sink);
  putEmails(books, sink);
  putFunnel(books, sink);
  putIncome(books, sink);
  putProducts(books, sink);
  putAttention(books, sink);
  return sink.sorted();
}

/** Families that have a figure for each month of each member of each dimension. */
function putMonthly(books: Books, sink: FigureSink): void {
  for (const sums of books.sums) {
    const isDetail = isDetailed(sums);
    for (const at of memberMonths(books, sums)) {
      if (!isDetail) {
        putTotal(sink, at);
        continue;
      }
      putPayments(books, sink, at);
      putClientCounts(books, sink, at);
      putMonthDeals(books, sink, at);
    }
    if (!isDetail) continue;
    for (const member of sums.dimension.members.keys()) putSwing(books, sink, { sums, member });
  }
}

function putAccountFigures(books: Books, sink: FigureSink): void {
  putAccounts(books, sink);
  putAccountTotals(books, sink);
  putNextTalks(books, sink);
  putUnrated(books, sink);
  putUnlisted(books, sink);
}
