import { type WorkCalendar, workCalendar } from "../../src/calendar/workCalendar.ts";
import { type Books, openBooks } from "../../src/metrics/books.ts";
import { computeFigures } from "../../src/metrics/figures.ts";
import { type Day, dayOfIso } from "../../src/model/day.ts";
import type { Figure, Scope } from "../../src/model/figure.ts";
import type { FigureId } from "../../src/model/figureCatalogue.ts";
import { toMoney } from "../../src/model/money.ts";
import { type Month, monthOf } from "../../src/model/month.ts";
import type {
  Action,
  Activity,
  Client,
  Dataset,
  FunnelCount,
  Lead,
  Measure,
  Opportunity,
  PaymentKind,
  PlanScope,
  Role,
  Settings,
  SheetSource,
} from "../../src/sheets/dataset.ts";
import { paymentKinds } from "../../src/sheets/dataset.ts";
import {
  type RowSheets,
  rowSheetsByKey,
  type SheetKey,
  sheetKeys,
} from "../../src/sheets/sheets.ts";
import { stageKeys } from "../../src/sheets/stages.ts";
import { indexFigures } from "../../src/view/figureIndex.ts";

/** A row of Payments: amounts in minor units, days as ISO texts, absent cells left out. */
export interface PaymentRow {
  readonly day: string;
  readonly amount: number;
  readonly client?: string;
  readonly manager?: string;
  readonly kind?: PaymentKind;
  readonly product?: string;
  readonly channel?: string;
  readonly segment?: string;
  readonly region?: string;
  readonly document?: string;
}

export interface ClientRow {
  readonly name: string;
  readonly current?: number;
  readonly possible?: number;
  readonly manager?: string;
  readonly segment?: string;
  readonly region?: string;
  readonly isKey?: boolean;
  readonly isVip?: boolean;
  readonly isWalkIn?: boolean;
  readonly margin?: number;
  readonly firstContact?: string;
}

interface PersonRow {
  readonly name: string;
  readonly role?: Role;
  readonly department?: string;
  readonly reportsTo?: string;
  readonly hired?: string;
  readonly left?: string;
  readonly plan?: number;
  readonly leadCapacity?: number;
  readonly basePay?: number;
  readonly commission?: number;
  readonly commissionByKind?: Partial<Record<PaymentKind, number>>;
}

export interface PlanRow {
  /** `2026-02`. */
  readonly month: string;
  readonly amount: number;
  readonly scope?: PlanScope;
  readonly name?: string;
  readonly measure?: Measure;
  readonly base?: PaymentKind;
}

export interface ActionRow {
  readonly client: string;
  readonly owner?: string;
  readonly due?: string;
  readonly asked?: number;
  readonly agreed?: number;
  readonly baseline?: number;
  readonly status?: Action["status"];
  readonly doneOn?: string;
}

/** A row of Activities: a contact, or a day's number of them. */
export interface ActivityRow extends Partial<Omit<Activity, "at" | "day" | "manager" | "client">> {
  readonly day: string;
  readonly manager: string;
  readonly client?: string;
}

interface ProductRow {
  readonly product: string;
  readonly group?: string;
  readonly launched?: string;
  readonly effort?: number;
  readonly commission?: number;
  readonly margin?: number;
}

interface ContestRow {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly measure?: Measure;
  readonly minimum?: number;
}

/** A row of Opportunities; amounts in minor units. */
interface OpportunityRow {
  readonly client: string;
  readonly amount?: number;
  readonly manager?: string;
  readonly status?: Opportunity["status"];
  readonly created?: string;
  readonly closedOn?: string;
}

/** A row of the funnel's counts; a manager goes by name. */
export interface FunnelRow extends Partial<Omit<FunnelCount, "at" | "cell" | "month" | "manager">> {
  readonly month: string;
  readonly stage: string;
  readonly count: number;
  readonly manager?: string;
}

/** A lead, with the days on which it reached stages after the first; null is a stage without a day. */
export interface LeadRow extends Partial<Omit<Lead, "at" | "created" | "reached" | "manager">> {
  readonly created: string;
  readonly reached?: { readonly [stage in string]: string | null };
  readonly manager?: string;
}

interface AuditRow {
  readonly criterion: string;
  readonly block?: "technology" | "people" | "management";
  readonly score?: number;
  readonly max?: number;
  readonly date?: string;
}

