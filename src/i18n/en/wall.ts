import { strong } from "../emphasis.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const UP_TO_FIVE = ["No", "One", "Two", "Three", "Four", "Five"] as const;
const accountsOf = (n: number): string => plural("en", n, { one: "account", other: "accounts" });

/** Words of the wall: few, large, read from five metres. Amounts arrive formatted. */
export const wall = {
  title: "Sales wall",
  receivedIn: (month: string) => `${month}, received`,
  planToDate: "Plan to date",
  workingDaysLeft: "Working days left",
  monthIsOver: "Month over",
  figuresOf: "Figures of",
  dataOverMonthOld: "Data is over a month old",
  offlineSince: (time: string) => `No connection since ${time}; last good picture`,
  paused: "Paused",
  pauseHint: "Space pauses, arrows turn",
  markAt: (toDate: string) => `Plan to date ${toDate}`,
  nothingToShow: "Nothing to show yet",
  nothingToShowHint: "The workbook has no payments, plans or clients",

  today: {
    name: "Today",
    pace: (soFar: string, needed: string) =>
      `${soFar} a day so far; ${strong(`${needed} a day`)} makes plan`,
    paceEnough: (soFar: string, needed: string) =>
      `${strong(`${soFar} a day`)} so far; ${needed} a day is enough`,
    needed: (needed: string) => `${strong(`${needed} a day`)} makes plan`,
    nothingYet: (needed: string) => `Nothing received yet; ${strong(`${needed} a day`)} makes plan`,
    refunds: (amount: string) => `More refunded than received: ${strong(amount)}`,
    noPlan: (soFar: string, month: string) => `${strong(`${soFar} a day`)}; no plan for ${month}`,
    nothingAndNoPlan: (month: string) => `Nothing received in ${month} yet`,
    made: "Plan made",
    madeOver: (over: string) => `Plan made, ${strong(`${over} over`)}`,
    missed: (short: string) => `The month ended ${strong(`${short} short`)} of plan`,
    cameOn: (day: string) => `Came on ${day}`,
    cameToday: "Came today",
    needs: (amount: string) => `${amount} needed`,
    morePayments: (n: number, amount: string, f: Formats) => `${f.count(n)} more, ${amount}`,
    nothingCame: "Nothing came yet",
    chart: (month: string) => `Money received in ${month} against plan and waterline`,
  },

  people: {
    name: "People",
    someOnPlan: (n: number, of: number, f: Formats) =>
      `${strong(`${f.count(n)} of ${f.count(of)}`)} at or above plan to date`,
    allOnPlan: (of: number, f: Formats) =>
      of === 1
        ? strong("On plan to date")
        : `${strong(`All ${f.count(of)}`)} at or above plan to date`,
    noneOnPlan: (closest: string) => `Closest to plan to date: ${strong(closest)}`,
    byMoney: (n: number, total: string, f: Formats) =>
      `${f.count(n)} ${plural("en", n, { one: "person", other: "people" })} brought ${strong(total)}`,
    of: (fact: string, plan: string) => `${fact} of ${plan}`,
    noPlan: "no plan",
    finish: "plan to date",
    more: (n: number, f: Formats) =>
      `${f.count(n)} more ${plural("en", n, { one: "person", other: "people" })}`,
    seller: (place: string) => `Seller ${place}`,
    chart: (month: string) => `Plan to date by person, ${month}`,
  },

  accounts: {
    name: "Key accounts",
    hold: (n: number, share: string, upside: string) =>
      `${UP_TO_FIVE[n] ?? n} ${accountsOf(n)} ${plural("en", n, { one: "holds", other: "hold" })} ${strong(share)} of the ${upside} a month we could add`,
    couldAdd: (upside: string) => `We could add ${strong(`${upside} a month`)}`,
    atTheirBest: "Every key account buys all it could",
    unit: (unit: string) => `${unit} a month`,
    buysNow: "buys now",
    couldBuy: "could buy",
    asked: "asked",
    more: (n: number, upside: string, f: Formats) =>
      `${f.count(n)} more ${accountsOf(n)}, ${upside}`,
    account: (place: string) => `Account ${place}`,
    chart: "What key accounts buy now and could buy, a month",
  },

  call: {
    name: "Call today",
    toCall: (n: number, worth: string | null, f: Formats) =>
      `${strong(`${f.count(n)} ${plural("en", n, { one: "client", other: "clients" })}`)} to call${worth === null ? "" : `: ${strong(`${worth} a month`)} at stake`}`,
    why: {
      neverPaid: "never bought",
      lost: (n: number, f: Formats) => `lost, ${f.count(n)} days`,
      sleeping: (n: number, f: Formats) => `quiet ${f.count(n)} days`,
      once: (n: number, f: Formats) => `once or twice, ${f.count(n)} days`,
      notContacted: (n: number, f: Formats) => `no call ${f.count(n)} days`,
      neverContacted: "never called",
    },
    unit: (unit: string) => `${unit} a month`,
    more: (n: number, f: Formats) =>
      `${f.count(n)} more ${plural("en", n, { one: "client", other: "clients" })}`,
  },

  contest: {
    name: "Contest",
    leads: (contest: string, people: string, of: { value: string; left: string }) =>
      `${contest}: ${strong(`${people} leads with ${of.value}`)}, ${of.left}`,
    share: (contest: string, people: string, of: { value: string; left: string }) =>
      `${contest}: ${strong(`${people} level with ${of.value}`)}, ${of.left}`,
    won: (contest: string, people: string, value: string) =>
      `${contest}: ${strong(`${people} won with ${value}`)}`,
    nobodyYet: (contest: string, left: string) => `${contest}: nobody has a place yet, ${left}`,
    nobodyWon: (contest: string) => `${contest}: ended without a winner`,
    daysLeft: (days: number, f: Formats) =>
      `${f.count(days)} ${plural("en", days, { one: "day", other: "days" })} left`,
    lastDay: strong("last day"),
    minimum: (amount: string) => `minimum ${amount}`,
    prize: (prize: string) => `Prize: ${prize}`,
    behindLeader: "behind the leader",
    chart: (contest: string) => `${contest}: what everybody reached`,
  },

  income: {
    name: "Income lake",
    underWaterline: (level: string, gap: string) =>
      `${level} in the lake, ${strong(`${gap} to the waterline`)}`,
    aboveWaterline: (level: string, gap: string) =>
      `${level} in the lake, ${strong(`${gap} above the waterline`)}`,
    ofPlan: (level: string, share: string) => `${level} in the lake, ${strong(`${share} of plan`)}`,
    level: (level: string) => `${strong(level)} in the lake`,
  },
};
