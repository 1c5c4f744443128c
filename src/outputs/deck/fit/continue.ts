/** Lets the content of a slide go on to a continuation slide. */

import type { JSHandle } from "puppeteer";
import type { Ruler } from "./ruler.ts";

/** Runs in the page: how many items of the slide's last list fit, with nothing after the list. */
function countFittingItems(ruler: Ruler, id: string): number {
  const slide = ruler.slides().find((found) => found.getAttribute("data-slide") === id);
  const list = [...(slide?.querySelectorAll("ul, ol, dl") ?? [])]
    .filter((found) => !found.parentElement?.closest("ul, ol, dl, [aria-hidden=true]"))
    .at(-1);
  if (!slide || !(list instanceof HTMLElement)) return 0;
  const hidden: { element: HTMLElement; display: string }[] = [];
  const hide = (element: Element): void => {
    if (!(element instanceof HTMLElement)) return;
    hidden.push({ element, display: element.style.display });
    element.style.display = "none";
  };
  for (let at: Element = list; at !== slide && at.parentElement; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.getAttribute("aria-hidden") !== "true") hide(next);
    }
  }
  const items = [...list.children];
  let fitting = items.length;
  // The last item always moves: a slide that fits whole is not continued.
  do {
    const item = items[--fitting];
    if (item) hide(item);
  } while (fitting > 0 && ruler.overflow(slide) > 0);
  for (const { element, display } of hidden) element.style.display = display;
  return fitting;
}

/** Runs in the page: moves the items from `keep` on, and what follows the list, to a new slide. */
function splitSlide(ruler: Ruler, id: string, keep: number, newId: string): void {
  const isLast = (found: Element): boolean =>
    !found.parentElement?.closest("ul, ol, dl, [aria-hidden=true]");
  const slide = ruler.slides().find((found) => found.getAttribute("data-slide") === id);
  const clone = slide?.cloneNode(true);
  if (!slide || !(clone instanceof HTMLElement)) return;
  const stays = (element: Element): boolean =>
    element.getAttribute("aria-hidden") === "true" ||
    element.matches("[data-slide-title], :has([data-slide-title])");
  const trim = (root: Element, side: "before" | "after"): void => {
    const list = [...root.querySelectorAll("ul, ol, dl")].filter(isLast).at(-1);
    if (!list) return;
    const items = [...list.children];
    for (const item of side === "after" ? items.slice(keep) : items.slice(0, keep)) item.remove();
    if (side === "before" && list instanceof HTMLOListElement) list.start += keep;
    for (let at: Element = list; at !== root && at.parentElement; at = at.parentElement) {
      for (const sibling of [...at.parentElement.children]) {
        if (sibling === at || stays(sibling)) continue;
        const follows = at.compareDocumentPosition(sibling) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (side === "after" ? follows : !follows) sibling.remove();
      }
    }
  };
  trim(slide, "after");
  trim(clone, "before");

  clone.setAttribute("data-slide", newId);
  clone.setAttribute("data-continuation", "");
  for (const element of [clone, ...clone.querySelectorAll("*")]) {
    // What stands on both slides needs an id of its own on the second.
    if (element.id && slide.ownerDocument.getElementById(element.id)) {
      const before = element.id;
      element.id = `${before}-${newId}`;
      for (const user of [clone, ...clone.querySelectorAll("[aria-labelledby]")]) {
        const names = user.getAttribute("aria-labelledby");
        if (names === null) continue;
        const renamed = names.split(/\s+/).map((name) => (name === before ? element.id : name));
        user.setAttribute("aria-labelledby", renamed.join(" "));
      }
    }
  }
  const title = clone.querySelector("[data-slide-title]");
  const original = slide.querySelector("[data-slide-title]");
  const continued = slide.getAttribute("data-continued") ?? "";
  if (title && original && !slide.hasAttribute("data-continuation")) {
    title.append(` ${continued}`);
  }
  slide.after(clone);
}

/** Runs in the page: gives every slide the number of its place. */
function renumber(ruler: Ruler): void {
  for (const [index, slide] of ruler.slides().entries()) {
    for (const number of slide.querySelectorAll(".slide__number")) {
      number.textContent = `${index + 1}`;
    }
  }
}

/**
 * Splits the slide `id`, at its full size, in every page at the same item: as many items of its last list stay as
 * fit in the longest language.
 *
 * @returns the id of the continuation, or undefined if not even one item fits
 */
export async function continueSlide(
  rulers: readonly JSHandle<Ruler>[],
  id: string,
  part: number,
): Promise<string | undefined> {
  const counts = await Promise.all(rulers.map((ruler) => ruler.evaluate(countFittingItems, id)));
  const keep = Math.min(...counts);
  if (keep < 1) return undefined;
  const newId = `${id.replace(/--\d+$/, "")}--${part}`;
  for (const ruler of rulers) {
    await ruler.evaluate(splitSlide, id, keep, newId);
    await ruler.evaluate(renumber);
  }
  return newId;
}