/** A row of Workday: an observed stretch of a day. */
export interface WorkdayRow {
  readonly day: string;
  readonly employee: string;
  readonly action: string;
  readonly minutes: number;
  readonly verdict?: Dataset["workday"][number]["verdict"];
}

/** A row of Emails: a campaign's letters of a day. */
export interface EmailRow
  extends Partial<Omit<Dataset["emails"][number], "at" | "date" | "campaign" | "sent">> {
  readonly day: string;
  readonly campaign: string;
  readonly sent: number;
}

interface CalendarRow {
  readonly day: string;
  readonly working: number;
  readonly person?: string;
}

/** A workbook in words; a list that is absent is a sheet that is absent. */
export interface Workbook {
  readonly payments?: readonly PaymentRow[];
  readonly clients?: readonly ClientRow[];
  readonly team?: readonly PersonRow[];
  readonly plans?: readonly PlanRow[];
  readonly actions?: readonly ActionRow[];
  readonly activities?: readonly ActivityRow[];
  readonly workday?: readonly WorkdayRow[];
  readonly emails?: readonly EmailRow[];
  readonly productGroups?: readonly ProductRow[];
  readonly audit?: readonly AuditRow[];
  readonly calendar?: readonly CalendarRow[];
  readonly contests?: readonly ContestRow[];
  readonly opportunities?: readonly OpportunityRow[];
  readonly funnel?: readonly FunnelRow[];
  readonly leads?: readonly LeadRow[];
  /** Stages in their order, where `lead` is not followed by those of a funnel that offices share. */
  readonly stages?: readonly string[];
  readonly settings?: Partial<Settings>;
  /** The Clients sheet has a type/key column. */
  readonly hasKeyColumn?: boolean;
}

export function day(iso: string): Day {
  const parsed = dayOfIso(iso);
  if (parsed === null) throw new RangeError(`invalid day: ${iso}`);
  return parsed;
}

/** The month of `2026-02`. */
export function month(text: string): Month {
  const [year = 0, ofYear = 0] = text.split("-").map(Number);
  return monthOf(year, ofYear);
}

const defaults: Settings = {
  company: "Small Boats",
  currency: "EUR",
  minorUnits: 2,
  languages: ["en"],
  calendar: "gregorian",
  country: null,
  weekend: [
    { weekday: 6, working: 0 },
    { weekday: 7, working: 0 },
  ],
  timeZone: null,
  asOf: null,
  waterline: null,
  statusThresholds: { ahead: 1.05, onTrack: 1, atRisk: 0.9 },
  newClientWindowMonths: 1,
  warmUpMonths: 6,
  contactIntervalDays: 30,
  volumeWindowMonths: 3,
  sleepingDays: 45,
  sleepingFactor: 2,
  lostDays: 365,
  spanAtMost: 7,
  swamp: { newShare: 0.1, contactShare: 0.2, fall: 0.25 },
  listenedPerDay: 2,
  coachingShare: 0.5,
  realisedRate: 1 / 3,
  payNorms: { clientDepartmentFrom: 0.6, clientDepartmentTo: 0.8, sellersAtMost: 0.5 },
  commissionBase: "payments",
  keyAccountsAtMost: 20,
  keyAccountsShare: 0.8,
  updateRhythmDays: 7,
  accountPages: 100,
  tvInches: 55,
  viewingDistanceMetres: 5,
  namesOnWall: "full",
  secondsPerScene: 20,
  scenes: null,
  timeAxisLeftToRight: false,
};

/** Names in the order in which they are first met, and a column of indexes into them. */
function names(texts: readonly (string | undefined)[]): {
  readonly list: readonly string[];
  readonly codes: Int32Array;
} {
  const list = [...new Set(texts.filter((text) => text !== undefined))];
  return {
    list,
    codes: Int32Array.from(texts, (text) => (text === undefined ? -1 : list.indexOf(text))),
  };
}

/** The sheets such a workbook has; Settings is always there. */
const sheetsIn = (workbook: Workbook): readonly SheetKey[] =>
  sheetKeys.filter((as) => as === "settings" || Object.hasOwn(workbook, as));

/** Sheets that these workbooks do not have. */
const noRows = Object.fromEntries(
  Object.keys(rowSheetsByKey).map((key) => [key, []]),
) as unknown as RowSheets;

