import { defineConfig } from "vitest/config";

// An office is anywhere: a test that leans on the machine's zone must fail here.
process.env.TZ = "America/Los_Angeles";

/** Tests of built sites share one build and one browser; the others need neither. */
const ofBuiltSites = ["test/browser/**/*.test.ts", "test/site/built/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // A busy machine takes its time: what never comes fails all the same.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ofBuiltSites },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ofBuiltSites,
          globalSetup: ["test/support/builtSites.ts"],
        },
      },
    ],
  },
});
