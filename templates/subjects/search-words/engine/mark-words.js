/** Marks words in elements of a page. */
import { folded } from "./letters.js";

/**
 * Puts `mark` around each word of the element whose folded form, or a part of it, is among these.
 * @param {Node} element
 * @param {ReadonlySet<string>} words folded
 * @param {string} language code of the words' language
 */
export function markWords(element, words, language) {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  /** @type {Node[]} */
  const nodes = [];
  while (texts.nextNode()) nodes.push(texts.currentNode);
  for (const node of nodes) {
    const pieces = [...segmenter.segment(node.nodeValue ?? "")].map(({ segment }) => {
      if (!segment.split(/[:’']/u).some((part) => words.has(folded(part)))) return segment;
      const mark = document.createElement("mark");
      mark.textContent = segment;
      return mark;
    });
    if (pieces.some((piece) => typeof piece !== "string"))
      node.parentNode?.replaceChild(fragmentOf(pieces), node);
  }
}

/** @param {readonly (string | Node)[]} pieces */
function fragmentOf(pieces) {
  const fragment = document.createDocumentFragment();
  fragment.append(...pieces);
  fragment.normalize();
  return fragment;
}
