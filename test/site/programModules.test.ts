import { describe, expect, test } from "vitest";
import { programModules } from "../../src/site/programModules.ts";

type Resolve = (
  this: { resolve: (source: string) => Promise<{ id: string } | null> },
  source: string,
  importer: string | undefined,
  options: object,
) => Promise<{ id: string; external: boolean } | null>;

/** What the plugin makes of an import that Vite finds at a path. */
const resolved = (source: string, found: string | null) =>
  (programModules().resolveId as unknown as Resolve).call(
    { resolve: async () => (found === null ? null : { id: found }) },
    source,
    "/office/src/pages/index.astro",
    {},
  );

describe("programModules()", () => {
  test.each([
    ["../view/home.ts", "/office/src/view/home.ts"],
    ["../view/scenes/today.ts", "/office/src/view/scenes/today.ts"],
    ["../dashboard.ts", "/office/src/dashboard.ts"],
    ["../charts/drawn.ts", "/office/src/charts/drawn.ts"],
  ])("leaves %s to Node, as it stands", async (source, found) => {
    expect(await resolved(source, found)).toEqual({ id: `file://${found}`, external: true });
  });

  test("an address of a folder with spaces and signs is a proper one", async () => {
    expect(await resolved("../view/home.ts", "/my sales #1/src/view/home.ts")).toEqual({
      id: "file:///my%20sales%20%231/src/view/home.ts",
      external: true,
    });
  });

  test.each([
    ["a component", "../components/Table.astro", "/office/src/components/Table.astro"],
    ["a component's own code", "./wallStyle.ts", "/office/src/components/wall/wallStyle.ts"],
    ["a script for the page", "../view/x.ts?classic", "/office/src/view/x.ts?classic"],
    ["a package", "d3-array", "/office/node_modules/d3-array/src/index.js"],
    ["what is nowhere", "../view/none.ts", null],
  ])("leaves %s to the bundle", async (_, source, found) => {
    expect(await resolved(source, found)).toBeNull();
  });
});
