import type { WallSettings } from "../../dashboard.ts";
import { LARGEST_READ, smallestText } from "../../model/wallText.ts";

/**
 * How much room the wall has, in thousandths of the screen's height; its width is 16 / 9 of that.
 * Everything on the wall is composed in these units, so it fits every 16:9 screen or none.
 */
export interface WallRoom {
  readonly width: number;
  /** Free at both sides. */
  readonly margin: number;
  /** Text that must be read, and marginal notes; nothing is smaller. */
  readonly read: number;
  readonly note: number;
  /** The strip's large figures, and the height of the whole strip. */
  readonly figure: number;
  readonly strip: number;
  /** The sentence that says a scene's finding, and the height of its line. */
  readonly sentence: number;
  readonly sentenceLine: number;
  /** Where the foot with the progress marks begins. */
  readonly foot: number;
}

const WIDTH = 1778;
const MARGIN = 50;
/** On the usual set, 55 inches at 5 metres, and on all that are easier to read. */
const USUAL_READ = 49;

/** The wall's room for a set and its distance: the farther people sit, the larger the text and the less of it. */
export function wallRoom(settings: WallSettings): WallRoom {
  const read = Math.min(LARGEST_READ, Math.max(USUAL_READ, Math.ceil(smallestText(settings))));
  const note = Math.round(read * 0.58);
  const figure = Math.max(86, Math.round(read * 1.2));
  const sentence = Math.max(58, read);
  return {
    width: WIDTH,
    margin: MARGIN,
    read,
    note,
    figure,
    strip: Math.round(24 + note * 1.2 + figure * 0.98 + 14),
    sentence,
    sentenceLine: Math.round(sentence * 1.22),
    foot: 936,
  };
}
