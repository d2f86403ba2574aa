/**
 * For the page that a host shows where there is none, at whatever depth: looks for the site's root
 * upwards from the address that was asked for, and shows the ways to its first pages.
 */
async function findSite(): Promise<void> {
  const folders = location.pathname.split("/").slice(1, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const root = ["", ...folders.slice(0, depth), ""].join("/");
    // A host may answer with a page of its own, under any status.
    const isRoot = await fetch(`${root}version.json`)
      .then((answer) => answer.json())
      .then(
        ({ build }) => typeof build === "string",
        () => false,
      );
    if (!isRoot) continue;
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (icon) icon.href = `${root}favicon.svg`;
    for (const place of document.querySelectorAll<HTMLElement>("[data-file]")) {
      const link = document.createElement("a");
      link.href = root + place.dataset.file;
      link.textContent = place.textContent;
      place.replaceWith(link);
    }
    return;
  }
}

if (location.protocol !== "file:") void findSite();

export {};
