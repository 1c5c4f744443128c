/** Finds, in the page, text that loses its room under another style sheet. */

export interface Crowded {
  selector: string;
  html: string;
  /** @example "is cut off" */
  how: string;
}

/** Runs in the page: applies `css`, looks what became worse, and takes it away again. */
export function crowdedInPage(css: string): Crowded[] {
  interface Line {
    element: Element;
    box: DOMRect;
  }
  /** Text for screen readers alone, in a box of a pixel or clipped to nothing. */
  const isUnseen = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const { overflowX, clip, clipPath } = getComputedStyle(at);
      if (overflowX !== "visible" && (width <= 1 || height <= 1)) return true;
      if (/^inset\((50|100)%/.test(clipPath) || clip === "rect(0px, 0px, 0px, 0px)") return true;
    }
    return false;
  };
  const texts: { text: Text; element: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (!(text instanceof Text) || !element || text.data.trim() === "") continue;
    // A closed element is shown itself, and text of its own within it is not.
    const isFolded = element instanceof HTMLDetailsElement && !element.open;
    const isShown = !isFolded && element.checkVisibility({ visibilityProperty: true });
    if (isShown && !element.closest("svg") && !isUnseen(element)) texts.push({ text, element });
  }
  const lines = (): Line[] => {
    const range = document.createRange();
    return texts
      .flatMap(({ text, element }) => {
        range.selectNodeContents(text);
        return [...range.getClientRects()].map((box) => ({ element, box }));
      })
      .filter(({ box }) => box.width > 1 && box.height > 1)
      .sort((a, b) => a.box.top - b.box.top);
  };
  /** Elements whose text lies on another element's by more than a third of a line. */
  const overlapping = (): Map<Element, Element> => {
    const found = new Map<Element, Element>();
    const all = lines();
    for (const [index, { element, box }] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        if (other.box.top >= box.bottom) break;
        if (element.contains(other.element) || other.element.contains(element)) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        if (across > 2 && down > Math.min(box.height, other.box.height) / 3)
          found.set(other.element, element);
      }
    }
    return found;
  };
  /** Elements that hide a part of their text. */
  const cut = (): Set<Element> => {
    const boxes = new Set(texts.flatMap(({ element }) => ancestors(element)));
    return new Set(
      [...boxes].filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const { width, height } = box.getBoundingClientRect();
        if (width <= 1 || height <= 1 || box === document.documentElement) return false;
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          (hides(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
          (hides(overflowY) && box.scrollHeight > box.clientHeight + 1)
        );
      }),
    );
  };
  const ancestors = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) found.push(at);
    return found;
  };
  const isTooWide = () =>
    (document.scrollingElement?.scrollWidth ?? 0) > document.documentElement.clientWidth;

  const before = { cut: cut(), overlapping: overlapping(), wide: isTooWide() };
  // A constructed sheet is no inline style, so that no policy forbids it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  try {
    const told = (element: Element, how: string): Crowded => ({
      selector: window.__selectorOf(element),
      html: element.outerHTML.slice(0, 400),
      how,
    });
    const edge = document.documentElement.clientWidth;
    const beyond =
      isTooWide() && !before.wide
        ? new Set(lines().flatMap(({ element, box }) => (box.right > edge + 1 ? [element] : [])))
        : [];
    return [
      ...[...cut()].filter((e) => !before.cut.has(e)).map((e) => told(e, "is cut off")),
      ...[...overlapping()]
        .filter(([element]) => !before.overlapping.has(element))
        .map(([element, other]) => told(element, `lies on "${other.textContent.trim()}"`)),
      ...[...beyond].map((e) => told(e, "reaches beyond the window")),
    ];
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet);
  }
}
