/** Marks the elements of a page while it is printed, so that its tags can be told apart. */

import type { Page } from "puppeteer";
import type { ElementFact } from "./facts.ts";
import { makeNaming, type Naming } from "./naming.ts";

/** What of a page is printed as a document, by selectors. */
export interface PrintedParts {
  /** The parts that are printed, e.g. its slides; elements outside of them are not marked. */
  part: string;
  /** The attribute that holds a part's id. */
  id: string;
  /** What is repeated on every page and is not read, e.g. feet. */
  running: string;
}

/**
 * Runs in the page and uses nothing of this module: collects the facts, and has the marks set
 * when the page is about to be printed and taken away right after.
 */
function markWhilePrinting(
  { collapse, nameOf }: Naming,
  { part, id, running }: PrintedParts,
): ElementFact[] {
  const UNSEEN = `[aria-hidden=true]:not(${running})`;
  // What Chromium tags rightly by itself needs no fact, unless its language is stated.
  const TAGGED_RIGHTLY = `:is(p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, caption, thead, tbody, tfoot, tr, th, td, strong, em, b, i, span, small, sub, sup, mark, time, code, br):not([lang], [role], [id], ${running})`;

  const RIGHT_TO_LEFT =
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
  /** Texts in which painting goes another way than reading; none where the two are one. */
  const turnedTextsIn = (element: Element): string[] => {
    const texts = [...element.childNodes].flatMap((node) =>
      node instanceof Text && node.data.trim() !== "" ? [node.data] : [],
    );
    if (texts.length === 0) return [];
    const isTurned =
      getComputedStyle(element).direction === "rtl" ||
      texts.some((text) => RIGHT_TO_LEFT.test(text));
    return isTurned ? texts : [];
  };

  const marked = [...document.querySelectorAll(`:is(${part}), :is(${part}) *`)].filter(
    (element) =>
      (!element.matches(TAGGED_RIGHTLY) || turnedTextsIn(element).length > 0) &&
      !element.parentElement?.closest("svg, math") &&
      !element.closest(UNSEEN),
  );
  const facts = marked.map((element): ElementFact => {
    const fact: ElementFact = {
      tag: element.tagName.toLowerCase(),
      language: element.closest("[lang]")?.getAttribute("lang") ?? "",
    };
    const role = element.getAttribute("role");
    const ownId = element.getAttribute(id);
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
    const texts = turnedTextsIn(element);
    if (texts.length > 0) fact.texts = texts;
    if (getComputedStyle(element).display.startsWith("inline")) fact.inline = true;
    if (ownId !== null && element.matches(part)) fact.part = ownId;
    if (element.matches(running)) fact.running = true;
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
    for (const foot of document.querySelectorAll(`:is(${running})[aria-hidden=true]`)) {
      // Tagged, so that it can be told from other decoration and become a footer.
      set(foot, "aria-hidden", null);
    }
    for (const cell of document.querySelectorAll(`:is(${part}) :is(td, th):empty`)) {
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
 * Reads the facts of the printed parts and of the elements inside them, and lets the next printing
 * of the page bear their marks. See `factIndex` for why and how.
 *
 * @param page shown as print does
 * @returns by the number in the marker
 */
export async function markNextPrint(page: Page, parts: PrintedParts): Promise<ElementFact[]> {
  await using naming = await page.evaluateHandle(makeNaming);
  return await page.evaluate(markWhilePrinting, naming, parts);
}
