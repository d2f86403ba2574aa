import { describe, expect, test } from "vitest";
import { strip } from "../../../src/view/scenes/strip.ts";
import { wallContext } from "../../../src/view/scenes/wallContext.ts";
import { hardDashboards, wallDashboard } from "../../support/wallDashboards.ts";

const stripOf = (name: string, language: "en" | "ru" | "fa" = "en") =>
  strip(wallContext(hardDashboards[name]?.() ?? wallDashboard(), language));
const said = (name: string, language?: "en" | "ru" | "fa") =>
  stripOf(name, language).blocks.map(({ label, figure, beside }) =>
    [label, figure.number, figure.unit, beside].filter((part) => part).join(" | "),
  );

describe("strip(context)", () => {
  test("says fact, plan, completion to date and days left", () => {
    expect(said("usual")).toEqual([
      "November, received | $740K | of 1.20M",
      "Plan to date | 99.6% | At risk",
      "Working days left | 8",
    ]);
    expect(stripOf("usual").asOf).toEqual({ label: "Figures of", text: "20\u00a0Nov" });
  });

  test("sets the unit's words apart from the number", () => {
    expect(said("usual", "ru")[0]).toBe("Получено, ноябрь | 740 | тыс.\u00a0$ | из 1,20\u00a0млн");
  });

  test("leaves no hole where there is no plan", () => {
    expect(said("noPlan")).toEqual(["November, received | $740K", "Working days left | 8"]);
  });

  test("gives no verdict in the first days, by word, colour or mark", () => {
    const early = stripOf("early");
    expect(early.completion).toBeNull();
    expect(early.tone).toBe("plain");
    expect(early.blocks[1]?.beside).toBeNull();
  });

  test("lets the currency and then the word of the status go where they have no room", () => {
    expect(said("farAway", "ru").slice(0, 2)).toEqual([
      "Получено, ноябрь | 740 | тыс. | из 1,20\u00a0млн",
      "План на сегодня | 99,6\u00a0%",
    ]);
    expect(said("farAway")[1]).toBe("Plan to date | 99.6% | At risk");
  });
});
