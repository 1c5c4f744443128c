/** Finds pages that stand under so many others that no address and no reader could follow. */
import { MOST_ABOVE } from "../limits.ts";
import type { Page, Told } from "./page-tree.ts";

/** `too-deep-page`: each page that is the first to stand too deep; those below it are not told. */
export function deepPages(pages: readonly Page[], told: Told): ReturnType<Told>[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return pages.flatMap((page) => {
    let above = 0;
    for (let step = byId.get(page.parent ?? ""); step && above <= MOST_ABOVE + 1; above++)
      step = byId.get(step.parent ?? "");
    if (above !== MOST_ABOVE + 1) return [];
    const message = `"${page.id}" stands under more than ${MOST_ABOVE} pages, one below the other.`;
    const fix = "Let it stand under one that is nearer to the front page.";
    return [told(["pages", page.index, "parent"], "too-deep-page", message, fix)];
  });
}
