/** Marks the elements of a page for printing, and unmarks them afterwards. */

import type { JSHandle, Page } from "puppeteer";
import type { ElementFact } from "./facts.ts";

/** What the page tells about a slide. */
export interface SlideFacts {
  /** `data-slide`. */
  id: string;
  /** `data-slide-kind`. */
  kind: string;
  /** The text of `data-slide-title`. */
  title: string;
  /** The id of the cover or section slide that it stands under; its own if it is one. */
  section: string;
  /** It carries on the slide before it and has no place of its own in the outline. */
  continuation: boolean;
  /** Its number, 1 for the first slide of the whole deck, printed or not. */
  number: number;
  /** Words of text and of text alternatives in document order, without decoration. */
  words: string[];
}

/** What is brought out of the page. */
export interface PageFacts {
  facts: ElementFact[];
  slides: SlideFacts[];
  /** Some slides of the deck are not printed. */
  partial: boolean;
}

/** Everything below runs in the page and cannot use anything of this module. */
function markInPage(): { found: PageFacts; undo: () => void } {
  const undone: (() => void)[] = [];
  const facts: ElementFact[] = [];
  const set = (element: Element, name: string, value: string | null): void => {
    const before = element.getAttribute(name);
    undone.push(() =>
      before === null ? element.removeAttribute(name) : element.setAttribute(name, before),
    );
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
  const collapse = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();
  const languageOf = (element: Element): string =>
    element.closest("[lang]")?.getAttribute("lang") ?? "";
  const nameOf = (element: Element): string => {
    const label = element.getAttribute("aria-label");
    if (label) return label;
    const references = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/);
    const referred = references.map((id) => document.getElementById(id)?.textContent ?? "");
    return (
      collapse(referred.join(" ")) ||
      element.getAttribute("alt") ||
      collapse(element.querySelector(":scope > title")?.textContent ?? "")
    );
  };
  const RUNNING = ".slide__foot, .slide__running";
  const PICTURE = "img, [role=img]";
  const SILENT = "script, style, template, svg > title, svg > desc";
  // What Chromium tags rightly by itself needs no fact, unless its language is stated.
  const TAGGED_RIGHTLY =
    ":is(p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, caption, thead, tbody, tfoot, tr, th, td, strong, em, b, i, span, small, sub, sup, mark, time, code, br):not([lang], [role], [id], .slide__foot, .slide__running)";

  const samples = new Map<string, Element>();
  const wordsOf = (root: Element): string[] => {
    let text = "";
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        text += node.data;
        return;
      }
      if (!(node instanceof Element)) return;
      if (node.getAttribute("aria-hidden") === "true" || node.matches(SILENT)) return;
      const { display, fontFamily, fontWeight, fontStyle } = getComputedStyle(node);
      const style = `${fontFamily} ${fontWeight} ${fontStyle}`;
      if (!samples.has(style) && [...node.childNodes].some((n) => n instanceof Text)) {
        samples.set(style, node);
      }
      if (display === "none" && node.tagName !== "WBR") return;
      const inline = display === "inline" || node.tagName === "WBR" || node instanceof SVGElement;
      if (!inline || node.tagName === "BR") text += " ";
      if (node.matches(PICTURE)) text += ` ${nameOf(node)} `;
      else for (const child of node.childNodes) visit(child);
      if (!inline) text += " ";
    };
    visit(root);
    return text.split(/\s+/).filter((word) => word !== "");
  };

  const all = [...document.querySelectorAll(".slide[data-slide]")];
  let section = "";
  const slides = all.flatMap((slide): SlideFacts[] => {
    const id = slide.getAttribute("data-slide") ?? "";
    const kind = slide.getAttribute("data-slide-kind") ?? "";
    if (kind === "cover" || kind === "section") section = id;
    if (!slide.checkVisibility()) return [];
    return [
      {
        id,
        kind,
        section,
        title: collapse(slide.querySelector("[data-slide-title]")?.textContent ?? ""),
        continuation: slide.hasAttribute("data-continuation"),
        number: all.indexOf(slide) + 1,
        words: wordsOf(slide),
      },
    ];
  });

  for (const foot of document.querySelectorAll(`:is(${RUNNING})[aria-hidden=true]`)) {
    // Tagged while printing, so that it can be told from other decoration and become a footer.
    set(foot, "aria-hidden", null);
  }
  const marked = [...document.querySelectorAll(".slide, .slide *")].filter(
    (element) =>
      !element.matches(TAGGED_RIGHTLY) &&
      !element.parentElement?.closest("svg, math") &&
      !element.closest("[aria-hidden=true]"),
  );
  const languages = marked.map(languageOf);
  for (const [index, element] of marked.entries()) {
    const fact: ElementFact = {
      tag: element.tagName.toLowerCase(),
      language: languages[index] ?? "",
    };
    const role = element.getAttribute("role");
    const slide = element.getAttribute("data-slide");
    if (role) fact.role = role;
    if (element.matches("a[href]")) {
      const picture = element.querySelector("img, svg[role=img]");
      fact.name =
        nameOf(element) || collapse(element.textContent) || (picture ? nameOf(picture) : "");
    }
    if (element.matches("abbr[title]")) fact.expansion = element.getAttribute("title") ?? "";
    if (getComputedStyle(element).display.startsWith("inline")) fact.inline = true;
    if (slide !== null && element.matches(".slide")) fact.slide = slide;
    if (element.matches(RUNNING)) fact.foot = true;
    facts.push(fact);
  }
  for (const cell of document.querySelectorAll(".slide :is(td, th):empty")) {
    // Chromium drops a cell that paints nothing, and its row would be short.
    const space = document.createTextNode("\u00a0");
    cell.append(space);
    undone.push(() => space.remove());
  }
  for (const [index, element] of marked.entries()) {
    set(element, "lang", `${languages[index]}-x-m${index}`);
    if (!element.id) set(element, "id", `m${index}`);
  }
  for (const sample of samples.values()) set(sample, "data-font-sample", "");
  const undo = (): void => {
    for (const step of undone.reverse()) step();
  };
  return { found: { facts, slides, partial: slides.length < all.length }, undo };
}

/** A page that is marked for printing; disposing takes the marks away. */
export interface MarkedPage extends AsyncDisposable, PageFacts {}

/** Marks the elements inside the slides that need it. See `factIndex` for why and how. */
export async function markPage(page: Page): Promise<MarkedPage> {
  const handle: JSHandle<{ found: PageFacts; undo: () => void }> =
    await page.evaluateHandle(markInPage);
  const found = await handle.evaluate((marks) => marks.found);
  return {
    ...found,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([handle.evaluate((marks) => marks.undo()), handle.dispose()]);
    },
  };
}
