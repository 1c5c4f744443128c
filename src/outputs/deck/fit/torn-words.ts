/** Finds words that the end of a line tears in two, where no hyphen divides them. */

/** Each word with a bar where it is torn, e.g. "Kaupunginvaltuus|to". `texts` stand in document order. */
export type FindTornWords = (texts: readonly Node[]) => string[];

/** Runs in the page and uses nothing of this module. */
export function makeTornWords(): FindTornWords {
  const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
  const OPEN = /[\p{L}\p{M}\p{N}]$/u;
  const OPENED = /^[\p{L}\p{M}\p{N}]/u;
  /** Lines of these scripts may end between any two letters. */
  const UNSPACED =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  const range = document.createRange();

  const boxAt = (node: Node, at: number): DOMRect => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    // After a soft hyphen the hyphen's own box comes first.
    return [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  };
  const isBesides = (one: DOMRect, two: DOMRect): boolean =>
    Math.min(one.bottom, two.bottom) > Math.max(one.top, two.top) + 1;
  const isOnOneLine = (): boolean => {
    const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
    return first === undefined || others.every((other) => isBesides(first, other));
  };
  const tornIn = (node: Node): string[] => {
    const text = node.textContent ?? "";
    range.selectNodeContents(node);
    if (isOnOneLine()) return [];
    return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      if (UNSPACED.test(word)) return [];
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (isOnOneLine()) return [];
      const first = boxAt(node, index);
      let at = 1;
      while (at < word.length && isBesides(first, boxAt(node, index + at))) at++;
      return at < word.length ? [`${word.slice(0, at)}|${word.slice(at)}`] : [];
    });
  };
  /** A word may begin in one element and end in the next. */
  const tornBetween = (one: Node, two: Node): string[] => {
    const before = one.textContent ?? "";
    const after = two.textContent ?? "";
    if (!OPEN.test(before) || !OPENED.test(after)) return [];
    if (isBesides(boxAt(one, before.length - 1), boxAt(two, 0))) return [];
    range.setStart(one, before.length);
    range.setEnd(two, 0);
    const around = range.commonAncestorContainer;
    // A space may stand between them in a node of its own.
    const between = range.cloneContents();
    if (between.textContent !== "" || between.querySelector("br, wbr")) return [];
    const isInline = (node: Node): boolean => {
      for (let at = node.parentElement; at && at !== around; at = at.parentElement) {
        if (getComputedStyle(at).display !== "inline") return false;
      }
      return true;
    };
    if (!isInline(one) || !isInline(two)) return [];
    const start = before.split(/\s/).at(-1) ?? "";
    const end = after.split(/\s/)[0] ?? "";
    return UNSPACED.test(start + end) ? [] : [`${start}|${end}`];
  };
  return (texts) =>
    texts.flatMap((node, index) => {
      const next = texts[index + 1];
      return [...tornIn(node), ...(next ? tornBetween(node, next) : [])];
    });
}
