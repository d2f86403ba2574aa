import type { Dashboard } from "../dashboard.ts";
import type { Messages } from "../i18n/messages.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import { type LanguagePath, languagePaths } from "./languagePaths.ts";
import { pageContext } from "./pageContext.ts";

/** A page of the menu. */
interface SitePage {
  /** Below the language's root. */
  readonly path: string;
  readonly name: keyof Messages["common"]["navigation"];
  /** The page is there when a figure of any of these ids has a value; always, when it names none. */
  readonly needs?: readonly FigureId[];
}

/** The pages an owner goes between, in the menu's order. */
const sitePages: readonly SitePage[] = [
  { path: "", name: "home" },
  { path: "accounts/", name: "accounts" },
  { path: "clients/", name: "clients", needs: ["retention.toCall", "payments.vip"] },
  { path: "people/", name: "people" },
  {
    path: "activity/",
    name: "activity",
    needs: ["activity.calls", "workday.observedDays", "email.sent"],
  },
  { path: "funnel/", name: "funnel", needs: ["funnel.count"] },
  { path: "income/", name: "income", needs: ["income.sources"] },
  { path: "structure/", name: "structure", needs: ["structure.headcount", "audit.share"] },
  { path: "data/", name: "data" },
];

const made = new WeakMap<Dashboard, readonly SitePage[]>();

/** The pages that the data have something for; the others are neither built nor named. */
export function pagesThere(dashboard: Dashboard): readonly SitePage[] {
  const known = made.get(dashboard);
  if (known) return known;
  const [language = "en"] = dashboard.languages;
  const { index } = pageContext(dashboard, language);
  const there = sitePages.filter(
    ({ needs }) =>
      needs === undefined || needs.some((id) => index.all(id).some(({ value }) => value !== null)),
  );
  made.set(dashboard, there);
  return there;
}

/** The static paths of one of those pages in every language; none when it has no data. */
export const pagePaths = (dashboard: Dashboard, path: string): LanguagePath[] =>
  pagesThere(dashboard).some((page) => page.path === path)
    ? languagePaths(dashboard.languages)
    : [];
