/** Divides the words of a finished page's headings, and no others. */
import { type Division, divided } from "./division.ts";

const heading = /(<(h[1-6])\b([^>]*)>)(.*?)(<\/\2>)/gs;
const reference = /\saria-(?:labelledby|describedby|details)="([^"]*)"/g;
const tagOrText = /<[^>]*>|[^<]+/g;

/** A character's name in the markup is no word. */
const entityOrWord = /&#?\w+;|\p{L}[\p{L}\p{M}]*/gu;

/** Elements without an end tag that may stand in a heading. */
const isVoid = /^<(?:br|img|wbr)\b/;

/** What becomes of a word of a heading. @param heading the heading's markup */
type Rewrite = (word: string, heading: string) => string;

/** The page with soft hyphens in its headings. */
export const divideHeadings = (html: string, division: Division): string =>
  rewriteHeadings(html, (word) => divided(word, division));

/**
 * The page with other words in its headings. Left as they are: headings that give something else its
 * name, a link or a region, and words in another language than the page's.
 * @param html a page that the site's templates wrote
 */
export function rewriteHeadings(html: string, rewrite: Rewrite): string {
  const named = new Set([...html.matchAll(reference)].flatMap(([, ids = ""]) => ids.split(/\s+/)));
  return html.replace(
    heading,
    (all, open: string, _name, attributes: string, inner: string, close: string) => {
      const [, id] = /\sid="([^"]*)"/.exec(attributes) ?? [];
      const names = (id !== undefined && named.has(id)) || /<(?:a|button|summary)\b/.test(inner);
      return names || /\slang="/.test(attributes)
        ? all
        : `${open}${rewrittenInner(inner, rewrite)}${close}`;
    },
  );
}

function rewrittenInner(inner: string, rewrite: Rewrite): string {
  const foreign: boolean[] = [];
  return inner.replace(tagOrText, (part) => {
    if (part.startsWith("</")) foreign.pop();
    else if (part.startsWith("<")) {
      if (!isVoid.test(part)) foreign.push(/\slang="/.test(part) || foreign.at(-1) === true);
    } else if (foreign.at(-1) !== true) {
      return part.replace(entityOrWord, (word) =>
        word.startsWith("&") ? word : rewrite(word, inner),
      );
    }
    return part;
  });
}
