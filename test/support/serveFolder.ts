import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

export interface ServedFolder {
  /** Address of the folder, ending in a slash. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves a folder as any static host would, below a path of one. */
export async function serveFolder(folder: string, below = "/"): Promise<ServedFolder> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const notFound = async (): Promise<void> => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(await readFile(join(folder, "404.html")).catch(() => ""));
    };
    if (!request.url?.startsWith(below)) return void notFound();
    request.url = `/${request.url.slice(below.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${below}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
