/** Marks the elements of a page while it is printed, so that its tags can be told apart. */

import type { Page } from "puppeteer";
import type { ElementFact } from "./facts.ts";
import { makeNaming, type Naming } from "./naming.ts";
import { readSlidesInPage, type Slides } from "../../outputs/deck/slides.ts";

/** What is brought out of the page. */
export interface PageFacts extends Slides {
  /** By the number in the marker; see `factIndex`. */
  facts: ElementFact[];
}

/**
 * Runs in the page and uses nothing of this module: collects the facts, and has the marks set
 * when the page is about to be printed and taken away right after.
 */
function markWhilePrinting({ collapse, nameOf }: Naming): ElementFact[] {
  const RUNNING = ".slide__foot, .slide__running";
  const UNSEEN = `[aria-hidden=true]:not(${RUNNING})`;
  // What Chromium tags rightly by itself needs no fact, unless its language is stated.
  const TAGGED_RIGHTLY = `:is(p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, caption, thead, tbody, tfoot, tr, th, td, strong, em, b, i, span, small, sub, sup, mark, time, code, br):not([lang], [role], [id], ${RUNNING})`;

  const marked = [...document.querySelectorAll(".slide, .slide *")].filter(
    (element) =>
      !element.matches(TAGGED_RIGHTLY) &&
      !element.parentElement?.closest("svg, math") &&
      !element.closest(UNSEEN),
  );
  const facts = marked.map((element): ElementFact => {
    const fact: ElementFact = {
      tag: element.tagName.toLowerCase(),
      language: element.closest("[lang]")?.getAttribute("lang") ?? "",
    };
    const role = element.getAttribute("role");
    const slide = element.getAttribute("data-slide");
    if (role) fact.role = role;
    if (element.matches("a[href]")) {
      const picture = element.querySelector("img, svg[role=img]");
      fact.name =
        // Where a title says more than the text, e.g. where the link leads, it is what a reader needs.
        element.getAttribute("title") ||
        nameOf(element) ||
        collapse(element.textContent) ||
        (picture ? nameOf(picture) : "");
    }
    if (element.matches("abbr[title]")) fact.expansion = element.getAttribute("title") ?? "";
    if (getComputedStyle(element).display.startsWith("inline")) fact.inline = true;
    if (slide !== null && element.matches(".slide")) fact.slide = slide;
    if (element.matches(RUNNING)) fact.foot = true;
    return fact;
  });

  const undone: (() => void)[] = [];
  const set = (element: Element, name: string, value: string | null): void => {
    const before = element.getAttribute(name);
    undone.push(() =>
      before === null ? element.removeAttribute(name) : element.setAttribute(name, before),
    );
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
  const mark = (): void => {
    for (const foot of document.querySelectorAll(`:is(${RUNNING})[aria-hidden=true]`)) {
      // Tagged, so that it can be told from other decoration and become a footer.
      set(foot, "aria-hidden", null);
    }
    for (const cell of document.querySelectorAll(".slide :is(td, th):empty")) {
      // Chromium drops a cell that paints nothing, and its row would be short.
      const space = document.createTextNode("\u00a0");
      cell.append(space);
      undone.push(() => space.remove());
    }
    for (const [index, element] of marked.entries()) {
      set(element, "lang", `${facts[index]?.language}-x-m${index}`);
      if (!element.id) set(element, "id", `m${index}`);
    }
  };
  const unmark = (): void => {
    for (const step of undone.reverse()) step();
  };
  // Within the task that prints, so that the page is not laid out in between for the screen.
  addEventListener("beforeprint", mark, { once: true });
  addEventListener("afterprint", unmark, { once: true });
  return facts;
}

/**
 * Reads the facts of the slides and of the elements inside them, and lets the next printing of
 * the page bear their marks. See `factIndex` for why and how.
 *
 * @param page shown as print does
 */
export async function markNextPrint(page: Page): Promise<PageFacts> {
  await using naming = await page.evaluateHandle(makeNaming);
  const [slides, facts] = await Promise.all([
    page.evaluate(readSlidesInPage, naming),
    page.evaluate(markWhilePrinting, naming),
  ]);
  return { ...slides, facts };
}
