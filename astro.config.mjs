import { classicScripts } from "./src/site/classicScript.ts";
import { programModules } from "./src/site/programModules.ts";

// Static pages only. Addresses, policy and fonts are finished in src/site: Astro's own are absolute
// and its policy misses inline SVG and classic scripts.
/** @type {import("astro").AstroUserConfig} */
export default {
  output: "static",
  trailingSlash: "always",
  // Several at once: while one page is written the next is drawn.
  build: { format: "directory", inlineStylesheets: "always", concurrency: 8 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [classicScripts(), programModules()],
    build: {
      // 2020 television sets run Chromium 68. Scripts are lowered in src/site/classicScript.ts; a
      // target here would only slow down the code that draws the pages.
      cssTarget: ["chrome68"],
      // Small fonts must stay files: the policy blocks data: addresses.
      assetsInlineLimit: 0,
    },
  },
};
