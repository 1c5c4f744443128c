/** Lets the content of a slide go on to further slides, in parts that are known. */

import type { JSHandle } from "puppeteer";
import type { SlideDivision } from "./divide.ts";
import type { Parts } from "./slide-parts.ts";
import type { Ruler } from "./ruler.ts";

/** Runs in the page: puts the parts in the place of the slide. @returns the ids of those after the first */
function putParts(ruler: Ruler, parts: Parts, id: string, starts: readonly number[]): string[] {
  const slide = ruler.slides().find((found) => found.getAttribute("data-slide") === id);
  if (!slide) return [];
  const made = starts.map((from, index) =>
    parts.part(slide, from, starts[index + 1] ?? parts.count(slide)),
  );
  const continued = slide.getAttribute("data-continued") ?? "";
  let place = slide;
  const ids = made.flatMap((part, index) => {
    const newId = `${id}--${index + 1}`;
    if (index > 0) {
      part.setAttribute("data-slide", newId);
      part.setAttribute("data-continuation", "");
      part.querySelector("[data-slide-title]")?.append(` ${continued}`);
      giveOwnIds(part, newId);
    }
    place.after(part);
    place = part;
    if (index === 0) slide.remove();
    return index > 0 ? [newId] : [];
  });
  for (const [index, each] of ruler.slides().entries()) {
    for (const number of each.querySelectorAll(".slide__number")) {
      number.textContent = `${index + 1}`;
    }
  }
  return ids;

  /** What stands on an earlier slide too needs an id of its own. */
  function giveOwnIds(part: Element, ending: string): void {
    const all = [part, ...part.querySelectorAll("*")];
    for (const element of all) {
      const before = element.id;
      if (before === "" || !document.getElementById(before)) continue;
      element.id = `${before}-${ending}`;
      for (const user of all) {
        for (const attribute of ["aria-labelledby", "aria-describedby"]) {
          const names = user.getAttribute(attribute)?.split(/\s+/);
          if (!names?.includes(before)) continue;
          const renamed = names.map((name) => (name === before ? element.id : name));
          user.setAttribute(attribute, renamed.join(" "));
        }
      }
    }
  }
}

/**
 * Divides the slide `id` of the page, and numbers the slides anew.
 * @returns the ids of the slides that were added
 */
export const continueSlide = (
  ruler: JSHandle<Ruler>,
  parts: JSHandle<Parts>,
  id: string,
  { starts }: SlideDivision,
): Promise<string[]> => ruler.evaluate(putParts, parts, id, starts);
