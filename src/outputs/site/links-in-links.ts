/** Takes the links out of words that are a link themselves: in HTML one link would end the other. */

/**
 * A transform for Eleventy: a text's own links stand wherever its words are not the words of another link.
 * @see https://html.spec.whatwg.org/#the-a-element (no interactive content within)
 * @example withoutLinksInLinks('<a href="b/">See <a href="https://c.example">c</a></a>') // → '<a href="b/">See c</a>'
 */
export function withoutLinksInLinks(html: string): string {
  let open = 0;
  return html.replace(/<a(?:\s[^<>]*)?>|<\/a>/g, (tag) => {
    if (tag === "</a>") return --open === 0 ? tag : "";
    return open++ === 0 ? tag : "";
  });
}
