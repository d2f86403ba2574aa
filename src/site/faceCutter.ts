import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FaceOrder } from "./cutFaces.ts";

/** A thread that cuts font faces beside the main one. */
export interface FaceCutter {
  /** The faces in the order of their orders. */
  readonly cut: (orders: readonly FaceOrder[]) => Promise<readonly Uint8Array[]>;
  readonly close: () => void;
}

/** A cutter whose thread starts with its first orders, or at once where orders are sure to come. */
export function faceCutter({ startsAtOnce }: { readonly startsAtOnce: boolean }): FaceCutter {
  const start = (): Worker => new Worker(new URL("./cutFaces.ts", import.meta.url));
  let worker = startsAtOnce ? start() : null;
  return {
    cut: async (orders) => {
      if (orders.length === 0) return [];
      worker ??= start();
      worker.postMessage(orders);
      const [faces] = await once(worker, "message");
      return faces;
    },
    close: () => {
      void worker?.terminate();
    },
  };
}
