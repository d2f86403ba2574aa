import type { Books } from "../books.ts";
import { type FigureSink, type Inputs, known, type Place, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import type { StaffMember } from "../staff.ts";

/** Those who lead are not led. */
const leaders: ReadonlySet<StaffMember["role"]> = new Set(["owner", "head"]);

/**
 * Puts `structure.span`: people for each head of sales, who lead nobody above them: owner and heads are not
 * counted among the led. Of the company; of each department with a head; and of each head, by who reports to
 * whom, where Team says so. Above the setting it is too much for one. N/a without a head.
 * @example 15 sellers under one head: 15, against at most 7
 */
export function putSpan(books: Books, sink: FigureSink, staff: readonly StaffMember[]): void {
  const { dataset, scopes } = books;
  const put = (place: Pick<Place, "scope" | "where">, led: number, heads: number): void => {
    const inputs: Inputs = { team: led, heads, spanAtMost: dataset.settings.spanAtMost };
    sink.put(
      "structure.span",
      { ...place, month: books.timeline.month, sources: books.sources.ranges("team") },
      heads > 0 ? known(led / heads, inputs) : unknown("no-head", inputs),
    );
  };
  const isHead = ({ role }: StaffMember): boolean => role === "head";
  const led = staff.filter(({ role }) => !leaders.has(role));
  const heads = staff.filter(isHead);
  put({ scope: company }, led.length, heads.length);

  for (const department of new Set(heads.map((head) => head.department))) {
    if (department === null) continue;
    const inIt = (member: StaffMember): boolean => member.department === department;
    put(
      {
        scope: scopes.of("department", department),
        where: books.sources.where("team", { department }),
      },
      led.filter(inIt).length,
      heads.filter(inIt).length,
    );
  }

  const reportsTo = (member: StaffMember): number | null =>
    dataset.people[member.person]?.listed?.reportsTo ?? null;
  if (staff.every((member) => reportsTo(member) === null)) return;
  for (const head of heads) {
    const own = staff.filter((member) => reportsTo(member) === head.person).length;
    put(
      {
        scope: scopes.of("manager", head.name),
        where: books.sources.where("team", { reportsTo: head.name }),
      },
      own,
      1,
    );
  }
}
