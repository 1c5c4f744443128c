/** Finds, in a page with forced colours, boxes and drawings that can no longer be seen. */

export interface Lost {
  selector: string;
  html: string;
  /** @example "the button has no border" */
  what: string;
}

/** Runs in the page. */
export function lostInForcedColours(): Lost[] {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour: string): number[] => {
    if (!canvas) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  /** Relative luminance (WCAG 2.2, glossary). */
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = rgba(colour)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const isSeeThrough = (colour: string): boolean => (rgba(colour)[3] ?? 0) === 0;
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!isSeeThrough(backgroundColor)) return backgroundColor;
    }
    return "Canvas";
  };
  const isVisible = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const hasBorder = (style: CSSStyleDeclaration, ground: string): boolean =>
    ["Top", "Right", "Bottom", "Left"].some((side) => {
      const width = Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`));
      const colour = style.getPropertyValue(`border-${side.toLowerCase()}-color`);
      return width > 0 && !isSeeThrough(colour) && contrast(colour, ground) >= 3;
    }) ||
    (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0);

  /** A drawing that says nothing and is no icon, such as a wave between two colours. */
  const isDecoration = (drawing: SVGElement): boolean => {
    const picture = drawing.ownerSVGElement;
    const { width = 0, height = 0 } = picture?.getBoundingClientRect() ?? {};
    return (
      picture?.closest("[aria-hidden=true]") !== null && Math.max(width, height) > LARGEST_ICON
    );
  };
  /** CSS pixels. */
  const LARGEST_ICON = 96;

  const shown = [...document.querySelectorAll("body *")].filter(isVisible);
  // For a moment in the page's own colours: which elements does a background make look like a box?
  const root = document.documentElement;
  root.style.setProperty("forced-color-adjust", "none");
  const boxes = new Set(
    shown.filter((element) => {
      const { backgroundColor } = getComputedStyle(element);
      const isOwn = !isSeeThrough(backgroundColor);
      return isOwn && contrast(backgroundColor, groundOf(element.parentElement)) > 1.1;
    }),
  );
  root.style.removeProperty("forced-color-adjust");
  if (root.getAttribute("style") === "") root.removeAttribute("style");

  const lost: Lost[] = [];
  const tell = (element: Element, what: string): void => {
    lost.push({
      selector: window.__selectorOf(element),
      html: element.outerHTML.slice(0, 400),
      what,
    });
  };
  for (const element of shown) {
    const style = getComputedStyle(element);
    const ground = groundOf(element.parentElement);
    if (
      element.matches(
        "button, input:not([type=checkbox], [type=radio]), select, textarea, [role=button]",
      )
    ) {
      if (!hasBorder(style, ground)) tell(element, "the control has no border");
    } else if (element.matches("a[href], summary") && style.display !== "inline") {
      if (boxes.has(element) && !hasBorder(style, ground))
        tell(element, "the link that looks like a button has no border");
    }
    if (style.maskImage !== "none" && contrast(style.backgroundColor, ground) < 3)
      tell(element, "the icon has the colour of its ground");
    if (element instanceof SVGGeometryElement && !isDecoration(element)) {
      const isDrawn = [style.fill, style.stroke].some(
        (paint) => paint !== "none" && contrast(paint, ground) >= 3,
      );
      if (!isDrawn) tell(element, "the drawing has the colour of its ground");
    }
  }
  return lost;
}
