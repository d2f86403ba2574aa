import { writeFileSync } from "node:fs";

// Loaded before a measured program (`node --import`): at its end it tells the most memory that the
// program ever held, in kilobytes, in the file that the measurer named.
process.on("exit", () => {
  const file = process.env.PLIMSOLL_PEAK_MEMORY;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
