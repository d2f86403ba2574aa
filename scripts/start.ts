import { stat } from "node:fs/promises";
import { relative } from "node:path";
import { CommandError, exitCodes } from "./command/commandError.ts";
import type { CommandOptions } from "./command/commandOptions.ts";
import { runCommand } from "./command/runCommand.ts";
import { wordingOf } from "./command/wording.ts";
import { builderProcess } from "./start/builderProcess.ts";
import { coalesced } from "./start/coalesced.ts";
import type { BuildReport } from "./start/messages.ts";
import { networkAddresses } from "./start/networkAddresses.ts";
import { type SiteServer, siteServer } from "./start/siteServer.ts";
import { watchWorkbooks } from "./start/watchWorkbooks.ts";

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

const clock = (): string => Temporal.Now.plainTimeISO().toString({ smallestUnit: "second" });
const cliOf = ({ language }: BuildReport) => wordingOf(language, null).messages.cli;

/** The first free port from 4321 on; says so when it is not the first. */
async function listen(server: SiteServer, report: BuildReport): Promise<number> {
  const cli = cliOf(report);
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    if (await server.listen(port)) return port;
    console.error(cli.portBusy(port, port + 1));
  }
  throw new CommandError(cli.noFreePort(FIRST_PORT, FIRST_PORT + PORTS_TRIED - 1));
}

function addressLines(report: BuildReport, port: number): string[] {
  const { cli, common } = wordingOf(report.language, null).messages;
  const hosts = [
    { host: "localhost", where: cli.onThisMachine },
    ...networkAddresses().map((host) => ({ host, where: cli.onTheNetwork })),
  ];
  const pages = [
    { name: common.navigation.wall, path: "wall/" },
    { name: cli.ownerPages, path: "" },
  ];
  const width = Math.max(...pages.map(({ name }) => name.length));
  const addresses = pages.flatMap(({ name, path }) =>
    hosts.map(({ host, where }, index) => ({
      name: (index === 0 ? name : "").padEnd(width),
      address: `http://${host}:${port}/${path}`,
      where,
    })),
  );
  const longest = Math.max(...addresses.map(({ address }) => address.length));
  return addresses.map(
    ({ name, address, where }) => `${name}  ${address.padEnd(longest)}  ${where}`,
  );
}

function showReport(server: SiteServer, report: BuildReport, hasSite: boolean): void {
  const { barTitle, barNoSite } = cliOf(report);
  const { outcome, language, reasons } = report;
  if (outcome !== "same") for (const line of report.lines) console.error(line);
  const title = hasSite ? barTitle : barNoSite;
  server.setNotice(outcome === "failed" ? { language, title, lines: reasons } : null);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Resolves when the user ends the program. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

async function serve(options: CommandOptions): Promise<number> {
  const builder = builderProcess();
  const server = siteServer(options.out);
  const first = await builder.build({ options });
  if (first.exitCode !== null) {
    await builder.stop();
    throw new CommandError(first.lines.join("\n"), first.exitCode);
  }
  showReport(server, first, await isThere(options.out));
  const port = await listen(server, first);
  // Before the addresses are told: whoever reads them may end the program at once.
  const ended = interrupted();
  const watched = cliOf(first).watching(relative(process.cwd(), options.data) || ".");
  const title = first.title === "" ? [] : [first.title, ""];
  console.log(["", ...title, ...addressLines(first, port), "", watched].join("\n"));

  const rebuild = coalesced(async () => {
    const started = performance.now();
    const report = await builder.build({ options });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    showReport(server, report, await isThere(options.out));
    const { rebuilt, lastGoodStays } = cliOf(report);
    if (report.outcome === "published") console.log(rebuilt(clock(), seconds));
    if (report.outcome === "failed") console.error(lastGoodStays(clock()));
  });
  const isFolder = (await stat(options.data)).isDirectory();
  const stopWatching = watchWorkbooks(options.data, isFolder, rebuild);

  await ended;
  server.close();
  await stopWatching();
  await builder.stop();
  return exitCodes.good;
}

await runCommand({ name: "start", options: ["data", "as-of", "lang", "out"], run: serve });
