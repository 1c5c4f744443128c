/** Puts an empty element with each earlier id into the element that has the thing's present one. */

/**
 * A transform for Eleventy.
 * @param beside earlier ids by present ones
 * @param decks addresses of the pages that are printed as decks, where slides have ids of their own
 */
export function formerIds(
  beside: ReadonlyMap<string, readonly string[]>,
  decks: ReadonlySet<string>,
) {
  return function (this: { page: { url: string } }, content: string): string {
    return decks.has(this.page.url) ? content : withFormerIds(content, beside);
  };
}

/**
 * @example withFormerIds('<li id="a">A</li>', new Map([["a", ["b"]]]))
 * // → '<li id="a"><span class="former-id" id="b"></span>A</li>'
 */
export function withFormerIds(
  html: string,
  beside: ReadonlyMap<string, readonly string[]>,
): string {
  if (beside.size === 0) return html;
  return html.replace(
    /<[a-z][a-z0-9]*\s(?:[^<>]*\s)?id="([^"]+)"[^<>]*>/g,
    (element, id: string) => {
      const former = beside.get(id) ?? [];
      return element + former.map((old) => `<span class="former-id" id="${old}"></span>`).join("");
    },
  );
}
