/** Inline HTML of the index as plain text: it comes escaped from the plan's own words. */

/** @type {Readonly<Record<string, string>>} */
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

/**
 * @param {string} html
 * @example plainOf("<b>Rules</b> &amp; acts") // → "Rules & acts"
 */
export const plainOf = (html) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39|#x27);/g, (whole, name) => entities[name] ?? whole);