/** The data set that such a workbook is read to; every sheet's headings are in row 1, from column A. */
function datasetOf(workbook: Workbook): Dataset {
  const { payments = [], clients = [], team = [], plans = [], actions = [] } = workbook;
  const { activities = [], productGroups = [], contests = [], opportunities = [] } = workbook;
  const { funnel = [], leads = [] } = workbook;
  const present = sheetsIn(workbook);
  const at = (as: SheetKey, index: number) => ({ source: present.indexOf(as), row: index + 2 });
  const clientNames = [
    ...new Set([
      ...clients.map(({ name }) => name),
      ...payments.map(({ client = "Somebody" }) => client),
      ...actions.map(({ client }) => client),
      ...activities.flatMap(({ client }) => client ?? []),
      ...opportunities.map(({ client }) => client),
    ]),
  ];
  const personNames = [
    ...new Set(
      [
        ...team.map(({ name }) => name),
        ...payments.map(({ manager }) => manager),
        ...clients.map(({ manager }) => manager),
        ...plans.map(({ scope, name }) => (scope === "manager" ? name : undefined)),
        ...actions.map(({ owner }) => owner),
        ...activities.map(({ manager }) => manager),
        ...(workbook.workday ?? []).map(({ employee }) => employee),
        ...opportunities.map(({ manager }) => manager),
        ...funnel.map(({ manager }) => manager),
        ...leads.map(({ manager }) => manager),
      ].filter((name) => name !== undefined),
    ),
  ];
  const person = (name: string | undefined): number | null =>
    name === undefined ? null : personNames.indexOf(name);
  const column = (of: (row: PaymentRow) => string | undefined) => names(payments.map(of));
  const product = column((row) => row.product);
  const channel = column((row) => row.channel);
  const segment = column((row) => row.segment);
  const region = column((row) => row.region);
  const document = column((row) => row.document);
  const lastDay = Math.max(...payments.map((row) => day(row.day)));
  return {
    settings: { ...defaults, ...workbook.settings },
    clients: clientNames.map((name, index): Client => {
      const row = clients.find((client) => client.name === name);
      return {
        name,
        id: index.toString(16).padStart(10, "0"),
        isWalkIn: row?.isWalkIn ?? false,
        listed: row
          ? {
              at: at("clients", clients.indexOf(row)),
              currentVolume: row.current === undefined ? null : toMoney(row.current),
              possibleVolume: row.possible === undefined ? null : toMoney(row.possible),
              manager: person(row.manager),
              segment: row.segment ?? null,
              region: row.region ?? null,
              type: null,
              isKey: row.isKey ?? false,
              isVip: row.isVip ?? false,
              marginFraction: row.margin ?? null,
              firstContact: row.firstContact === undefined ? null : day(row.firstContact),
              number: null,
              source: null,
              hasServiceContract: null,
              note: null,
            }
          : null,
      };
    }),
    people: personNames.map((name, index) => {
      const row = team.find((one) => one.name === name);
      return {
        name,
        id: `p${index}`,
        listed: row
          ? {
              at: at("team", team.indexOf(row)),
              role: row.role ?? null,
              department: row.department ?? null,
              reportsTo: person(row.reportsTo),
              hired: row.hired === undefined ? null : day(row.hired),
              left: row.left === undefined ? null : day(row.left),
              basePay: row.basePay === undefined ? null : toMoney(row.basePay),
              commissionFraction: row.commission ?? null,
              commissionByKind: { new: null, current: null, vip: null, ...row.commissionByKind },
              personalPlan: row.plan === undefined ? null : toMoney(row.plan),
              leadCapacity: row.leadCapacity ?? null,
            }
          : null,
      };
    }),
    payments: {
      length: payments.length,
      day: Int32Array.from(payments, (row) => day(row.day)),
      amount: Float64Array.from(payments, ({ amount }) => amount),
      client: Int32Array.from(payments, ({ client = "Somebody" }) => clientNames.indexOf(client)),
      manager: Int32Array.from(payments, ({ manager }) => person(manager) ?? -1),
      kind: Int8Array.from(payments, ({ kind }) => (kind ? paymentKinds.indexOf(kind) : -1)),
      product: product.codes,
      channel: channel.codes,
      segment: segment.codes,
      region: region.codes,
      document: document.codes,
      row: Int32Array.from(payments, (_, index) => index + 2),
      source: new Int32Array(payments.length).fill(present.indexOf("payments")),
      products: product.list,
      channels: channel.list,
      segments: segment.list,
      regions: region.list,
      documents: document.list,
    },
    plans: plans.map((plan, index) => ({
      at: at("plans", index),
      cell: `E${index + 2}`,
      month: month(plan.month),
      measure: plan.measure ?? "payments",
      base: plan.base ?? null,
      scope: plan.scope ?? "company",
      name: plan.name ?? "",
      amount: plan.amount,
    })),
    actions: actions.map((action, index) => ({
      at: at("actions", index),
      client: clientNames.indexOf(action.client),
      step: "Offer the whole range",
      owner: person(action.owner),
      due: action.due === undefined ? null : day(action.due),
      askedVolume: action.asked === undefined ? null : toMoney(action.asked),
      agreedVolume: action.agreed === undefined ? null : toMoney(action.agreed),
      baselineVolume: action.baseline === undefined ? null : toMoney(action.baseline),
      status: action.status ?? "open",
      doneOn: action.doneOn === undefined ? null : day(action.doneOn),
    })),
    calendarDays: (workbook.calendar ?? []).map((row, index) => ({
      at: at("calendar", index),
      day: day(row.day),
      working: row.working,
      person: person(row.person),
    })),
    ...noRows,
    productGroups: productGroups.map((row, index) => ({
      at: at("productGroups", index),
      product: row.product,
      group: row.group ?? null,
      launched: row.launched === undefined ? null : month(row.launched),
      effort: row.effort ?? null,
      commission: row.commission ?? null,
      margin: row.margin ?? null,
      note: null,
    })),
    contests: contests.map((row, index) => ({
      at: at("contests", index),
      name: row.name,
      from: day(row.from),
      to: day(row.to),
      measure: row.measure ?? "payments",
      prize: null,
      minimum: row.minimum ?? null,
      note: null,
    })),
    audit: (workbook.audit ?? []).map((row, index) => ({
      at: at("audit", index),
      criterion: row.criterion,
      block: row.block ?? null,
      score: row.score ?? null,
      max: row.max ?? null,
      date: row.date === undefined ? null : day(row.date),
      comment: null,
    })),
    opportunities: opportunities.map((row, index) => ({
      at: at("opportunities", index),
      client: clientNames.indexOf(row.client),
      name: null,
      amount: row.amount === undefined ? null : toMoney(row.amount),
      expectedMonth: null,
      manager: person(row.manager),
      product: null,
      stage: null,
      probability: null,
      category: null,
      status: row.status ?? "open",
      created: row.created === undefined ? null : day(row.created),
      firstExpectedMonth: null,
      moves: null,
      updated: null,
      closedOn: row.closedOn === undefined ? null : day(row.closedOn),
      lostReason: null,
      pipeline: null,
    })),
    workday: (workbook.workday ?? []).map((row, index) => ({
      at: at("workday", index),
      date: day(row.day),
      employee: personNames.indexOf(row.employee),
      action: row.action,
      minutes: row.minutes,
      verdict: row.verdict ?? null,
      note: null,
    })),
    emails: (workbook.emails ?? []).map(({ day: sentOn, ...row }, index) => ({
      topic: null,
      subject: null,
      sentAt: null,
      step: null,
      audience: null,
      delivered: null,
      opened: null,
      clicked: null,
      replied: null,
      unsubscribed: null,
      deals: null,
      note: null,
      ...row,
      at: at("emails", index),
      date: day(sentOn),
    })),
    activities: activities.map((row, index) => ({
      kind: "call",
      base: null,
      count: 1,
      minutes: null,
      quality: null,
      listened: null,
      direction: null,
      result: null,
      noContact: null,
      stage: null,
      ...row,
      at: at("activities", index),
      day: day(row.day),
      manager: personNames.indexOf(row.manager),
      client: row.client === undefined ? null : clientNames.indexOf(row.client),
    })),
    funnelCounts: funnel.map(({ manager, ...row }, index) => ({
      base: null,
      department: null,
      channel: null,
      product: null,
      segment: null,
      region: null,
      audience: null,
      ...row,
      at: at("funnel", index),
      cell: `C${index + 2}`,
      month: month(row.month),
      manager: person(manager),
    })),
    leads: leads.map(({ manager, reached = {}, ...row }, index) => ({
      lead: `L${index + 1}`,
      channel: null,
      product: null,
      region: null,
      audience: null,
      base: null,
      outcome: "open",
      lostReason: null,
      warmth: null,
      amount: null,
      ...row,
      at: at("leads", index),
      created: day(row.created),
      reached: [
        { stage: "lead", day: day(row.created) },
        ...Object.entries(reached).map(([stage, on]) => ({
          stage,
          day: on === null ? null : day(on),
        })),
      ],
      manager: person(manager),
    })),
    stages: workbook.stages ?? stageKeys,
    sheets: present.map((as) => ({
      file: "sales.xlsx",
      sheet: as[0]?.toUpperCase() + as.slice(1),
      as,
      range: `A2:F${payments.length + 1}`,
      columns: (headings as { readonly [as in SheetKey]?: SheetSource["columns"] })[as] ?? {},
    })),
    present: Object.fromEntries(sheetKeys.map((as) => [as, present.includes(as)])) as {
      [as in SheetKey]: boolean;
    },
    hasKeyColumn: workbook.hasKeyColumn ?? false,
    lastFact: payments.length === 0 ? null : (lastDay as Day),
    lastSaved: null,
  };
}

