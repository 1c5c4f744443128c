/** Records, in the page, each place that the focus comes to, and whether a reader can see it there. */

/** A control that the keyboard ought to reach. */
export interface Wanted {
  selector: string;
  html: string;
}

/** A place where the focus was. */
export interface Stop {
  /** Empty where nothing in the page had the focus. */
  selector: string;
  html: string;
  /** How it showed: by something that every reader sees, by a shadow or colour alone, or not. */
  shown: "line" | "colour" | "no";
  /** Nothing of it can be seen, because it is covered or outside of the window. */
  hidden: boolean;
}

export interface FocusWatcher {
  wanted: Wanted[];
  stops: Stop[];
  stop(): void;
}

/** Runs in the page. */
export function watchFocusInPage(): FocusWatcher {
  const CONTROLS =
    "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable]:not([contenteditable=false]), [tabindex]";
  const isReachable = (element: Element): boolean => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
    if (element.tabIndex < 0 || element.closest("[inert]")) return false;
    if ("disabled" in element && element.disabled === true) return false;
    if (element.matches("summary") && !element.matches("details > summary:first-of-type"))
      return false;
    if (element instanceof HTMLInputElement && element.type === "radio" && element.name !== "") {
      // Of a group of radio buttons Tab reaches one.
      const group = [
        ...document.querySelectorAll<HTMLInputElement>(
          `input[type=radio][name="${CSS.escape(element.name)}"]`,
        ),
      ];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    }
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  };
  const describe = (element: Element): Wanted => ({
    selector: window.__selectorOf(element),
    html: element.outerHTML.slice(0, 400),
  });
  const lineOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const outline =
      style.outlineStyle === "none" || Number.parseFloat(style.outlineWidth) === 0
        ? "none"
        : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
    const borders = `${style.borderStyle} ${style.borderWidth} ${style.borderColor}`;
    return `${outline} | ${borders} | ${style.textDecorationLine} ${style.textDecorationThickness}`;
  };
  const colourOf = (element: Element): string => {
    const { boxShadow, backgroundColor, color } = getComputedStyle(element);
    return `${boxShadow} | ${backgroundColor} | ${color}`;
  };
  /** The control and what stands around it: a card may show the focus of its link. */
  const family = (element: Element): Element[] =>
    [element, element.parentElement, element.parentElement?.parentElement].filter(
      (e): e is Element => e instanceof Element,
    );
  const isHidden = (element: Element): boolean => {
    const boxes = [...element.getClientRects()].filter((b) => b.width > 0 && b.height > 0);
    const points = boxes.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => ({ x: left + x * width, y: top + y * height })),
      ),
    );
    return !points.some(({ x, y }) => {
      const at = document.elementFromPoint(x, y);
      return at !== null && (element.contains(at) || at.contains(element));
    });
  };

  // Tab goes on from where the focus was last, so it is put to the very beginning.
  const isTabIndexOwn = document.body.hasAttribute("tabindex");
  if (!isTabIndexOwn) document.body.tabIndex = -1;
  document.body.focus();
  if (!isTabIndexOwn) document.body.removeAttribute("tabindex");
  window.scrollTo(0, 0);
  const controls = [...document.querySelectorAll(CONTROLS)].filter(isReachable);
  const before = new Map(
    controls.flatMap(family).map((e) => [e, { line: lineOf(e), colour: colourOf(e) }]),
  );
  const stops: Stop[] = [];
  const record = (event: KeyboardEvent): void => {
    if (event.key !== "Tab") return;
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) {
      stops.push({ selector: "", html: "", shown: "line", hidden: false });
      return;
    }
    const changed = (kind: "line" | "colour") =>
      family(element).some((e) => {
        const was = before.get(e)?.[kind];
        return was !== undefined && was !== (kind === "line" ? lineOf(e) : colourOf(e));
      });
    stops.push({
      ...describe(element),
      shown: changed("line") ? "line" : changed("colour") ? "colour" : "no",
      hidden: isHidden(element),
    });
  };
  // When the key goes up, the focus has moved and the page has scrolled to it.
  document.addEventListener("keyup", record, true);
  return {
    wanted: controls.map(describe),
    stops,
    stop: () => {
      document.removeEventListener("keyup", record, true);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.scrollTo(0, 0);
    },
  };
}
