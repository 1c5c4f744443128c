/** Names elements, in the page, as those hear them who cannot see them. */

/** Lives in the page and is handed to what runs there. */
export interface Naming {
  /** One space for every run of spaces, none at the ends. */
  collapse(text: string | null | undefined): string;
  /** The name that an element's attributes or its `<title>` give it; "" if they give none. */
  nameOf(element: Element): string;
}

/** Runs in the page and uses nothing of this module. */
export function makeNaming(): Naming {
  const collapse = (text: string | null | undefined): string =>
    (text ?? "").replace(/\s+/g, " ").trim();
  const nameOf = (element: Element): string => {
    const label = element.getAttribute("aria-label");
    if (label) return label;
    const references = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/);
    const referred = references.map((id) => document.getElementById(id)?.textContent ?? "");
    return (
      collapse(referred.join(" ")) ||
      element.getAttribute("alt") ||
      collapse(element.querySelector(":scope > title")?.textContent)
    );
  };
  return { collapse, nameOf };
}
