import { type Payments, paymentKinds } from "../sheets/dataset.ts";
import type { ReadColumn } from "./cellReader.ts";
import type { Lists } from "./lists.ts";
import { addColumn } from "./nameList.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** By text of the kind column: its index in `paymentKinds`. */
const kindIndexes = (column: ReadColumn | undefined): readonly number[] =>
  (column?.texts ?? []).map((text) => (paymentKinds as readonly string[]).indexOf(text));

/**
 * Document numbers of all sheets, and each sheet's indexes into them. A number is an id, not a name: it is
 * compared as it stands; one sheet's own numbers are distinct already.
 */
function documentNumbers(tables: readonly SourcedTable[]): {
  readonly documents: readonly string[];
  readonly indexIn: (table: SourcedTable["table"]) => (row: number) => number;
} {
  const columns = tables.flatMap(({ table }) => table.columns.get("document") ?? []);
  const [only, second] = columns;
  const byNumber = new Map<string, number>();
  const documents: string[] = [];
  const add = (number: string): number => {
    const index = byNumber.get(number) ?? documents.push(number) - 1;
    byNumber.set(number, index);
    return index;
  };
  const indexes = new Map(second ? columns.map((column) => [column, column.texts.map(add)]) : []);
  return {
    documents: second ? documents : (only?.texts ?? []),
    indexIn: (table) => {
      const column = table.columns.get("document");
      const own = column && indexes.get(column);
      return (row) => {
        const text = column?.value[row] ?? Number.NaN;
        return Number.isNaN(text) ? -1 : own ? (own[text] ?? -1) : text;
      };
    },
  };
}

/** The used rows of all Payments sheets as columns, in the order of files, sheets and rows. */
export function readPayments(tables: readonly SourcedTable[], lists: Lists): Payments {
  const length = tables.reduce((sum, { table }) => sum + table.used.length, 0);
  const columns = {
    day: new Int32Array(length),
    amount: new Float64Array(length),
    client: new Int32Array(length),
    manager: new Int32Array(length),
    kind: new Int8Array(length),
    product: new Int32Array(length),
    channel: new Int32Array(length),
    segment: new Int32Array(length),
    region: new Int32Array(length),
    document: new Int32Array(length),
    row: new Int32Array(length),
    source: new Int32Array(length),
  };
  const { documents, indexIn } = documentNumbers(tables);
  let next = 0;
  for (const { table, source } of tables) {
    const day = table.columns.get("date");
    const amount = table.columns.get("amount");
    const kind = table.columns.get("kind");
    const kinds = kindIndexes(kind);
    const client = addColumn(table, "client", lists.clients);
    const manager = addColumn(table, "manager", lists.people);
    const product = addColumn(table, "product", lists.products);
    const channel = addColumn(table, "channel", lists.channels);
    const segment = addColumn(table, "segment", lists.segments);
    const region = addColumn(table, "region", lists.regions);
    const document = indexIn(table);
    for (const row of table.used) {
      columns.day[next] = day?.value[row] ?? 0;
      columns.amount[next] = amount?.value[row] ?? 0;
      columns.client[next] = client(row);
      columns.manager[next] = manager(row);
      columns.kind[next] = kinds[kind?.value[row] ?? -1] ?? -1;
      columns.product[next] = product(row);
      columns.channel[next] = channel(row);
      columns.segment[next] = segment(row);
      columns.region[next] = region(row);
      columns.document[next] = document(row);
      columns.row[next] = row + 1;
      columns.source[next] = source;
      next += 1;
    }
  }
  return {
    length,
    ...columns,
    products: lists.products.names,
    channels: lists.channels.names,
    segments: lists.segments.names,
    regions: lists.regions.names,
    documents,
  };
}
