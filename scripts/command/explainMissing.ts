import type { Analysis } from "./analyse.ts";

/** Why an analysis gives no figures, in a line; nothing when it gives them. */
export function explainMissing({ dashboard, unreadable, wording }: Analysis): string[] {
  const { messages, formats } = wording;
  if (unreadable > 0) return [messages.cli.unreadable(unreadable, formats)];
  return dashboard === null ? [messages.cli.noDashboard] : [];
}
