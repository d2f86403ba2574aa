import type { Day } from "./model/day.ts";
import type { Figure } from "./model/figure.ts";
import type { Finding } from "./model/finding.ts";
import type { Language } from "./model/language.ts";
import type { LeadDay } from "./model/leadDay.ts";
import type { CalendarName, Month } from "./model/month.ts";
import type { MonthToDate } from "./model/monthToDate.ts";
import type { WorkbookAccount } from "./model/workbookAccount.ts";

/**
 * Everything the pages show, finished: pages format it and compute nothing.
 * Handed from the pipeline to Astro's pages by reference, in one process.
 */
export interface Dashboard {
  readonly company: string;
  readonly currency: string;
  readonly minorUnits: number;
  readonly languages: readonly Language[];
  readonly calendar: CalendarName;
  readonly asOf: Day;
  /** The month of the as-of date. */
  readonly month: Month;
  readonly waterline: number | null;
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly workbooks: readonly WorkbookAccount[];
  /** Keys of the settings that a workbook gives; the data page names the others with their defaults. */
  readonly statedSettings: readonly string[];
  /** The running month a day at a time: the step line, the plan line, and what came today. */
  readonly monthToDate: MonthToDate;
  /** Stages that sales go through, in their order, as figures name them. */
  readonly stages: readonly string[];
  /** The running month's working days with their leads; empty without rows of leads. */
  readonly leadDays: readonly LeadDay[];
  readonly clients: readonly ClientCard[];
  readonly people: readonly PersonCard[];
  readonly actions: readonly ActionCard[];
  readonly contests: readonly ContestCard[];
  readonly wall: WallSettings;
  /** Days after which the data count as old. */
  readonly updateRhythmDays: number;
  readonly timeAxisLeftToRight: boolean;
  /** How many accounts have a page of their own. */
  readonly accountPages: number;
  /** Sheets the workbook lacks: the data page says what each would add. */
  readonly absentSheets: readonly string[];
  /** ISO time of the workbook's last save when the file says it, for "figures of". */
  readonly savedAt: string | null;
  /** Hash of everything above: the build's identity in version.json. */
  readonly build: string;
}

export interface ClientCard {
  readonly name: string;
  /** Address of its page: accounts/<id>/. */
  readonly id: string;
  readonly manager: string | null;
  /** Who should call: the manager or whoever sold last, as long as they are here; null is nobody. */
  readonly caller: string | null;
  readonly segment: string | null;
  readonly region: string | null;
  readonly note: string | null;
  readonly isKey: boolean;
  readonly isWalkIn: boolean;
  /** Where its Clients row stands, e.g. `sales.xlsx!Clients!A17`; null when not listed. */
  readonly source: string | null;
}

export interface PersonCard {
  readonly name: string;
  readonly id: string;
  readonly role: string | null;
  readonly department: string | null;
  /** False for somebody who left before the as-of date. */
  readonly isEmployed: boolean;
  /** Last day at work; null while employed. */
  readonly left: Day | null;
}

export interface ActionCard {
  readonly client: string;
  readonly step: string;
  readonly owner: string | null;
  readonly due: Day | null;
  readonly status: "open" | "done" | "dropped";
  readonly doneOn: Day | null;
  readonly asked: number | null;
  readonly agreed: number | null;
  readonly baseline: number | null;
  readonly isOverdue: boolean;
  readonly source: string;
}

export interface ContestCard {
  /** The name that its figures have in their scope. */
  readonly key: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  /** What is counted: a measure of Plans. */
  readonly measure: string;
  readonly prize: string | null;
  /** Minor units where money is counted. */
  readonly minimum: number | null;
}

export interface WallSettings {
  readonly tvInches: number;
  readonly viewingDistanceMetres: number;
  readonly names: "full" | "initials" | "hidden";
  readonly secondsPerScene: number;
  readonly scenes: readonly string[] | null;
}

const KEY = Symbol.for("plimsoll.dashboard");
const shelf = globalThis as { [KEY]?: Dashboard };

/** Puts the dashboard where pages built in this process find it. */
export function handOver(dashboard: Dashboard): void {
  shelf[KEY] = dashboard;
}

/** The dashboard of the build under way. */
export function takeDashboard(): Dashboard {
  const dashboard = shelf[KEY];
  if (!dashboard) throw new Error("no dashboard was handed over: build with `npm run build`");
  return dashboard;
}
