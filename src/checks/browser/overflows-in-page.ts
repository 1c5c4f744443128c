/** Finds, in the page, what reaches beyond the window or is cut off by its own box. */

export interface Overflow {
  selector: string;
  html: string;
  /** CSS pixels. */
  by: number;
  /** The element hides or scrolls what is too wide, instead of being too wide itself. */
  clips: boolean;
}

/** Runs in the page. Only the innermost elements at fault are told. */
export function overflowsInPage(): Overflow[] {
  const told = (element: Element, by: number, clips: boolean): Overflow => ({
    selector: window.__selectorOf(element),
    html: element.outerHTML.slice(0, 400),
    by: Math.round(by),
    clips,
  });
  const visible = [...document.body.querySelectorAll("*")].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest("[aria-hidden=true], svg *"),
  );
  // Text for screen readers alone is cut off on purpose.
  const isTiny = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1;
  };
  const clipping = visible.filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return (
      overflowX !== "visible" && !isTiny(element) && element.scrollWidth > element.clientWidth + 1
    );
  });
  const edge = document.documentElement.clientWidth;
  const wide =
    (document.scrollingElement?.scrollWidth ?? 0) > edge
      ? visible.filter(
          (element) =>
            !isTiny(element) &&
            element.getBoundingClientRect().right > edge + 1 &&
            !clipping.some((box) => box.contains(element)),
        )
      : [];
  const innermost = wide.filter(
    (element) => !wide.some((o) => o !== element && element.contains(o)),
  );
  return [
    ...innermost.map((e) => told(e, e.getBoundingClientRect().right - edge, false)),
    ...clipping.map((e) => told(e, e.scrollWidth - e.clientWidth, true)),
  ];
}
