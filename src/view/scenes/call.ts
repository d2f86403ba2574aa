import { figureWidth, textWidth } from "../../model/textWidth.ts";
import { type Call, callList, callOrder } from "../callList.ts";
import { numberOf } from "../shownFigure.ts";
import { type ListRows, listRows } from "./listRows.ts";
import { type SpokenSentence, spokenSentence } from "./spokenSentence.ts";
import type { WallContext } from "./wallContext.ts";
import type { WallRoom } from "./wallRoom.ts";

/** Whom to call today: worth most first, with who should call; those spoken to on the day itself last. */
export interface CallScene extends Pick<ListRows<unknown>, "pitch" | "size" | "above"> {
  readonly sentence: SpokenSentence;
  readonly rows: readonly CallRow[];
  readonly columns: CallColumns;
  /** "$K a month", the unit of the rows. */
  readonly unit: string;
  /** What did not fit: "5 more clients". */
  readonly more: string | null;
}

interface CallRow {
  readonly name: string;
  readonly why: string;
  readonly worth: string;
  readonly caller: string;
}

/** Widths of a row's parts. */
interface CallColumns {
  readonly name: number;
  readonly why: number;
  readonly worth: number;
  readonly caller: number;
}

/** Height of the line of notes below the rows, in heights of notes. */
const KEY_LINE = 1.9;

/** The scene of calls; null with nobody to call. */
export function callScene(context: WallContext): CallScene | null {
  const { index, formats, messages, room } = context;
  const words = messages.wall.call;
  const calls = callOrder(callList(context));
  if (calls.length === 0) return null;
  const total = numberOf(index.get("retention.atRisk"));
  const worth = total === null || total <= 0 ? null : formats.moneyWords(total);
  const sentence = spokenSentence(words.toCall(calls.length, worth, formats), "warn", room);
  const height = sentence.body.height - room.note * KEY_LINE;
  const limits = { height, least: 1.5, greatest: 2.6 };
  const { rows: shown, left, pitch, size, above } = listRows(calls, limits, room);
  const scale = formats.moneyScale(shown.map((call) => numberOf(call.worth) ?? 0));
  const rows = shown.map((call, place) => rowOf(call, { place, write: scale.format }, context));
  return {
    sentence,
    rows,
    pitch,
    size,
    above,
    columns: columnsOf(rows, size, room),
    unit: words.unit(scale.unit),
    more: left.length === 0 ? null : words.more(left.length, formats),
  };
}

function rowOf(
  call: Call,
  { place, write }: { readonly place: number; readonly write: (minor: number) => string },
  context: WallContext,
): CallRow {
  const { messages } = context;
  const worth = numberOf(call.worth);
  return {
    name: context.nameOf(call.name, "client", place + 1),
    why: whyBriefly(call, context),
    worth: worth === null ? "" : write(worth),
    caller:
      call.caller === null
        ? messages.common.nobody
        : context.nameOf(call.caller, "person", personPlace(call.caller, context)),
  };
}

/** A person whose name is hidden has one number in all rows. */
const personPlace = (name: string, { dashboard }: WallContext): number =>
  1 + dashboard.people.findIndex((person) => person.name === name);

/** The reason in the fewest words: the wall is read from afar. */
function whyBriefly(
  { group, sincePayment, sinceContact }: Call,
  { formats, messages }: WallContext,
): string {
  const words = messages.wall.call.why;
  switch (group) {
    case "neverPaid":
      return words.neverPaid;
    case "notContactedOnly": {
      const gap = numberOf(sinceContact);
      return gap === null ? words.neverContacted : words.notContacted(gap, formats);
    }
    default:
      return words[group](numberOf(sincePayment) ?? 0, formats);
  }
}

/** Reasons and callers take what they need up to these parts of a row; the figures against its text. */
const WHY = 0.3;
const CALLER = 0.27;
const WORTH = 1.2;
/** Parts of the spare room beside the names at either end: the eye must find its way along a row. */
const BESIDE_NAME = 0.36;

function columnsOf(
  rows: readonly CallRow[],
  size: number,
  { width, margin }: WallRoom,
): CallColumns {
  const inner = width - 2 * margin;
  const widest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths));
  const upTo = (part: number, wanted: number): number => Math.min(wanted, Math.round(inner * part));
  const worth = widest(rows.map((row) => figureWidth(row.worth, size * WORTH))) + size * 0.3;
  const why = upTo(WHY, widest(rows.map((row) => figureWidth(row.why, size))) + size * 0.4);
  const caller = upTo(CALLER, widest(rows.map((row) => figureWidth(row.caller, size))) + size);
  const name = widest(rows.map((row) => textWidth(row.name, size))) + size * 0.8;
  const left = inner - worth - why - caller;
  const spare = Math.max(0, left - name);
  return {
    name: Math.min(name, left) + spare * BESIDE_NAME,
    why: why + spare * (1 - 2 * BESIDE_NAME),
    worth,
    caller: caller + spare * BESIDE_NAME,
  };
}
