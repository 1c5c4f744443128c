/** What results can be chosen by: whom they serve, and on which level they are. */
import { plainOf } from "./markup.js";

/** @typedef {import("../../../../src/outputs/site/search-index.ts").SearchIndex} SearchIndex */
/** @typedef {SearchIndex["records"][number]} IndexRecord */

/** So many results are seen at a glance: choosing among them helps nobody. */
const AT_A_GLANCE = 5;

/** @param {IndexRecord} record @param {string} name of the choice @returns {readonly string[]} */
const idsOf = (record, name) =>
  name === "audience" ? (record.audiences ?? []) : record.level === undefined ? [] : [record.level];

/**
 * What the results have, in the plan's order; nothing where all of them have the same, or where they are few.
 * @param {string} name of the choice: audience or level
 * @param {readonly { record: IndexRecord }[]} found
 * @param {Pick<SearchIndex, "levels" | "audiences">} names HTML
 */
export function choicesOf(name, found, { levels, audiences }) {
  if (found.length <= AT_A_GLANCE) return [];
  const names = name === "audience" ? audiences : levels;
  return Object.entries(names)
    .filter(([id]) => {
      const having = found.filter(({ record }) => idsOf(record, name).includes(id)).length;
      return having > 0 && having < found.length;
    })
    .map(([id, html]) => ({ id, name: plainOf(html) }));
}

/**
 * Whether a record is of what is chosen; an empty text chooses nothing.
 * @param {IndexRecord} record
 * @param {string} name
 * @param {string} chosen
 */
export const fits = (record, name, chosen) => chosen === "" || idsOf(record, name).includes(chosen);
