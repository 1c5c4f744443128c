/** Checks by walking through the page with the Tab key. */
import type { VisitCheck } from "../check.ts";
import { type Fault, shorten } from "../finding.ts";
import { walk } from "./walk.ts";

const views: VisitCheck["views"] = ["1280-light", "320-open-light"];

export const keyboard: VisitCheck = {
  asks: "visit",
  id: "keyboard",
  title: "The keyboard reaches everything, in order, and gets out again",
  standard: "WCAG 2.1.1, 2.1.2, 2.4.3",
  matters: "people who use a keyboard, a switch or speech instead of a mouse",
  fix: "Use native controls in the order of reading, without a positive tabindex.",
  views,
  faults: async (visit) => {
    const { wanted, stops } = await walk(visit);
    const trapped = stops.find(
      ({ selector }, index) => selector !== "" && stops[index + 1]?.selector === selector,
    );
    if (trapped)
      return [
        {
          message: "The focus cannot leave the element by Tab.",
          selector: trapped.selector,
          snippet: shorten(trapped.html),
        },
      ];
    const names = new Set(wanted.map(({ selector }) => selector));
    // Boxes that scroll take the focus, too, and are no controls.
    const reached = stops.map(({ selector }) => selector).filter((name) => names.has(name));
    const order = [...new Set(reached)];
    const missing = wanted.filter(({ selector }) => !order.includes(selector));
    const inOrder = wanted.filter(({ selector }) => order.includes(selector));
    const firstWrong = inOrder.find(({ selector }, index) => selector !== order[index]);
    return [
      ...missing.map(
        ({ selector, html }): Fault => ({
          message: "The element cannot be reached by Tab.",
          selector,
          snippet: shorten(html),
        }),
      ),
      ...(firstWrong
        ? [
            {
              message: "The focus comes here in another order than the document's.",
              selector: firstWrong.selector,
              snippet: shorten(firstWrong.html),
            },
          ]
        : []),
    ];
  },
};

export const focusVisible: VisitCheck = {
  asks: "visit",
  id: "focus-visible",
  title: "The focus can be seen",
  standard: "WCAG 2.4.7",
  matters: "people who use a keyboard and need to see where they are",
  fix: "Give :focus-visible an outline.",
  views,
  faults: async (visit) =>
    (await walk(visit)).stops
      .filter(({ shown }) => shown !== "line")
      .map(({ selector, html, shown }) => ({
        message:
          shown === "no"
            ? "Nothing shows that the element has the focus."
            : "Only a colour or shadow shows the focus, and forced colours take both away.",
        selector,
        snippet: shorten(html),
      })),
};

export const focusNotHidden: VisitCheck = {
  asks: "visit",
  id: "focus-not-hidden",
  title: "What has the focus is not covered",
  standard: "WCAG 2.4.11",
  matters: "people who use a keyboard and need to see where they are",
  fix: "Leave room by scroll-padding for what is fixed or sticky.",
  views,
  faults: async (visit) =>
    (await walk(visit)).stops
      .filter(({ hidden }) => hidden)
      .map(({ selector, html }) => ({
        message: "The element has the focus and cannot be seen.",
        selector,
        snippet: shorten(html),
      })),
};
