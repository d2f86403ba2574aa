import { pageAddress } from "../pageAddress.ts";
import type { PageContext } from "../pageContext.ts";
import { personPath } from "./personPages.ts";

/** Address of a person's page in the context's language; null for somebody without one. */
export function personHref(name: string, context: PageContext): string | null {
  const path = personPath(name, context);
  return path === null ? null : pageAddress(path, context);
}
