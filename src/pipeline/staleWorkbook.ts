import type { WorkCalendar } from "../calendar/workCalendar.ts";
import { type Day, isoOfDay, toDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { Dataset } from "../sheets/dataset.ts";
import type { RawWorkbook } from "../workbook/rawWorkbook.ts";

/** A day off for longer than this is no day off: the calendar has no working days at all. */
const SEARCHED_DAYS = 31;

/**
 * Warns, at the workbook saved last, that nothing new came in for longer than the update rhythm: one
 * rhythm after the last save or dated fact, the next working day included. Nothing where the as-of day
 * is set, for such figures are of the past by intention.
 * @example staleWorkbook(workbooks, dataset, { calendar, today, isAsOfSet: false }) // []
 */
export function staleWorkbook(
  workbooks: readonly RawWorkbook[],
  { lastSaved, lastFact, settings }: Dataset,
  { calendar, today, isAsOfSet }: { calendar: WorkCalendar; today: Day; isAsOfSet: boolean },
): readonly Finding[] {
  const days = [lastSaved, lastFact].filter((day) => day !== null);
  const [newest] = [...workbooks].sort(
    (a, b) =>
      (b.savedOn ?? Number.NEGATIVE_INFINITY) - (a.savedOn ?? Number.NEGATIVE_INFINITY) || 0,
  );
  if (isAsOfSet || days.length === 0 || newest === undefined) return [];
  const last = toDay(Math.max(...days));
  const rhythmDays = settings.updateRhythmDays;
  let due = toDay(last + Math.max(1, Math.round(rhythmDays)));
  for (let tried = 0; tried < SEARCHED_DAYS && calendar.workingShare(due) === 0; tried += 1) {
    due = toDay(due + 1);
  }
  if (today <= due) return [];
  const facts = { last: isoOfDay(last), rhythmDays };
  return [{ code: "stale-workbook", file: newest.file, facts }];
}
