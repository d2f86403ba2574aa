import type { Day } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import type { Money } from "../model/money.ts";
import type { CalendarName, Month } from "../model/month.ts";
import type { ActivityKind } from "./activities.ts";
import type { LeadOutcome } from "./leads.ts";
import type { ForecastCategory, OpportunityStatus } from "./opportunities.ts";
import type { RowSheets, SheetKey } from "./sheets.ts";

/**
 * What the workbooks say, once read, checked and joined: the one input of metrics and forecast.
 * Names are canonical spellings, so equal names are the same client or person. Only used rows are here.
 */
export interface Dataset extends RowSheets {
  readonly settings: Settings;
  /** Every client met anywhere; payments and actions point into it by index. */
  readonly clients: readonly Client[];
  /** Every person met anywhere (Team, managers of payments, clients, plans). */
  readonly people: readonly Person[];
  readonly payments: Payments;
  readonly plans: readonly Plan[];
  readonly actions: readonly Action[];
  readonly opportunities: readonly Opportunity[];
  readonly activities: readonly Activity[];
  readonly funnelCounts: readonly FunnelCount[];
  readonly leads: readonly Lead[];
  /** Stages that sales go through, in their order: keys of `stageChoices`, and the office's own by name. */
  readonly stages: readonly string[];
  readonly calendarDays: readonly CalendarDay[];
  /** Sheets by which rows name their place. */
  readonly sheets: readonly SheetSource[];
  /** Whether each kind of sheet was there and could be read. */
  readonly present: { readonly [sheet in SheetKey]: boolean };
  /** Whether the Clients sheet has a type/key column with a value: without it every client with a possible volume is a key account. */
  readonly hasKeyColumn: boolean;
  /** Latest day with a dated fact, and the latest save noted inside a file; the as-of rule needs both. */
  readonly lastFact: Day | null;
  readonly lastSaved: Day | null;
}

/** A sheet of a workbook file that rows were taken from. */
export interface SheetSource {
  readonly file: string;
  readonly sheet: string;
  readonly as: SheetKey;
  /** The table's used area, e.g. `A4:F23093`: headings left out, total row left out. */
  readonly range: string;
  /** Column key → heading as the workbook writes it, and its letters. */
  readonly columns: {
    readonly [column: string]: { readonly heading: string; readonly letters: string };
  };
}

/** Where a row stands: an index into `Dataset.sheets` and the row number as Excel shows it. */
export interface RowRef {
  readonly source: number;
  readonly row: number;
}

export interface Client {
  readonly name: string;
  /** Ten hex digits, stable over builds: the client's page address. */
  readonly id: string;
  /** A pool of walk-in customers: never an account. */
  readonly isWalkIn: boolean;
  /** The client's row in Clients; null when it is only named elsewhere. */
  readonly listed: ClientListing | null;
}

export interface ClientListing {
  readonly at: RowRef;
  readonly currentVolume: Money | null;
  readonly possibleVolume: Money | null;
  readonly manager: number | null;
  readonly segment: string | null;
  readonly region: string | null;
  readonly type: string | null;
  /** From the type/key column: yes or A. */
  readonly isKey: boolean;
  readonly isVip: boolean;
  readonly marginFraction: number | null;
  readonly firstContact: Day | null;
  /** The client's number in the books; two names with one number are one client. */
  readonly number: string | null;
  /** How the client came: a name of a channel. */
  readonly source: string | null;
  /** Null where nothing says. */
  readonly hasServiceContract: boolean | null;
  readonly note: string | null;
}

export const roles = [
  "owner",
  "head",
  "seller",
  "hunter",
  "farmer",
  "vip",
  "lead-manager",
  "assistant",
  "marketing",
] as const;
export type Role = (typeof roles)[number];

export interface Person {
  readonly name: string;
  readonly id: string;
  /** The person's row in Team; null when only named elsewhere. */
  readonly listed: TeamListing | null;
}

export interface TeamListing {
  readonly at: RowRef;
  readonly role: Role | null;
  readonly department: string | null;
  readonly reportsTo: number | null;
  readonly hired: Day | null;
  readonly left: Day | null;
  readonly basePay: Money | null;
  readonly commissionFraction: number | null;
  /** Commission on payments of one kind, where it differs. */
  readonly commissionByKind: { readonly [kind in PaymentKind]: number | null };
  readonly personalPlan: Money | null;
  readonly leadCapacity: number | null;
}