const headings = {
  settings: {},
  payments: {
    date: { heading: "Date", letters: "A" },
    client: { heading: "Client", letters: "B" },
    amount: { heading: "Amount", letters: "C" },
    manager: { heading: "Manager", letters: "D" },
  },
  clients: {
    client: { heading: "Client", letters: "A" },
    currentVolume: { heading: "Current volume", letters: "B" },
    possibleVolume: { heading: "Possible volume", letters: "C" },
  },
  team: {
    name: { heading: "Name", letters: "A" },
    department: { heading: "Department", letters: "B" },
    personalPlan: { heading: "Plan", letters: "C" },
  },
  plans: { month: { heading: "Month", letters: "A" }, amount: { heading: "Amount", letters: "E" } },
  actions: { client: { heading: "Client", letters: "A" } },
  workday: {
    date: { heading: "Date", letters: "A" },
    employee: { heading: "Employee", letters: "B" },
  },
  emails: { campaign: { heading: "Campaign", letters: "B" } },
  activities: {
    date: { heading: "Date", letters: "A" },
    manager: { heading: "Manager", letters: "B" },
    client: { heading: "Client", letters: "D" },
  },
  calendar: { date: { heading: "Date", letters: "A" } },
  funnel: {
    month: { heading: "Month", letters: "A" },
    channel: { heading: "Channel", letters: "D" },
  },
  leads: {
    created: { heading: "Created", letters: "B" },
    channel: { heading: "Channel", letters: "D" },
    lostReason: { heading: "Lost reason", letters: "E" },
  },
} as const satisfies { readonly [as in SheetKey]?: SheetSource["columns"] };

