import { dayOfPersian, persianOf } from "../calendar/persian.ts";
import { transfersOf } from "../calendar/transfers.ts";
import type { Day } from "../model/day.ts";
import { audit } from "../sheets/audit.ts";
import { calendar } from "../sheets/calendar.ts";
import { dayCell } from "./dateCells.ts";
import type { TemplateContext } from "./templateContext.ts";

/** A row of the template that is real: values by column key. */
export type GivenRow = { readonly [column: string]: string | number };

/** Years whose decrees may be known here. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2040;

/** What the days are in the words of the working column. */
const workingWord = (working: number, { language }: TemplateContext): string =>
  calendar.columns.working.choices[working === 0 ? "0" : "1"][language][0];

/** Working days that the country's government moved, in all years known. */
function transferredDays(context: TemplateContext): readonly GivenRow[] {
  const { country, messages } = context;
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, n) => FIRST_YEAR + n);
  return years
    .flatMap((year) => [...(transfersOf(country ?? "", year) ?? [])])
    .sort(([a], [b]) => a - b)
    .map(([day, working]) => ({
      date: dayCell(day, context),
      working: workingWord(working, context),
      note: messages.template.transferredDay,
    }));
}

/** Iran's law gives 1–4 and 12–13 Farvardin; most offices stay closed in between, and only they know. */
function nowruzDays(context: TemplateContext): readonly GivenRow[] {
  const { year } = persianOf(context.today);
  const days = [year, year + 1].flatMap((of) =>
    Array.from({ length: 7 }, (_, n) => dayOfPersian(of, 1, 5 + n)),
  );
  return days
    .filter((day): day is Day => day !== null)
    .map((day) => ({
      date: dayCell(day, context),
      working: workingWord(0, context),
      note: context.messages.template.nowruzQuestion,
    }));
}

/** The audit's own criteria, still without scores. */
function criteria({ language, messages }: TemplateContext): readonly GivenRow[] {
  const { criteria } = messages.template;
  return (["technology", "people", "management"] as const).flatMap((block) =>
    criteria[block].map((criterion) => ({
      criterion,
      block: audit.columns.block.choices[block][language][0],
      max: 10,
    })),
  );
}

/** Rows that a template has from the start, by sheet key; most sheets have only their example. */
export function givenRows(sheet: string, context: TemplateContext): readonly GivenRow[] {
  if (sheet === audit.key) return criteria(context);
  if (sheet !== calendar.key) return [];
  return context.country === "IR" ? nowruzDays(context) : transferredDays(context);
}
