import { strong } from "../emphasis.ts";
import type { wall as master } from "../en/wall.ts";
import { plural } from "../plural.ts";

const UP_TO_FIVE = ["Niciun", "Un", "Doi", "Trei", "Patru", "Cinci"] as const;
const clients = { one: "client", few: "clienți", other: "de clienți" } as const;
const people = { one: "om", few: "oameni", other: "de oameni" } as const;

export const wall: typeof master = {
  title: "Ecranul vânzărilor",
  receivedIn: (month) => `Încasat în ${month}`,
  planToDate: "Realizat la zi",
  workingDaysLeft: "Zile lucrătoare rămase",
  monthIsOver: "Luna s-a încheiat",
  figuresOf: "Date din",
  dataOverMonthOld: "Datele au peste o lună",
  offlineSince: (time) => `Fără conexiune din ${time}; ultima imagine bună`,
  paused: "Pauză",
  pauseHint: "Spațiu: pauză; săgețile schimbă scena",
  markAt: (toDate) => `Realizat la zi ${toDate}`,
  nothingToShow: "Încă nimic de arătat",
  nothingToShowHint: "Fișierul Excel nu are încasări, planuri sau clienți",

  today: {
    name: "Azi",
    pace: (soFar, needed) => `Acum ${soFar} pe zi; pentru plan, ${strong(`${needed} pe zi`)}`,
    paceEnough: (soFar, needed) => `${strong(`${soFar} pe zi`)}; pentru plan ajung ${needed}`,
    needed: (needed) => `Pentru plan: ${strong(`${needed} pe zi`)}`,
    nothingYet: (needed) => `Încă nimic încasat; pentru plan, ${strong(`${needed} pe zi`)}`,
    refunds: (amount) => `Mai multe restituiri decât încasări: ${strong(amount)}`,
    noPlan: (soFar, month) => `${strong(`${soFar} pe zi`)}; ${month}: fără plan`,
    nothingAndNoPlan: (month) => `Încă nimic încasat în ${month}`,
    made: "Plan făcut",
    madeOver: (over) => `Plan făcut, ${strong(`${over} peste plan`)}`,
    missed: (short) => `Luna s-a încheiat cu ${strong(`${short} sub plan`)}`,
    cameOn: (day) => `Încasat pe ${day}`,
    cameToday: "Încasat azi",
    needs: (amount) => `necesar ${amount}`,
    morePayments: (n, amount, f) => `încă ${f.count(n)}: ${amount}`,
    nothingCame: "Încă nimic încasat",
    chart: (month) => `Încasat de la începutul lunii, plan și linia de plutire: ${month}`,
  },

  people: {
    name: "Oameni",
    someOnPlan: (n, of, f) => `${strong(`${f.count(n)} din ${f.count(of)}`)} sunt la zi cu planul`,
    allOnPlan: (of, f) =>
      of === 1
        ? strong("La zi cu planul")
        : `${strong(`Toți ${f.count(of)}`)} sunt la zi cu planul`,
    noneOnPlan: (closest) => `Cel mai aproape de planul la zi: ${strong(closest)}`,
    byMoney: (n, total, f) => `${f.count(n)} ${plural("ro", n, people)}: ${strong(total)}`,
    of: (fact, plan) => `${fact} din ${plan}`,
    noPlan: "fără plan",
    finish: "planul la zi",
    more: (n, f) => `încă ${f.count(n)} ${plural("ro", n, people)}`,
    seller: (place) => `Agent ${place}`,
    chart: (month) => `Realizat la zi pe oameni, ${month}`,
  },

  accounts: {
    name: "Clienți-cheie",
    hold: (n, share, upside) =>
      `${UP_TO_FIVE[n] ?? n} ${plural("ro", n, clients)} ${plural("ro", n, { one: "face", few: "fac", other: "fac" })} ${strong(share)} din potențialul de ${upside} pe lună`,
    couldAdd: (upside) => `Putem adăuga ${strong(`${upside} pe lună`)}`,
    atTheirBest: "Fiecare client-cheie cumpără tot ce poate",
    unit: (unit) => `${unit} pe lună`,
    buysNow: "cumpără",
    couldBuy: "ar putea cumpăra",
    asked: "cerut",
    more: (n, upside, f) => `încă ${f.count(n)} ${plural("ro", n, clients)}, ${upside}`,
    account: (place) => `Client ${place}`,
    chart: "Cât cumpără și cât ar putea cumpăra clienții-cheie pe lună",
  },

  call: {
    name: "De sunat azi",
    toCall: (n, worth, f) =>
      `De sunat: ${strong(`${f.count(n)} ${plural("ro", n, { one: "client", few: "clienți", other: "de clienți" })}`)}${worth === null ? "" : `, în joc ${strong(`${worth} pe lună`)}`}`,
    why: {
      neverPaid: "nu a cumpărat încă",
      lost: (n, f) => `pierdut, ${f.count(n)} z.`,
      sleeping: (n, f) => `tace de ${f.count(n)} z.`,
      once: (n, f) => `de 1–2 ori, acum ${f.count(n)} z.`,
      notContacted: (n, f) => `nesunat de ${f.count(n)} z.`,
      neverContacted: "nesunat niciodată",
    },
    unit: (unit) => `${unit} pe lună`,
    more: (n, f) =>
      `încă ${f.count(n)} ${plural("ro", n, { one: "client", few: "clienți", other: "de clienți" })}`,
  },

  contest: {
    name: "Concurs",
    leads: (contest, people, of) =>
      `${contest}: ${strong(`în frunte ${people}, cu ${of.value}`)}; ${of.left}`,
    share: (contest, people, of) =>
      `${contest}: ${strong(`la egalitate ${people}, cu câte ${of.value}`)}; ${of.left}`,
    won: (contest, people, value) =>
      `${contest}: ${strong(`pe primul loc ${people}, cu ${value}`)}`,
    nobodyYet: (contest, left) => `${contest}: încă nu are nimeni un loc; ${left}`,
    nobodyWon: (contest) => `${contest}: s-a încheiat fără câștigător`,
    daysLeft: (days, f) =>
      `${plural("ro", days, { one: "a rămas", few: "au rămas", other: "au rămas" })} ${f.count(days)} ${plural("ro", days, { one: "zi", few: "zile", other: "de zile" })}`,
    lastDay: strong("ultima zi"),
    minimum: (amount) => `minim ${amount}`,
    prize: (prize) => `Premiu: ${prize}`,
    behindLeader: "până la lider",
    chart: (contest) => `${contest}: cât a atins fiecare`,
  },

  income: {
    name: "Lacul veniturilor",
    underWaterline: (level, gap) => `În lac ${level}, ${strong(`${gap} până la linia de plutire`)}`,
    aboveWaterline: (level, gap) =>
      `În lac ${level}, ${strong(`cu ${gap} peste linia de plutire`)}`,
    ofPlan: (level, share) => `În lac ${level}, ${strong(`${share} din plan`)}`,
    level: (level) => `În lac ${strong(level)}`,
  },
};
