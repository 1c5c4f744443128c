/** Names an element of an open page by a selector; every visited page has it as `__selectorOf`. */

declare global {
  interface Window {
    __selectorOf(element: Element): string;
  }
}

/** Runs in the page. The shortest way down from an id, or from the root. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.id !== "" && document.querySelectorAll(`#${CSS.escape(at.id)}`).length === 1) {
      steps.unshift(`#${CSS.escape(at.id)}`);
      break;
    }
    const { tagName } = at;
    const alike = [...(at.parentElement?.children ?? [])].filter((e) => e.tagName === tagName);
    const name = tagName.toLowerCase();
    steps.unshift(alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(at) + 1})` : name);
  }
  return steps.join(" > ");
}
