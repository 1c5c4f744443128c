/** Finds, in a page, lists and parts of tables whose style takes their role from them in some browser. */

export interface LostRole {
  selector: string;
  html: string;
  /** @example "The list has no markers" */
  what: string;
}

/** Runs in the page and uses nothing of this module. */
export function lostRolesInPage(): LostRole[] {
  const shown = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter(
      (element) => element.checkVisibility() && !element.hasAttribute("role"),
    );
  // WebKit takes a list whose items have no marker for a means of layout, and an empty one for a marker.
  const lists = shown("ul, ol").filter((list) =>
    [...list.children].every((item) => {
      const { listStyleType, listStyleImage } = getComputedStyle(item);
      return listStyleType === "none" && listStyleImage === "none";
    }),
  );
  // The accessibility tree of WebKit and, for rows, of Gecko is made from how a table is laid out.
  const parts = shown("table, thead, tbody, tfoot, tr, th, td").filter(
    (part) => !getComputedStyle(part).display.startsWith("table"),
  );
  const told = (element: Element, what: string): LostRole => ({
    selector: window.__selectorOf(element),
    html: element.outerHTML.slice(0, 400),
    what,
  });
  return [
    ...lists.map((list) => told(list, "The list has no markers")),
    ...parts.map((part) =>
      told(part, `The ${part.localName} is shown as ${getComputedStyle(part).display}`),
    ),
  ];
}
