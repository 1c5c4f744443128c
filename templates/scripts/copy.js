/** Copied headings come in whole words; what is copied with them keeps its links, bold and languages. */

/** @param {string} text */
const inWords = (text) => text.replaceAll("\u00AD", "").replaceAll("\u00A0", " ");

/**
 * The part of a node that is selected, as far as it is seen: text, or an element without its classes.
 * @param {Node} node
 * @param {Range} range
 * @returns {Node | string}
 */
function copyOf(node, range) {
  if (node instanceof Text) {
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    return inWords(node.data.slice(start, end));
  }
  if (!(node instanceof HTMLElement) || node.checkVisibility?.() === false) return "";
  const copy = document.createElement(node.localName);
  if (node instanceof HTMLAnchorElement) copy.setAttribute("href", node.href);
  if (node.lang) copy.lang = node.lang;
  const selected = [...node.childNodes].filter((child) => range.intersectsNode(child));
  copy.append(...selected.map((child) => copyOf(child, range)));
  return copy;
}

document.addEventListener("copy", (event) => {
  const selection = getSelection();
  const text = String(selection);
  if (!event.clipboardData || !selection || !text.includes("\u00AD")) return;
  const copied = document.createElement("div");
  for (let index = 0; index < selection.rangeCount; index++) {
    const range = selection.getRangeAt(index);
    const within = range.commonAncestorContainer;
    copied.append(copyOf((within instanceof Text && within.parentNode) || within, range));
  }
  event.clipboardData.setData("text/plain", inWords(text));
  event.clipboardData.setData("text/html", copied.innerHTML);
  event.preventDefault();
});