export const paymentKinds = ["new", "current", "vip"] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** Payments as columns of equal length, in workbook order; −1 stands for an empty cell. */
export interface Payments {
  readonly length: number;
  readonly day: Int32Array;
  /** Money; refunds are negative. */
  readonly amount: Float64Array;
  /** Index into `Dataset.clients`. */
  readonly client: Int32Array;
  /** Index into `Dataset.people`, as the row says it. */
  readonly manager: Int32Array;
  /** Index into `paymentKinds`. */
  readonly kind: Int8Array;
  readonly product: Int32Array;
  readonly channel: Int32Array;
  readonly segment: Int32Array;
  readonly region: Int32Array;
  readonly document: Int32Array;
  /** Row number as Excel shows it, and index into `Dataset.sheets`. */
  readonly row: Int32Array;
  readonly source: Int32Array;
  /** Canonical spellings that the columns above point into. */
  readonly products: readonly string[];
  readonly channels: readonly string[];
  readonly segments: readonly string[];
  readonly regions: readonly string[];
  readonly documents: readonly string[];
}

export const measures = [
  "payments",
  "new payments",
  "current payments",
  "vip payments",
  "captured volume",
  "calls",
  "meetings",
  "presentations",
  "new clients",
  "deals",
  "leads",
  "headcount",
] as const;
export type Measure = (typeof measures)[number];

export const planScopes = [
  "company",
  "department",
  "manager",
  "role",
  "segment",
  "region",
  "product",
  "channel",
] as const;
export type PlanScope = (typeof planScopes)[number];

export interface Plan {
  readonly at: RowRef;
  /** Address of the cell that holds the target: in the wide form each row holds many. */
  readonly cell: string;
  readonly month: Month;
  readonly measure: Measure;
  /** Of whose contacts a count is: a row without one is of all. Payments have measures of their own. */
  readonly base: PaymentKind | null;
  readonly scope: PlanScope;
  /** Canonical name in that scope; empty for the company. */
  readonly name: string;
  /** Money for money measures, else a count. */
  readonly amount: number;
}

export interface Action {
  readonly at: RowRef;
  readonly client: number;
  readonly step: string;
  readonly owner: number | null;
  readonly due: Day | null;
  readonly askedVolume: Money | null;
  readonly agreedVolume: Money | null;
  readonly baselineVolume: Money | null;
  readonly status: "open" | "done" | "dropped";
  readonly doneOn: Day | null;
}

/** One concrete expected sale. Its money belongs to its own manager, else to its client's. */
export interface Opportunity {
  readonly at: RowRef;
  readonly client: number;
  readonly name: string | null;
  /** In full, not multiplied by the probability; null where nobody said, or zero stands. */
  readonly amount: Money | null;
  readonly expectedMonth: Month | null;
  readonly manager: number | null;
  readonly product: string | null;
  /** A name of `Dataset.stages`. */
  readonly stage: string | null;
  /** A fraction; null where the cell is empty: the stage's own record stands in. */
  readonly probability: number | null;
  readonly category: ForecastCategory | null;
  readonly status: OpportunityStatus;
  readonly created: Day | null;
  readonly firstExpectedMonth: Month | null;
  /** How often the month was moved; null where the workbook does not count it. */
  readonly moves: number | null;
  readonly updated: Day | null;
  readonly closedOn: Day | null;
  readonly lostReason: string | null;
  readonly pipeline: string | null;
}

/** A contact, or a day's number of them. */
export interface Activity {
  readonly at: RowRef;
  readonly day: Day;
  readonly manager: number;
  readonly kind: ActivityKind;
  readonly client: number | null;
  readonly base: PaymentKind | null;
  /** How many contacts the row stands for. */
  readonly count: number;
  /** Of all of them together. */
  readonly minutes: number | null;
  /** 0 to 10. */
  readonly quality: number | null;
  /** How many of them were listened to; null where the row does not say. */
  readonly listened: number | null;
  readonly direction: "incoming" | "outgoing" | null;
  /** As the row says it. */
  readonly result: string | null;
  /** Why the client was not spoken to; null for a contact. */
  readonly noContact: "missed" | "no answer" | null;
  /** A name of `Dataset.stages`. */
  readonly stage: string | null;
}

