import { type Day, dayOfIso } from "../model/day.ts";
import { partNamed } from "./relationships.ts";
import type { ZipParts } from "./zipParts.ts";

const dayIn = (part: Buffer | undefined, tag: RegExp): Day | null => {
  const [, date = ""] = tag.exec(part?.toString() ?? "") ?? [];
  return dayOfIso(date);
};

/**
 * The day of the last save as the file itself writes it (`docProps/core.xml`, or `meta.xml` of
 * OpenDocument), whatever zone its clock was in; null when it writes none.
 */
export const savedOn = (parts: ZipParts): Day | null =>
  dayIn(
    partNamed(parts, "docProps/core.xml"),
    /<(?:\w+:)?modified\b[^>]*>\s*(\d{4}-\d{2}-\d{2})/,
  ) ?? dayIn(partNamed(parts, "meta.xml"), /<dc:date>\s*(\d{4}-\d{2}-\d{2})/);
