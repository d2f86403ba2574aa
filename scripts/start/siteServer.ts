import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import sirv from "sirv";
import { emptyPage, type Notice, servedPage, servedVersion } from "./servedPage.ts";

/** Serves a site's folder as it is at each request, with the notice of the moment over its pages. */
export interface SiteServer {
  /** False when the port is another's. */
  readonly listen: (port: number) => Promise<boolean>;
  readonly setNotice: (notice: Notice | null) => void;
  readonly close: () => void;
}

/** Between the two renames that put a new site in place there is none: wait that moment out. */
async function settled(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 10 && !existsSync(folder); attempt += 1) await wait(20);
}

/** The file of a page's address, or null for what is not a page of the folder. */
function pageFile(folder: string, url: string): string | null {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const path = join(folder, decodeURIComponent(pathname));
    if (!path.startsWith(folder + sep) || path.includes("\0")) return null;
    if (path.endsWith(sep)) return join(path, "index.html");
    return path.endsWith(".html") ? path : null;
  } catch {
    return null;
  }
}

interface Answer {
  readonly status: number;
  readonly type: "text/html" | "application/json";
  readonly body: string;
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/** A server of the site in `folder`; it listens once asked to. */
export function siteServer(folder: string): SiteServer {
  let notice: Notice | null = null;
  // Without `dev` sirv keeps sizes and cuts a new file to the old one's length.
  const files = sirv(folder, { dev: true, etag: true });

  async function answerTo(url: string): Promise<Answer | null> {
    await settled(folder);
    const version = await readFile(join(folder, "version.json"), "utf8").catch(() => null);
    if (/^\/version\.json(?:\?|$)/.test(url)) {
      const served = servedVersion(version ?? "", notice);
      const body = JSON.stringify({ ...JSON.parse(version ?? "{}"), served });
      return { status: 200, type: "application/json", body };
    }
    const path = pageFile(folder, url);
    if (path === null) return null;
    const html = await readFile(path, "utf8").catch(() => null);
    if (html !== null) {
      return { status: 200, type: "text/html", body: servedPage(html, version ?? "", notice) };
    }
    if (version !== null || notice === null) return null;
    return { status: 503, type: "text/html", body: servedPage(emptyPage(notice), "", notice) };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await answerTo(request.url ?? "/");
    if (found !== null) send(response, found);
    // As hosts do: the site's own page for what is not there.
    else
      files(request, response, async () => {
        const body = await readFile(join(folder, "404.html"), "utf8").catch(() => "404");
        send(response, { status: 404, type: "text/html", body });
      });
  }

  const server: Server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  return {
    listen: (port) =>
      new Promise((resolve, reject) => {
        const refused = (error: NodeJS.ErrnoException): void => {
          if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
          else reject(error);
        };
        server.once("error", refused);
        server.listen(port, () => {
          server.off("error", refused);
          resolve(true);
        });
      }),
    setNotice: (next) => {
      notice = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
