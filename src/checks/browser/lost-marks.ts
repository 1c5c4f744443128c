/** Finds, in a page with forced colours, marks of a state (current, chosen, reached by a link) that can no longer be seen. */
import type { Lost } from "./lost-in-forced-colours.ts";

/** Runs in the page. Forced colours take away shadows, gradients and the colour of backgrounds. */
export function lostMarks(): Lost[] {
  const MARKED = [
    "[aria-current]:not([aria-current=false])",
    "[aria-selected=true]",
    "[aria-pressed=true]",
    "[aria-checked=true]",
  ].join();
  const lost: Lost[] = [];
  const tell = (element: Element, what: string): void => {
    lost.push({
      selector: window.__selectorOf(element),
      html: element.outerHTML.slice(0, 400),
      what,
    });
  };
  const isVisible = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const isClear = (colour: string) => /^(transparent|rgba\(.*, 0\))$/.test(colour);

  /** What forced colours take away. */
  const lightOf = (element: Element): string => {
    const { boxShadow, backgroundColor, backgroundImage } = getComputedStyle(element);
    return `${boxShadow} ${backgroundImage} ${isClear(backgroundColor) ? "" : backgroundColor}`;
  };
  /** What they leave. */
  const lineOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const widths = ["top", "right", "bottom", "left"].map((side) =>
      style.getPropertyValue(`border-${side}-width`),
    );
    const outline = style.outlineStyle === "none" ? "" : style.outlineWidth;
    return [...widths, outline, style.textDecorationLine, style.backgroundColor].join();
  };
  /** An element of the same kind beside it, which is not in the state. */
  const peerOf = (element: Element): Element | undefined => {
    const around = element.closest("ul, ol, nav, table, [role=tablist], [role=group]");
    const same = around?.querySelectorAll(element.localName) ?? [];
    return [...same].find((other) => !other.matches(MARKED) && isVisible(other));
  };

  const marked = [...document.querySelectorAll(MARKED)].filter(isVisible);
  const root = document.documentElement;
  root.style.setProperty("forced-color-adjust", "none");
  const lit = marked.filter((element) => {
    const peer = peerOf(element);
    return peer !== undefined && lightOf(element) !== lightOf(peer);
  });
  root.style.removeProperty("forced-color-adjust");
  if (root.getAttribute("style") === "") root.removeAttribute("style");
  for (const element of lit) {
    const peer = peerOf(element);
    if (peer && lineOf(element) === lineOf(peer))
      tell(element, "the mark of what is current or chosen cannot be seen");
  }

  // What a link may lead to is read from the rules that draw it; the focus has a check of its own.
  const TARGET = /:target(?![-\w])/;
  const LINE = /^(outline-style|border-.*-style|text-decoration-line)$/;
  const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
      if (rule instanceof CSSStyleRule) return [rule];
      return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [];
    });
  const rules = [...document.styleSheets].flatMap((sheet) => rulesIn(sheet.cssRules));
  const targeted = rules.flatMap(({ selectorText, style }) => {
    if (!TARGET.test(selectorText) || selectorText.includes("::")) return [];
    const isSet = (name: string): boolean =>
      [...style].includes(name) &&
      !["none", "initial", "transparent"].includes(style.getPropertyValue(name));
    return {
      // Without its state the selector names whom the rule may reach.
      reaches: selectorText.replaceAll(new RegExp(TARGET, "g"), ":not(:root)"),
      lights: ["box-shadow", "background-color", "background-image"].some(isSet),
      lines: [...style].some((name) => LINE.test(name) && isSet(name)),
    };
  });
  for (const { reaches } of targeted.filter(({ lights }) => lights)) {
    const element = [...document.querySelectorAll(reaches)].find(isVisible);
    if (!element) continue;
    const drawn = targeted.some((rule) => rule.lines && element.matches(rule.reaches));
    if (!drawn) tell(element, "the mark of the place that a link leads to cannot be seen");
  }
  return lost;
}
