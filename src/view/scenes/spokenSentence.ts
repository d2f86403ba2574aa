import { type SpokenPart, spokenParts, withoutEmphasis } from "../../i18n/emphasis.ts";
import { figureWidth, textWidth } from "../../model/textWidth.ts";
import type { Tone } from "../shownFigure.ts";
import type { WallRoom } from "./wallRoom.ts";

/** The sentence at the head of a scene, set so that it fits. */
export interface SpokenSentence {
  readonly parts: readonly SpokenPart[];
  readonly tone: Tone;
  /** Set in the condensed face: in the text face it would be too long. */
  readonly isCondensed: boolean;
  readonly lines: 1 | 2;
  /** Room for the scene below the sentence, from the top of the screen to its foot. */
  readonly body: { readonly top: number; readonly height: number };
}

/** A message as a scene's sentence: condensed when it is long, on two lines when it is longer still. */
export function spokenSentence(message: string, tone: Tone, room: WallRoom): SpokenSentence {
  const text = withoutEmphasis(message);
  const available = room.width - 2 * room.margin;
  const isCondensed = textWidth(text, room.sentence) > available;
  const lines = figureWidth(text, room.sentence) > available ? 2 : 1;
  const top = room.strip + 20 + lines * room.sentenceLine + 18;
  return {
    parts: spokenParts(message),
    tone,
    isCondensed,
    lines,
    body: { top, height: room.foot - 12 - top },
  };
}
