/** Knows the pieces that a slide's content may be divided between, and makes parts of them. */

/** All pieces of a slide in document order; a part has those from one up to another. */
export interface Parts {
  count(slide: Element): number;
  /** The room that each piece takes, in square pixels. */
  weights(slide: Element): number[];
  /** Whether a part may begin with the piece: no heading is left behind by what it opens. */
  mayBegin(slide: Element, piece: number): boolean;
  /** What it costs a list that a part begins with the piece: 0 between lists, 2 where one item stands alone. */
  tear(slide: Element, piece: number): number;
  /** A copy of the slide with these pieces only, under the headings that they stand under. */
  part(slide: Element, from: number, to: number): HTMLElement;
}

/** Runs in the page and uses nothing of this module. */
export function makeParts(): Parts {
  const HEADING = "h1, h2, h3, h4, h5, h6";
  const WHOLE = `li, tr, p, dt, dd, figure, blockquote, pre, img, svg, [role=img], ${HEADING}`;
  /** Every part has it again, as long as the part has what belongs to it. */
  const REPEATED =
    "[aria-hidden=true], [data-slide-title], :has([data-slide-title]), [data-repeats], thead, caption";
  /** Stands in the part that has its mark. */
  const NOTE = "[data-note]";

  const rootOf = (slide: Element): Element => slide.querySelector(".slide__content") ?? slide;
  const hasOwnText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
  /** A box that a reader sees, or that its style keeps together. */
  const isBox = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const sides = [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth];
    return (
      style.breakInside.startsWith("avoid") ||
      sides.some((width) => Number.parseFloat(width) > 0) ||
      !/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor)
    );
  };
  const isWhole = (element: Element): boolean =>
    !element.matches("[data-divides]") &&
    (element.childElementCount === 0 ||
      element.matches(WHOLE) ||
      hasOwnText(element) ||
      isBox(element));
  const gather = (element: Element): Element[] =>
    [...element.children]
      .filter((child) => !child.matches(`${REPEATED}, ${NOTE}, :has(> ${NOTE})`))
      .flatMap((child) => (isWhole(child) ? [child] : gather(child)));
  interface Content {
    pieces: Element[];
    /** Places of all elements in document order, which are those of their copies. */
    order: ReadonlyMap<Element, number>;
    /** Several columns. */
    grids: Element[];
  }
  const known = new WeakMap<Element, Content>();
  const contentOf = (slide: Element): Content => {
    const before = known.get(slide);
    if (before) return before;
    const all = [...slide.querySelectorAll("*")];
    const content = {
      pieces: gather(rootOf(slide)),
      order: new Map(all.map((element, index) => [element, index])),
      grids: all.filter(
        (element) => element.childElementCount > 1 && getComputedStyle(element).display === "grid",
      ),
    };
    known.set(slide, content);
    return content;
  };
  const piecesOf = (slide: Element): Element[] => contentOf(slide).pieces;

  /** It opens what comes after it. */
  const opens = (piece: Element): boolean =>
    piece.matches(`${HEADING}, dt`) ||
    getComputedStyle(piece).breakAfter.startsWith("avoid") ||
    /:\s*$/.test(piece.textContent ?? "");
  const levelOf = (element: Element): number =>
    element.matches(HEADING) ? Number(element.tagName.slice(1)) : Infinity;
  /** The headings that the piece stands under without being next to them. */
  const headingsOver = (root: Element, piece: Element): Set<Element> => {
    const headings = new Set<Element>();
    for (let at = piece; at !== root && at.parentElement; at = at.parentElement) {
      let level = levelOf(at);
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
        if (levelOf(before) >= level) continue;
        headings.add(before);
        level = levelOf(before);
      }
    }
    return headings;
  };
  /** Takes `element` away, and what has nothing to show without it. */
  const removeFrom = (root: Element, element: Element): void => {
    let at = element;
    const isLast = (): boolean =>
      [...(at.parentElement?.children ?? [])].every(
        (child) => child === at || child.matches(REPEATED),
      );
    while (at.parentElement && at.parentElement !== root && isLast()) at = at.parentElement;
    at.remove();
  };

  return {
    count: (slide) => piecesOf(slide).length,
    weights: (slide) =>
      piecesOf(slide).map((piece) =>
        [...piece.getClientRects()].reduce((sum, { width, height }) => sum + width * height, 1),
      ),
    mayBegin(slide, piece) {
      const before = piecesOf(slide)[piece - 1];
      return before !== undefined && !opens(before);
    },
    tear(slide, piece) {
      const item = piecesOf(slide)[piece];
      const before = item?.previousElementSibling;
      if (!before || !item?.parentElement?.matches("ul, ol, dl, tbody")) return 0;
      return item.nextElementSibling && before.previousElementSibling ? 1 : 2;
    },
    part(slide, from, to) {
      const { pieces, order, grids } = contentOf(slide);
      const first = pieces[from];
      const kept = first ? headingsOver(rootOf(slide), first) : new Set<Element>();
      const clone = slide.cloneNode(true);
      if (!(clone instanceof HTMLElement)) throw new Error("A slide is no element of HTML.");
      const copies = [...clone.querySelectorAll("*")];
      const copyOf = (element: Element): Element | undefined => copies[order.get(element) ?? -1];
      const root = rootOf(clone);
      for (const [index, piece] of pieces.entries()) {
        const copy = copyOf(piece);
        if (!copy || (index >= from && index < to) || (index < from && kept.has(piece))) continue;
        const list = copy.parentElement;
        if (index < from && list instanceof HTMLOListElement) list.start++;
        removeFrom(root, copy);
      }
      for (const note of clone.querySelectorAll(NOTE)) {
        const mark = JSON.stringify(note.getAttribute("data-note"));
        if (!clone.querySelector(`[data-mark=${mark}]`)) removeFrom(root, note);
      }
      for (const grid of grids) {
        const copy = copyOf(grid);
        if (copy?.childElementCount === 1) copy.setAttribute("data-alone", "");
      }
      return clone;
    },
  };
}
