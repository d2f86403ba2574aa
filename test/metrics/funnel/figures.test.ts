import { expect, test } from "vitest";
import { type FigureId, figureCatalogue, reasons } from "../../../src/model/figureCatalogue.ts";
import type { FigureKind } from "../../../src/model/figures/figureKind.ts";
import { figuresOf } from "../../support/dataset.ts";

const months = ["2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02"];
const { all } = figuresOf(
  {
    payments: [
      { day: "2025-01-02", amount: 900_000, client: "Old" },
      { day: "2025-12-03", amount: 40_000, client: "Ada" },
    ],
    team: [{ name: "Lena", department: "Sales", leadCapacity: 3 }],
    plans: [{ month: "2026-02", measure: "new payments", amount: 1_000_000 }],
    leads: months.flatMap((month) =>
      Array.from({ length: 24 }, (_, index) => ({
        created: `${month}-0${1 + (index % 9)}`,
        manager: "Lena",
        channel: index % 2 === 0 ? "Site" : "Fair",
        outcome: index % 3 === 0 ? ("lost" as const) : ("open" as const),
        reached: index % 4 === 0 ? { paid: `${month}-12` } : {},
      })),
    ),
    funnel: [{ month: "2025-08", stage: "lead", count: 12, audience: "Shops" }],
  },
  "2026-02-13",
);
const ours = all.filter(({ id }) => /^(funnel|leads)\./.test(id));

test("every figure of the funnel and of leads is put, but those of a sheet that is absent", () => {
  const put = new Set(ours.map(({ id }) => id));
  const missing = Object.keys(figureCatalogue).filter(
    (id) => /^(funnel|leads)\./.test(id) && !put.has(id as FigureId),
  );
  expect(missing).toEqual(["funnel.dealDays"]);
});

test("each has a number or a reason, once, with the inputs that its formula names", () => {
  const places = ours.map(({ id, scope, month }) => `${id} ${JSON.stringify(scope)} ${month}`);
  expect(new Set(places).size).toBe(places.length);
  const problems = ours.filter(({ id, value, inputs, ...rest }) => {
    const kind: FigureKind = figureCatalogue[id];
    const named: readonly string[] = kind.inputs ?? [];
    const isNumber = typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0);
    const isReason = "reason" in rest && (reasons as readonly string[]).includes(rest.reason);
    const isNamed = Object.entries(inputs).every(
      ([name, input]) => named.includes(name) && Number.isFinite(input),
    );
    return !isNamed || isNumber === isReason;
  });
  expect(problems).toEqual([]);
});

test("parts of a cut add up to the whole in every month that both are told of", () => {
  const counts = ours.filter(({ id }) => id === "funnel.count");
  for (const { scope, month, value } of counts.filter(({ scope: of }) => of.cut === undefined)) {
    for (const cut of ["channel", "manager", "department"]) {
      const parts = counts.filter(
        (part) =>
          part.month === month && part.scope.cut === cut && part.scope.stage === scope.stage,
      );
      if (parts.length === 0) continue;
      expect(parts.reduce((sum, part) => sum + Number(part.value), 0)).toBe(value);
    }
  }
});
