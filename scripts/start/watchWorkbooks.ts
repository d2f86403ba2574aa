import { basename, dirname } from "node:path";
import { watch } from "chokidar";
import { chooseFiles } from "../../src/load/chooseFiles.ts";

/** Excel saves by writing another file and renaming it: wait until the dust has settled. */
const QUIET_MS = 100;

/**
 * Calls `changed` once after each burst of changes to the workbooks of `path`, a folder or a file.
 * Lock files, histories and whatever else is not read do not count. Returns what ends the watch.
 */
export function watchWorkbooks(
  path: string,
  isFolder: boolean,
  changed: () => void,
): () => Promise<void> {
  const isRead = (file: string): boolean =>
    isFolder ? chooseFiles([basename(file)]).chosen.length > 0 : basename(file) === basename(path);
  const folder = isFolder ? path : dirname(path);
  const watcher = watch(folder, {
    depth: 0,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 },
    ignored: (file, stats) => stats?.isFile() === true && !isRead(file),
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_event, file) => {
    if (file === folder || !isRead(file)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
