/** Searches the records of an index: forms of words, parts of compounds, and what may have been meant. */
import MiniSearch from "minisearch";
import { folded, wordsIn } from "./engine/letters.js";
import { likeness } from "./engine/likeness.js";
import { plainOf } from "./engine/markup.js";
import { NEARLY_WHOLE, scoreOf, unitsOf } from "./engine/ranking.js";
import { nearestOf } from "./engine/spelling.js";

/** @typedef {import("../../../src/outputs/site/search-index.ts").SearchIndex} SearchIndex */
/** @typedef {SearchIndex["records"][number]} IndexRecord */
/** @typedef {{ record: IndexRecord, matched: ReadonlySet<string> }} Found `matched`: folded words to be marked. */
/** @typedef {{ found: Found[], meant: string | undefined }} Answer `meant`: the question as it is read, where it seems mistyped. */
/** @typedef {import("./engine/ranking.js").Hit} Hit */

/** What a word counts for by where it stands. `asked` are the editors' own search words. */
const boost = { asked: 5, title: 3, text: 1, serves: 0.5, around: 0.3 };
const fields = /** @type {const} */ (["asked", "title", "text", "serves", "around"]);
/** Results that are this much worse than the best are left out. */
const WORST = 0.05;

/**
 * @param {SearchIndex} index
 * @returns {(question: string) => Answer}
 */
export function openSearch({ language, records, levels, audiences }) {
  const wordsOf = wordsIn(language);
  /** @param {string} text */
  const foldedIn = (text) => wordsOf(text).map(folded);
  const documents = records.map((record, id) => ({
    id,
    // A search word of several words is one: none of them leads there alone.
    asked: (record.asked ?? []).map((words) => foldedIn(words).join("")).join(" "),
    title: plainOf(record.title),
    text: plainOf(record.text.join(" ")),
    serves: plainOf(
      [levels[record.level ?? ""], ...(record.audiences ?? []).map((id) => audiences[id])].join(
        " ",
      ),
    ),
    around: plainOf(`${record.trail} ${record.under ?? ""}`),
  }));
  const mini = new MiniSearch({ fields: [...fields], tokenize: wordsOf, processTerm: folded });
  mini.addAll(documents);
  const titles = documents.map(({ title }) => new Set(foldedIn(title)));

  /** Each word by its folded form, as it is first written: those of editors and titles first. @type {Map<string, string>} */
  const known = new Map();
  const written = [
    records.flatMap(({ asked = [] }) => asked.filter((words) => !/\s/.test(words))),
    ...fields.map((field) => documents.flatMap((document) => wordsOf(document[field]))),
  ];
  for (const word of written.flat())
    if (!known.has(folded(word))) known.set(folded(word), word.toLocaleLowerCase(language));

  /** Search words of several words, each as one. */
  const joined = new Set(
    records.flatMap(({ asked = [] }) =>
      asked.map(foldedIn).flatMap((words) => (words.length > 1 ? [words.join("")] : [])),
    ),
  );

  /** Known words that are more than so like the one that is asked for. @param {string} asked @param {number} least */
  const alike = (asked, least) =>
    [...known.keys()].flatMap((word) => {
      const by = likeness(asked, word);
      return by > (joined.has(word) ? NEARLY_WHOLE : least) ? [{ word, by }] : [];
    });

  /** @param {readonly string[]} words folded */
  const find = (words) => {
    /** @type {Map<number, Hit>} */
    const hits = new Map();
    for (const { start, end, variants } of unitsOf(words, alike))
      for (const { word, by } of variants)
        for (const { id, score, match } of mini.search(word, {
          boost,
          boostDocument: (document) => records[document]?.weight ?? 1,
        })) {
          const where = match[word] ?? [];
          const hit = hits.get(id) ?? {
            scores: words.map(() => 0),
            own: words.map(() => false),
            matched: new Set(),
            isAsked: false,
          };
          hit.matched.add(word);
          hit.isAsked ||= by > NEARLY_WHOLE && where.includes("asked");
          for (let index = start; index < end; index++) {
            hit.scores[index] = Math.max(hit.scores[index] ?? 0, score * by ** 2);
            hit.own[index] ||= where.some((field) => field !== "around");
          }
          hits.set(id, hit);
        }
    // A word that many records have tells little: “in”, “school”.
    const rarity = words.map((_, index) => {
      const having = [...hits.values()].filter(({ scores }) => (scores[index] ?? 0) > 0).length;
      return having > 0 ? Math.log(1 + records.length / having) : 0;
    });
    const ranked = [...hits]
      .map(([id, hit]) => ({ id, score: scoreOf(hit, rarity, titles[id] ?? new Set()), ...hit }))
      .sort((a, b) => b.score - a.score || a.id - b.id);
    const least = (ranked[0]?.score ?? 0) * WORST;
    return ranked.flatMap(({ id, score, matched }) => {
      const record = records[id];
      return record && score >= least ? [{ record, matched }] : [];
    });
  };

  return (question) => {
    const asked = wordsOf(question);
    const read = asked.map((word) => {
      // Among others a short word that is not known is more likely one that says little.
      const mayBeMistyped = asked.length === 1 || word.length > 5;
      if (!mayBeMistyped || alike(folded(word), 0).length > 0) return word;
      return known.get(nearestOf(folded(word), known.keys()) ?? "") ?? word;
    });
    const isAsTyped = read.every((word, index) => word === asked[index]);
    return { found: find(read.map(folded)), meant: isAsTyped ? undefined : read.join(" ") };
  };
}
