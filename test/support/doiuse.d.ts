declare module "doiuse/stream" {
  import type { Duplex } from "node:stream";

  /** A stream of styles in, and out of it each use of a feature that some of the browsers lack. */
  function cssUsage(
    options: { readonly browsers: string },
    filename: string,
  ): Duplex & AsyncIterable<{ readonly feature: string }>;
  export = cssUsage;
}
