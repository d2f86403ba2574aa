import type { FigureId } from "../model/figureCatalogue.ts";
import type { Dataset } from "../sheets/dataset.ts";
import type { Books } from "./books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "./figureSink.ts";
import { company } from "./scopes.ts";

type Letter = Dataset["emails"][number];

/** What letters are counted by, each over the letters whose row says it. */
const rates = {
  "email.openRate": "opened",
  "email.clickRate": "clicked",
  "email.replyRate": "replied",
  "email.unsubscribeRate": "unsubscribed",
} as const satisfies { readonly [id in FigureId]?: keyof Letter };

const rateIds = Object.keys(rates) as (keyof typeof rates)[];

/**
 * Puts `email.*` of all letters up to the as-of day, of each campaign and of each topic ("" is what has
 * none, where others have one). Rates are over letters delivered; where a row does not say how many were,
 * those sent stand for them, and the figure says how many. Letters whose row does not say what is counted
 * are left out of both sides.
 */
export function putEmails({ dataset, asOf, sources, scopes }: Books, sink: FigureSink): void {
  if (!dataset.present.emails) return;
  const letters = dataset.emails.filter(({ date }) => date <= asOf);
  const place: Place = { scope: company, sources: sources.ranges("emails") };
  putLetters(sink, { ...place, rows: letters.length }, letters);
  for (const key of ["campaign", "topic"] as const) {
    for (const [name, own] of grouped(letters, (letter) => letter[key] ?? "")) {
      if (key === "topic" && own.length === letters.length && name === "") continue;
      const filter = name === "" ? {} : { where: sources.where("emails", { [key]: name }) };
      const rows = name === "" ? {} : { rows: own.length };
      putLetters(sink, { ...place, ...filter, ...rows, scope: scopes.of(key, name) }, own);
    }
  }
}

function grouped(
  letters: readonly Letter[],
  nameOf: (letter: Letter) => string,
): ReadonlyMap<string, readonly Letter[]> {
  const groups = new Map<string, Letter[]>();
  for (const letter of letters) {
    const name = nameOf(letter);
    const group = groups.get(name);
    if (group) group.push(letter);
    else groups.set(name, [letter]);
  }
  return groups;
}

function putLetters(sink: FigureSink, place: Place, letters: readonly Letter[]): void {
  const sent = sum(letters, (letter) => letter.sent);
  sink.put("email.sent", place, letters.length > 0 ? known(sent) : unknown("nothing-sent"));
  sink.put("email.deliveryRate", place, deliveryRate(letters));
  for (const id of rateIds) {
    const what = rates[id];
    sink.put(id, place, perReached(letters, what, 1));
  }
  sink.put("email.dealsPerThousand", place, perReached(letters, "deals", 1000));
}

const sum = (letters: readonly Letter[], of: (letter: Letter) => number | null): number =>
  letters.reduce((total, letter) => total + (of(letter) ?? 0), 0);

function deliveryRate(letters: readonly Letter[]): Outcome {
  const told = letters.filter(({ delivered }) => delivered !== null);
  if (letters.length > 0 && told.length === 0) return unknown("not-recorded");
  const inputs = {
    delivered: sum(told, ({ delivered }) => delivered),
    sent: sum(told, ({ sent }) => sent),
  };
  return inputs.sent > 0 ? known(inputs.delivered / inputs.sent, inputs) : unknown("nothing-sent");
}

type Counted = (typeof rates)[keyof typeof rates] | "deals";

/** What came of letters ÷ letters delivered (else sent), times so many. */
function perReached(letters: readonly Letter[], what: Counted, times: number): Outcome {
  const told = letters.filter((letter) => letter[what] !== null);
  if (letters.length > 0 && told.length === 0) return unknown("not-recorded");
  const delivered = sum(told, (letter) => letter.delivered);
  const sentForDelivered = sum(told, (letter) => (letter.delivered === null ? letter.sent : 0));
  const came = sum(told, (letter) => letter[what]);
  const reached = delivered + sentForDelivered;
  const inputs = { [what]: came, delivered, sentForDelivered };
  return reached > 0 ? known((came / reached) * times, inputs) : unknown("nothing-sent", inputs);
}
