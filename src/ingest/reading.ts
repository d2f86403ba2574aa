import type { FindingFacts } from "../model/finding.ts";

/** Findings at a cell that was read; one that is an error sets its row aside all the same. */
type NoteCode =
  | "ambiguous-number"
  | "ambiguous-duration"
  | "ambiguous-date"
  | "date-out-of-range"
  | "serial-without-format"
  | "rounded-amount";

/** A finding still without its place: the caller knows the cell. */
export type Note = {
  readonly [Code in NoteCode]: { readonly code: Code; readonly facts: FindingFacts[Code] };
}[NoteCode];

/** What a cell says, or the code of the error that it cannot be read. */
export type Reading<Value> = Read<Value> | Unread;

export interface Read<Value> {
  readonly ok: Value;
  readonly note?: Note;
}

export interface Unread {
  readonly problem: "type-error" | "unknown-month";
}

export const typeError: Unread = { problem: "type-error" };
export const unknownMonth: Unread = { problem: "unknown-month" };

/** Whether the cell could be read. */
export const isRead = <Value>(reading: Reading<Value>): reading is Read<Value> => "ok" in reading;
