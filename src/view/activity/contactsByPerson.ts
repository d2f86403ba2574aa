import type { PersonCard } from "../../dashboard.ts";
import type { Figure } from "../../model/figure.ts";
import { type Directions, directionsOf } from "../chartWords.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import {
  type ContactStanding,
  contactBases,
  contactMeasures,
  contactStandings,
} from "./contactMeasures.ts";
import { inSentence } from "./inSentence.ts";

/** People's contacts as their chart is told, with the table behind it. */
export interface ContactsByPerson {
  readonly points: readonly {
    readonly name: string;
    readonly cells: readonly {
      readonly value: number | null;
      readonly text: string;
      readonly isBare: boolean;
    }[];
  }[];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly columns: readonly string[];
    readonly target: number | null;
  };
  readonly key: string;
  /** Whose plan is of one kind of client only. */
  readonly notes: readonly string[];
  readonly table: TableView;
}

interface PersonContacts {
  readonly person: PersonCard;
  readonly standings: ReadonlyMap<string, ContactStanding>;
}

/**
 * Everybody employed who has contacts or a plan of them this month, those nearest to plan first; null
 * without anybody. Where nobody has a plan the bars show how many.
 */
export function contactsByPerson(context: PageContext): ContactsByPerson | null {
  const { dashboard, formats, messages } = context;
  const words = messages.activity;
  const people = dashboard.people.flatMap((person): PersonContacts[] => {
    const standings = contactStandings(context, { manager: person.name });
    return person.isEmployed && standings.length > 0
      ? [{ person, standings: new Map(standings.map((one) => [one.measure, one])) }]
      : [];
  });
  const columns = contactMeasures.filter(({ measure }) =>
    people.some(({ standings }) => standings.has(measure)),
  );
  if (people.length === 0) return null;
  const toDate = ({ standings }: PersonContacts, measure: string): number | null =>
    numberOf(standings.get(measure)?.toDate);
  const isByPlan = people.some((one) =>
    columns.some(({ measure }) => toDate(one, measure) !== null),
  );
  const shownValue = (one: PersonContacts, measure: string): number | null =>
    isByPlan ? toDate(one, measure) : numberOf(one.standings.get(measure)?.fact);
  const mean = (one: PersonContacts): number => {
    const values = columns.flatMap(({ measure }) => shownValue(one, measure) ?? []);
    return values.length === 0 ? -1 : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const sorted = people.toSorted(
    (a, b) => mean(b) - mean(a) || (a.person.name < b.person.name ? -1 : 1),
  );
  const month = formats.monthYear(dashboard.month);
  return {
    points: sorted.map((one) => ({
      name: one.person.name,
      cells: columns.map(({ measure }) => {
        const value = shownValue(one, measure);
        const count = numberOf(one.standings.get(measure)?.fact);
        const text = value === null ? count : isByPlan ? formats.percent(value) : value;
        return {
          value,
          text: typeof text === "number" ? formats.count(text) : (text ?? ""),
          isBare: isByPlan && value === null,
        };
      }),
    })),
    options: {
      ...directionsOf(context),
      label: words.contactsChart(month),
      description: words.contactsFinding(sorted.length, formats),
      columns: columns.map(({ measure }) => words.planned[measure]),
      target: isByPlan ? 1 : null,
    },
    key: isByPlan ? words.contactsKey : words.contactsKeyCounts,
    notes: baseNotes(sorted, context),
    table: tableOf(sorted, context),
  };
}

/** Whose plan of a kind of contact is of one kind of client only: a line for each such kind. */
function baseNotes(people: readonly PersonContacts[], context: PageContext): readonly string[] {
  const { formats, messages } = context;
  const words = messages.activity;
  return contactMeasures.flatMap(({ measure }) =>
    contactBases.flatMap((base) => {
      const names = people.flatMap(({ person, standings }) =>
        standings.get(measure)?.base === base ? [person.name] : [],
      );
      return names.length === 0
        ? []
        : [
            words.ofBase({
              people: formats.list(names),
              measure: words.planned[measure],
              base: inSentence(messages.funnel.bases[base]),
            }),
          ];
    }),
  );
}

/** What came, what was planned, and the plan to date of each kind of contact. */
function tableOf(people: readonly PersonContacts[], context: PageContext): TableView {
  const { dashboard, formats, messages } = context;
  const words = messages.activity;
  const columns = contactMeasures.filter(({ measure }) =>
    people.some(({ standings }) => standings.has(measure)),
  );
  const isPlanned = (measure: string): boolean =>
    people.some(({ standings }) => standings.get(measure)?.plan !== undefined);
  const shown = (figure: Figure | undefined): Cell =>
    figure ? figureCell(showFigure(figure, context), numberOf(figure)) : textCell("");
  return {
    caption: words.people(formats.monthYear(dashboard.month)),
    columns: [
      { heading: words.person, align: "start" },
      ...columns.flatMap(({ measure }) => [
        { heading: words.planned[measure], align: "end" } as const,
        ...(isPlanned(measure)
          ? [
              { heading: messages.common.plan, align: "end" } as const,
              { heading: words.toDate(words.planned[measure]), align: "end" } as const,
            ]
          : []),
      ]),
    ],
    rows: people.map(({ person, standings }) => [
      nameCell(person.name),
      ...columns.flatMap(({ measure }) => {
        const one = standings.get(measure);
        return [
          shown(one?.fact),
          ...(isPlanned(measure) ? [shown(one?.plan), shown(one?.toDate)] : []),
        ];
      }),
    ]),
  };
}
