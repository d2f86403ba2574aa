import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Dashboard, handOver } from "../../src/dashboard.ts";
import { chartDrawer } from "../../src/drawing.ts";
import { faceCutter } from "../../src/site/faceCutter.ts";
import { finishSite } from "../../src/site/finishSite.ts";
import { beginPages } from "../../src/site/pageBuild.ts";
import { projectFolder } from "./runScript.ts";

/** Builds the site of a dashboard made by hand into a folder, as the shell does with a workbook's. */
export async function buildSiteOf(dashboard: Dashboard, folder: string): Promise<string> {
  handOver(dashboard);
  const charts = chartDrawer();
  charts.begin(dashboard.build);
  const built = await beginPages(projectFolder).draw();
  const version = { build: dashboard.build, asOf: "2026-11-20", savedAt: dashboard.savedAt };
  const cutter = faceCutter({ startsAtOnce: false });
  const files = await finishSite(built, version, { cache: new Map(), cutter });
  cutter.close();
  charts.close();
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}
