import type { WriteStream } from "node:tty";

/** A line that says what is being done, rewritten in place; nothing where nobody would see it. */
export interface Progress {
  readonly say: (text: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const CLEAR = "\r\u001b[K";

/** Progress on a terminal; a stream that goes into a file or a pipe gets nothing. */
export function progressOn(stream: WriteStream): Progress {
  if (!stream.isTTY) return { say: () => {}, end: () => {} };
  return {
    say: (text) => stream.write(`${CLEAR}${text.slice(0, stream.columns - 2)}…`),
    end: () => stream.write(CLEAR),
  };
}