/** The workbook's own calendar, without public holidays. */
function calendarOf({ settings, calendarDays }: Dataset): WorkCalendar {
  return workCalendar({
    name: settings.calendar,
    country: null,
    weekend: settings.weekend,
    exceptions: calendarDays,
    holidays: null,
  });
}

/** The books of a workbook at the end of a day. */
export function booksOf(workbook: Workbook, asOf: string): Books {
  const dataset = datasetOf(workbook);
  return openBooks(dataset, calendarOf(dataset), day(asOf));
}

/** Finds figures of a workbook at the end of a day; a figure that is not there is an error of the test. */
export interface Figures {
  readonly all: readonly Figure[];
  readonly get: (id: FigureId, scope?: Scope, of?: string) => Figure;
  /** The value, or the reason why there is none. */
  readonly value: (id: FigureId, scope?: Scope, of?: string) => number | string;
}

export function figuresOf(workbook: Workbook, asOf: string): Figures {
  const all = computeFigures(booksOf(workbook, asOf));
  const index = indexFigures(all);
  const get: Figures["get"] = (id, scope = {}, of) => {
    const figure = index.get(id, scope, of === undefined ? undefined : month(of));
    if (!figure) throw new Error(`no figure ${id} ${JSON.stringify(scope)} ${of ?? ""}`);
    return figure;
  };
  return {
    all,
    get,
    value: (id, scope, of) => {
      const figure = get(id, scope, of);
      return figure.value === null ? figure.reason : figure.value;
    },
  };
}
