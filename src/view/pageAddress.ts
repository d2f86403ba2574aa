import { href } from "./href.ts";
import type { PageContext } from "./pageContext.ts";

/** Address of one of the site's pages in the context's own language. */
export const pageAddress = (path: string, { dashboard, language }: PageContext): string =>
  href(dashboard.languages, language, path);
