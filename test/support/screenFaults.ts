/** Smallest sizes of text on a screen, in hundredths of its height. */
interface LeastSizes {
  readonly read: number;
  readonly note: number;
}

/**
 * What is wrong with the text of the page as it stands: too small, outside the screen, cut off, or
 * one over another; and scroll bars. Runs in the page. Text under `data-note` may be as small as a
 * note; text in a box with `text-overflow: ellipsis` may be cut at its end, by design.
 */
export function screenFaults(least: LeastSizes): string[] {
  const faults: string[] = [];
  const { innerWidth: width, innerHeight: height } = window;
  const root = document.documentElement;
  if (root.scrollWidth > width || root.scrollHeight > height) {
    faults.push(`scrolls: ${root.scrollWidth}×${root.scrollHeight}`);
  }

  interface Placed {
    readonly words: string;
    readonly box: DOMRect;
    readonly element: Element;
  }
  const placed: Placed[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? "";
    if (!element || words === "" || element.closest("script, style")) continue;
    const style = getComputedStyle(element);
    if (style.visibility === "hidden" || style.display === "none") continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const whole = range.getBoundingClientRect();
    const svg = element.closest("svg");
    const scale = svg instanceof SVGSVGElement ? (svg.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(style.fontSize) * scale;
    const share = (size / height) * 100;
    const limit = element.closest("[data-note]") ? least.note : least.read;
    if (share < limit - 0.005) faults.push(`“${words}” is ${share.toFixed(2)} vh high`);

    // Letters take the middle three quarters of a line's box.
    const lines = Math.max(1, Math.round(whole.height / (size * 1.35)));
    const letters = lines > 1 ? whole.height - size * 0.4 : Math.min(whole.height, size * 0.75);
    let box = new DOMRect(whole.x, whole.y + (whole.height - letters) / 2, whole.width, letters);
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { overflowX, textOverflow } = getComputedStyle(around);
      if (overflowX === "visible" || around === document.body) continue;
      const edge = around.getBoundingClientRect();
      if (box.top < edge.top - 1 || box.bottom > edge.bottom + 1) {
        faults.push(`“${words}” is cut in height`);
      }
      const isCut = box.left < edge.left - 1 || box.right > edge.right + 1;
      if (isCut && textOverflow !== "ellipsis") faults.push(`“${words}” is cut in width`);
      if (isCut) {
        const left = Math.max(box.left, edge.left);
        box = new DOMRect(left, box.y, Math.min(box.right, edge.right) - left, box.height);
      }
    }
    if (box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1) {
      faults.push(`“${words}” leaves the screen`);
    }
    placed.push({ words, box, element });
  }
  for (const [index, a] of placed.entries()) {
    for (const b of placed.slice(index + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 1 && down > 1) faults.push(`“${a.words}” lies over “${b.words}”`);
    }
  }
  return faults;
}
