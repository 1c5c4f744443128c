/** Gate: every slide has one page of its own, and every page one slide. */

import type { SlideFacts } from "../slides.ts";
import type { SlideProblem } from "../slide-problem.ts";
import { contents, elements, type StructureElement } from "../../../pdf/structure/element.ts";

/** The pages (from 0) that hold content of each slide. */
function pagesBySlide(root: StructureElement): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const element of elements(root)) {
    const id = element.fact?.part;
    if (id === undefined) continue;
    found.set(id, new Set(contents(element).map(({ page }) => page)));
  }
  return found;
}

/** Compares the pages of the printed file with the slides of the page. */
export function findMisplacedSlides(
  root: StructureElement,
  slides: readonly SlideFacts[],
  pageCount: number,
  language: string,
): SlideProblem[] {
  const pages = pagesBySlide(root);
  const fix = "Let each slide begin a page in print, and let nothing else be displayed";
  const problems = slides.flatMap(({ id }, index): SlideProblem[] => {
    const own = [...(pages.get(id) ?? [])].map((page) => page + 1);
    if (own.length === 1 && own[0] === index + 1) return [];
    const where = own.length === 0 ? "on no page" : `on page ${own.join(", ")}`;
    const message = `The slide should be on page ${index + 1} alone, and is ${where}`;
    return [{ code: "slide-pages", slide: id, language, message, fix }];
  });
  if (problems.length === 0 && pageCount !== slides.length) {
    const message = `${slides.length} slides were printed on ${pageCount} pages`;
    problems.push({ code: "slide-pages", slide: "", language, message, fix });
  }
  return problems;
}
