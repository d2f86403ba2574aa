import type { Books } from "../books.ts";
import { type FigureSink, known, type Place, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import type { StaffMember } from "../staff.ts";
import type { RoleCounts } from "./roleCounts.ts";

interface Team {
  readonly staff: readonly StaffMember[];
  readonly counts: RoleCounts;
}

/**
 * Puts how much stands behind each who sells: `structure.sellersPerLeadManager` and
 * `structure.sellersPerAssistant` (one of each to three sellers is usual), and
 * `structure.clientsPerFarmer`, of all and of each: the clients whose row in Clients names them.
 */
export function putSupport(books: Books, sink: FigureSink, { staff, counts }: Team): void {
  const { sources, timeline } = books;
  const { sellers, leadManagers, assistants } = counts;
  const team: Place = { scope: company, month: timeline.month, sources: sources.ranges("team") };
  sink.put(
    "structure.sellersPerLeadManager",
    team,
    leadManagers > 0
      ? known(sellers / leadManagers, { sellers, leadManagers })
      : unknown("no-lead-manager"),
  );
  sink.put(
    "structure.sellersPerAssistant",
    team,
    assistants > 0 ? known(sellers / assistants, { sellers, assistants }) : unknown("no-assistant"),
  );
  if (books.dataset.present.clients) putClientsPerFarmer(books, sink, { staff, counts });
}

function putClientsPerFarmer(books: Books, sink: FigureSink, { staff, counts }: Team): void {
  const { dataset, scopes, sources, timeline } = books;
  const kept = new Map<number, number>();
  for (const { listed, isWalkIn } of dataset.clients) {
    const manager = listed?.manager ?? null;
    if (manager !== null && !isWalkIn) kept.set(manager, (kept.get(manager) ?? 0) + 1);
  }
  const clientsOf = ({ person }: StaffMember): number => kept.get(person) ?? 0;
  const farmers = staff.filter(({ role }) => role === "farmer");
  const place = {
    month: timeline.month,
    sources: [...sources.ranges("clients"), ...sources.ranges("team")],
  };
  const all = farmers.reduce((sum, farmer) => sum + clientsOf(farmer), 0);
  const reason = farmers.length === 0 ? "no-farmer" : kept.size === 0 ? "no-manager-named" : null;
  sink.put(
    "structure.clientsPerFarmer",
    { ...place, scope: company },
    reason === null
      ? known(all / counts.farmers, { clients: all, farmers: counts.farmers })
      : unknown(reason),
  );
  if (reason !== null) return;
  for (const farmer of farmers) {
    const clients = clientsOf(farmer);
    sink.put(
      "structure.clientsPerFarmer",
      {
        ...place,
        scope: scopes.of("manager", farmer.name),
        where: sources.where("clients", { manager: farmer.name }),
        rows: clients,
      },
      known(clients, { clients, farmers: 1 }),
    );
  }
}
