/** One result as an item of the list: its name, where it stands, whom it serves, and what it says. */
import { folded, wordsIn } from "./letters.js";
import { markWords } from "./mark-words.js";
import { plainOf } from "./markup.js";

/** @typedef {import("../../../../src/outputs/site/search-index.ts").SearchIndex} SearchIndex */
/** @typedef {import("../search-engine.js").Found} Found */

/** Sentences that a result shows at most. */
const MOST_SENTENCES = 2;

/**
 * @param {Found} found
 * @param {SearchIndex} index
 * @param {string} base address of the index, from which those of the records are reckoned
 */
export function resultItem({ record, matched }, { language, audiences }, base) {
  const { address, title, trail, under, audiences: served = [] } = record;
  const link = document.createElement("a");
  const { pathname, hash } = new URL(address, base);
  // Within the site: on paper the addresses of other sites alone are written out.
  link.href = `${pathname}${hash}`;
  link.innerHTML = title;
  const heading = document.createElement("h2");
  heading.append(link);
  // That it serves everybody tells it from nothing.
  const isForSome = served.length < Object.keys(audiences).length;
  const names = (isForSome ? served : [])
    .flatMap((id) => audiences[id] ?? [])
    .filter((name) => name !== title)
    .join(", ");
  const item = document.createElement("li");
  item.append(
    heading,
    paragraph("results__where", [trail, names].filter((part) => part !== "").join(" · ")),
    ...[...(under ? [under] : []), ...excerptOf(record.text, matched, language)].map((html) =>
      paragraph("results__text", html),
    ),
  );
  for (const part of [heading, ...item.querySelectorAll(".results__text")])
    markWords(part, matched, language);
  return item;
}

/** @param {string} name @param {string} html */
function paragraph(name, html) {
  const element = document.createElement("p");
  element.className = name;
  element.innerHTML = html;
  return element;
}

/**
 * The sentences that have what was asked for, or else the first one.
 * @param {readonly string[]} sentences HTML
 * @param {ReadonlySet<string>} matched folded
 * @param {string} language
 */
export function excerptOf(sentences, matched, language) {
  const wordsOf = wordsIn(language);
  const having = sentences.filter((html) =>
    wordsOf(plainOf(html)).some((word) => matched.has(folded(word))),
  );
  return (having.length > 0 ? having : sentences.slice(0, 1)).slice(0, MOST_SENTENCES);
}
