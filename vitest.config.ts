import { defineConfig } from "vitest/config";

// An office is anywhere: a test that leans on the machine's zone must fail here.
process.env.TZ = "America/Los_Angeles";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
