import { keyAccounts } from "./keyAccounts.ts";
import { newClients } from "./newClients.ts";
import { otherClients } from "./otherClients.ts";
import type { SampleClient } from "./sampleClient.ts";

/** Fifty clients, the largest first. */
export const clients: readonly SampleClient[] = [
  ...keyAccounts.map((account) => ({ ...account, isKey: true }) as const),
  ...otherClients,
  ...newClients,
];
