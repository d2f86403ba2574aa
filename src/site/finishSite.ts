import { charactersOf } from "./charactersOf.ts";
import { type FinishedPage, finishPage } from "./finishPage.ts";
import { type FaceMaking, subsetFonts } from "./subsetFonts.ts";
import { facesNamed, keepUsedFaces } from "./usedFaces.ts";

/** Files of a site by their path, e.g. `wall/index.html`. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** What tells one build from another; screens and open pages poll it. */
export interface SiteVersion {
  readonly build: string;
  readonly asOf: string;
  readonly savedAt: string | null;
}

const isPage = (path: string): boolean => path.endsWith(".html");
const isFont = (path: string): boolean => path.endsWith(".woff2");

function brokenLinks(
  pages: ReadonlyMap<string, FinishedPage>,
  files: ReadonlyMap<string, Uint8Array>,
): string[] {
  return [...pages].flatMap(([path, page]) =>
    page.links.flatMap(({ file, fragment }) => {
      if (!files.has(file)) return [`${path}: leads to ${file}, which is not there`];
      const target = pages.get(file);
      if (fragment === null || !target || target.ids.has(fragment)) return [];
      return [`${path}: leads to ${file}#${fragment}, which is not there`];
    }),
  );
}

const DEFECTS_SHOWN = 20;

function refuse(defects: readonly string[]): void {
  if (defects.length === 0) return;
  const shown = [...new Set(defects)].slice(0, DEFECTS_SHOWN).join("\n  ");
  throw new Error(`the built pages would not work (${defects.length} defects):\n  ${shown}`);
}

/** The bytes of the faces that pages name; a face whose file is not there is a broken link later. */
function fontsNamed(built: SiteFiles, faces: Iterable<string>): Map<string, Uint8Array> {
  const named = [...faces].flatMap((face) => {
    const bytes = built.get(face.replace(/#.*/, ""));
    return bytes ? [[face, bytes] as const] : [];
  });
  return new Map(named);
}

/**
 * The files of a finished site: pages relative and under their policy, faces cut to the glyphs in
 * use, version added. Throws when a link leads nowhere or the policy would block something:
 * such a site must not be published.
 */
export async function finishSite(
  built: SiteFiles,
  version: SiteVersion,
  making: FaceMaking,
): Promise<Map<string, Uint8Array>> {
  const texts = new Map(
    [...built].filter(([path]) => isPage(path)).map(([path, bytes]) => [path, textOf(bytes)]),
  );
  const characters = charactersOf(texts.values());
  const trim = keepUsedFaces(characters);
  const fonts = fontsNamed(built, facesNamed(texts.values(), trim));
  const { paths: faces, files: faceFiles } = subsetFonts(fonts, characters, making);
  const pages = new Map(
    [...texts].map(([path, text]) => [path, finishPage(path, text, { faces, trim })] as const),
  );
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of built) if (!isPage(path) && !isFont(path)) files.set(path, bytes);
  for (const [path, bytes] of await faceFiles) files.set(path, bytes);
  for (const [path, page] of pages) files.set(path, Buffer.from(page.html));
  // Last: whoever polls it must find the rest in place.
  files.set("version.json", Buffer.from(`${JSON.stringify(version)}\n`));
  refuse([
    ...[...pages].flatMap(([path, { defects }]) => defects.map((defect) => `${path}: ${defect}`)),
    ...brokenLinks(pages, files),
  ]);
  return files;
}

const decoder = new TextDecoder();
const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);
