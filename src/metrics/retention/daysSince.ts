import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, unknown } from "../figureSink.ts";
import type { ClientStanding, Standings } from "./clientStandings.ts";

/**
 * Puts each client's days since its last receipt and its last contact, and after how many days of silence
 * it has left its own rhythm.
 */
export function putDays(books: Books, sink: FigureSink, standings: Standings): void {
  const { scopes, sources } = books;
  const payments = sources.ranges("payments");
  const contacts = [...sources.ranges("activities"), ...sources.ranges("actions")];
  for (const standing of standings.clients) {
    const { name, silence } = standing;
    const scope = scopes.of("client", name);
    const paid = {
      scope,
      sources: payments,
      where: sources.paymentsWhere({ key: "client", name }),
    };
    sink.put(
      "retention.daysSincePayment",
      paid,
      silence === null ? unknown("no-payments") : known(silence),
    );
    if (silence !== null) sink.put("retention.silenceLimit", paid, limitOf(books, standing));
    sink.put(
      "retention.daysSinceContact",
      { scope, sources: contacts, where: sources.where("activities", { client: name }) },
      gapOf(standing, standings),
    );
  }
}

/** The larger of 45 days and twice the client's rhythm; both norms are settings. */
function limitOf({ dataset }: Books, { silenceLimit, rhythm }: ClientStanding): Outcome {
  const { sleepingDays, sleepingFactor } = dataset.settings;
  return known(silenceLimit, {
    rhythm: rhythm.days,
    ...(rhythm.isAssumed ? { rhythmAssumed: 1 } : {}),
    leastSilence: sleepingDays,
    silenceFactor: sleepingFactor,
  });
}

function gapOf({ contactGap }: ClientStanding, { areContactsRecorded }: Standings): Outcome {
  if (!areContactsRecorded) return unknown("no-contacts");
  return contactGap === null ? unknown("never-contacted") : known(contactGap);
}
