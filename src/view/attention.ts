import type { Figure } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import { accountRanking, type RankedAccount } from "./accountRanking.ts";
import { callList } from "./callList.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { stageName } from "./scopeNames.ts";
import { numberOf, showFigure, statusOf } from "./shownFigure.ts";
import { type Loom, type Part, weave } from "./weave.ts";

/** What needs the reader: at most five entries, worst first; none when nothing does. */
export interface AttentionPanel {
  readonly question: string;
  readonly items: readonly AttentionItem[];
  readonly nothing: string;
}

/** A cause with its money, and what to do about it. */
interface AttentionItem {
  readonly cause: readonly Part[];
  readonly next: readonly Part[];
}

type AttentionId = Extract<FigureId, `attention.${string}`>;

/** An entry being written: its figure, and its money woven into the cause. */
interface Entry {
  readonly figure: Figure;
  readonly loom: Loom;
  readonly money: string;
  readonly context: PageContext;
}

interface Sentences {
  readonly cause: string;
  readonly next: string;
}

const writers: { readonly [id in AttentionId]: (entry: Entry) => Sentences } = {
  "attention.shortfall": shortfall,
  "attention.sleeping": sleeping,
  "attention.leak": leak,
  "attention.leadsLost": leadsLost,
  "attention.notAsked": notAsked,
  "attention.overdueTalks": overdueTalks,
};

/** The figures of attention said in words. */
export function attention(context: PageContext): AttentionPanel {
  const { index, messages } = context;
  const entries = (Object.keys(writers) as AttentionId[]).flatMap((id) =>
    index.all(id).map((figure) => ({ figure, write: writers[id] })),
  );
  return {
    question: messages.attention.question,
    nothing: messages.attention.nothing,
    items: entries
      .toSorted((a, b) => (a.figure.rank ?? 0) - (b.figure.rank ?? 0))
      .map(({ figure, write }) => {
        const loom = weave();
        const money = loom.figure(
          showFigure(figure, context, { tone: "plain", write: context.formats.moneyWords }),
        );
        const { cause, next } = write({ figure, loom, money, context });
        return { cause: loom.parts(cause), next: loom.parts(next) };
      }),
  };
}

/** Department, person or the month, with the kind of payments that falls short, and what a day must bring. */
function shortfall({ figure, loom, money, context }: Entry): Sentences {
  const { index, messages, dashboard, formats } = context;
  const words = messages.attention;
  const { measure = "payments", manager, department } = figure.scope;
  const card = dashboard.people.find(({ name }) => name === manager);
  const owner =
    manager === undefined
      ? department === undefined
        ? words.ofCompany
        : loom.name(department)
      : loom.name(manager, card ? pageAddress("people/", context) : null);
  const whose = words.kinds[measure as keyof typeof words.kinds](owner);
  const needed = index.get("plan.neededPerDay", figure.scope, dashboard.month);
  const isOver = statusOf(index.get("plan.status", figure.scope, dashboard.month)) === "missed";
  return {
    cause: isOver ? words.missed(whose, money) : words.shortfall(whose, money),
    next:
      isOver || !needed || needed.value === null
        ? ""
        : words.neededPerDay(
            loom.figure(showFigure(needed, context, { write: formats.moneyWords })),
          ),
  };
}

function sleeping({ figure, loom, money, context }: Entry): Sentences {
  const { formats, messages } = context;
  const words = messages.attention;
  const clients = figure.inputs.clients ?? 0;
  const first = callList(context).find(({ group }) => group === "sleeping");
  return {
    cause: words.sleeping(
      clients,
      loom.link(formats.count(clients), pageAddress("clients/", context)),
      money,
    ),
    next: first
      ? words.callFirst(
          loom.name(first.name, first.path === null ? null : pageAddress(first.path, context)),
          first.caller === null ? null : loom.name(first.caller),
        )
      : "",
  };
}

/** The step is named by where it comes from and where it leads. */
function leak({ figure, loom, money, context }: Entry): Sentences {
  const { dashboard, formats, messages } = context;
  const words = messages.attention;
  const { stage = "" } = figure.scope;
  const next = dashboard.stages[dashboard.stages.indexOf(stage) + 1];
  const name = (of: string): string => loom.name(stageName(of, context));
  const arrow = formats.direction === "rtl" ? "←" : "→";
  const step = next === undefined ? name(stage) : `${name(stage)} ${arrow} ${name(next)}`;
  return {
    cause: words.leak(step, money),
    next: loom.link(words.seeFunnel, pageAddress("funnel/", context)),
  };
}

function leadsLost({ figure, loom, money, context }: Entry): Sentences {
  const { formats, messages } = context;
  const words = messages.attention;
  const leads = figure.inputs.lostLeads ?? 0;
  return {
    cause: words.leadsLost(leads, formats.count(Math.ceil(leads)), money),
    next: loom.link(words.shareLeads, pageAddress("funnel/", context)),
  };
}

const accountName = (account: RankedAccount, { loom, context }: Entry): string =>
  loom.name(account.name, account.path === null ? null : pageAddress(account.path, context));

function notAsked(entry: Entry): Sentences {
  const { figure, loom, money, context } = entry;
  const words = context.messages.attention;
  const { client = "" } = figure.scope;
  const account = accountRanking(context).find(({ name }) => name === client);
  const card = context.dashboard.clients.find(({ name }) => name === client);
  const manager = card?.manager ?? null;
  return {
    cause: words.notAsked(account ? accountName(account, entry) : loom.name(client), money),
    next: manager === null ? words.nobodyAsks : words.toAsk(loom.name(manager)),
  };
}

function overdueTalks(entry: Entry): Sentences {
  const { figure, loom, money, context } = entry;
  const { dashboard, formats, messages } = context;
  const words = messages.attention;
  const overdue = accountRanking(context).flatMap((account) => {
    const due = account.actions.find((action) => action.isOverdue)?.due ?? null;
    const isCounted = account.card?.isKey ?? numberOf(account.upside) !== null;
    return due === null || !isCounted ? [] : [{ account, late: dashboard.asOf - due }];
  });
  const [first] = overdue;
  const talks = figure.inputs.accounts ?? overdue.length;
  return {
    cause: words.overdueTalks(
      talks,
      loom.link(formats.count(talks), pageAddress("accounts/", context)),
      money,
    ),
    next: first ? words.beginWith(accountName(first.account, entry), first.late, formats) : "",
  };
}