/**
 * How many reached a stage in a month. Rows with no cut are the company's. Rows with cuts are its parts:
 * those that name the same cuts add up to the whole, and rows of other cuts count the same people again.
 */
export interface FunnelCount {
  readonly at: RowRef;
  /** Address of the cell that holds the count: with stages across each row holds many. */
  readonly cell: string;
  readonly month: Month;
  /** A name of `Dataset.stages`; `lost` is none of its steps. */
  readonly stage: string;
  readonly count: number;
  readonly base: PaymentKind | null;
  readonly manager: number | null;
  readonly department: string | null;
  readonly channel: string | null;
  readonly product: string | null;
  readonly segment: string | null;
  readonly region: string | null;
  readonly audience: string | null;
}

export interface Lead {
  readonly at: RowRef;
  readonly lead: string;
  readonly created: Day;
  /**
   * Stages the row says were reached, in the order of `Dataset.stages`, the first always `lead` on the day
   * it was created. A day may be yet to come (a meeting agreed on); null is a stage without a day. Who
   * reached a stage has been at all before it.
   */
  readonly reached: readonly { readonly stage: string; readonly day: Day | null }[];
  readonly manager: number | null;
  readonly channel: string | null;
  readonly product: string | null;
  readonly region: string | null;
  readonly audience: string | null;
  readonly base: PaymentKind | null;
  readonly outcome: LeadOutcome;
  readonly lostReason: string | null;
  readonly warmth: "cold" | "warm" | "hot" | null;
  readonly amount: Money | null;
}

export interface CalendarDay {
  readonly at: RowRef;
  readonly day: Day;
  /** 1 worked, 0 off, 0.5 half a day. */
  readonly working: number;
  /** Whose leave it is; null is everybody's. */
  readonly person: number | null;
}

export interface Settings {
  readonly company: string;
  /** ISO 4217, or TOMAN. */
  readonly currency: string;
  readonly minorUnits: number;
  /** At least one; the first is built at the root. */
  readonly languages: readonly Language[];
  readonly calendar: CalendarName;
  /** ISO 3166 code; null means no public holidays. */
  readonly country: string | null;
  /** ISO weekdays, 1 Monday … 7 Sunday, and the share of a working day each is (0 off, 0.5 half). */
  readonly weekend: readonly { readonly weekday: number; readonly working: number }[];
  readonly timeZone: string | null;
  readonly asOf: Day | null;
  readonly waterline: Money | null;
  readonly statusThresholds: {
    readonly ahead: number;
    readonly onTrack: number;
    readonly atRisk: number;
  };
  readonly newClientWindowMonths: number;
  readonly warmUpMonths: number;
  readonly contactIntervalDays: number;
  readonly volumeWindowMonths: number;
  /** Silent for more days than both of these, a client is sleeping: its own gaps times the factor. */
  readonly sleepingDays: number;
  readonly sleepingFactor: number;
  readonly lostDays: number;
  readonly spanAtMost: number;
  readonly swamp: {
    readonly newShare: number;
    readonly contactShare: number;
    readonly fall: number;
  };
  readonly listenedPerDay: number;
  readonly coachingShare: number;
  /** Taken for the share of open deals that comes in until history tells; the pages say so. */
  readonly realisedRate: number;
  /** Shares of base pay in pay at plan. */
  readonly payNorms: {
    readonly clientDepartmentFrom: number;
    readonly clientDepartmentTo: number;
    readonly sellersAtMost: number;
  };
  readonly commissionBase: "payments" | "gross profit";
  readonly keyAccountsAtMost: number;
  readonly keyAccountsShare: number;
  readonly updateRhythmDays: number;
  readonly accountPages: number;
  readonly tvInches: number;
  readonly viewingDistanceMetres: number;
  readonly namesOnWall: "full" | "initials" | "hidden";
  readonly secondsPerScene: number;
  readonly scenes: readonly string[] | null;
  /** Time axes of right-to-left pages run left to right. */
  readonly timeAxisLeftToRight: boolean;
}
