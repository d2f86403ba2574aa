import { setImmediate as tick } from "node:timers/promises";
import { expect, test } from "vitest";
import { coalesced } from "../../scripts/start/coalesced.ts";

test("coalesced(run) never overlaps, and makes one more run of all calls meanwhile", async () => {
  const events: string[] = [];
  let finish = (): void => {};
  const trigger = coalesced(async () => {
    events.push("start");
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    events.push("end");
  });
  trigger();
  trigger();
  trigger();
  expect(events).toEqual(["start"]);
  finish();
  await tick();
  expect(events).toEqual(["start", "end", "start"]);
  finish();
  await tick();
  expect(events).toEqual(["start", "end", "start", "end"]);
  trigger();
  expect(events).toHaveLength(5);
});
