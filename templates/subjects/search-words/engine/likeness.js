/**
 * How alike two words are, without a dictionary of any language: forms of one word begin alike, and a
 * compound holds the words that it is made of. All numbers are letters, all words folded.
 */

/** Shorter words are only found whole. */
const LEAST = 3;
/** A part of a compound is at least this long; shorter ones stand in too many words by chance. */
const LEAST_PART = 4;
/** An ending that is added to a whole word is at most this long, and shorter than a short word. */
const LONGEST_ENDING = 6;

/**
 * @param {string} asked word that a reader typed
 * @param {string} known word of the plan
 * @returns {number} from 0 (not alike) to 1 (the same)
 * @example likeness("yhdistys", "vanhempainyhdistykset") // → 0.4
 */
export function likeness(asked, known) {
  if (asked === known) return 1;
  if (Math.min(asked.length, known.length) < LEAST) return 0;
  return Math.max(beginsAlike(asked, known), isInCompound(asked, known), isMadeOf(asked, known));
}

/** @param {string} one @param {string} other */
function sharedStart(one, other) {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

/**
 * Forms of one word: “school” and “schools”, “vanhemmat” and “vanhempi”.
 * @param {string} asked
 * @param {string} known
 */
function beginsAlike(asked, known) {
  const shared = sharedStart(asked, known);
  if (shared === asked.length) return 0.6 + (0.35 * shared) / known.length;
  if (shared === known.length) {
    const ending = asked.length - shared;
    const isShort = shared <= LEAST_PART;
    if (ending > (isShort ? shared - 1 : LONGEST_ENDING)) return 0;
    // A short word with more than a letter after it may be another word: “kokous” is not “koko”.
    return (isShort && ending > 1 ? 0.3 : 0.6) + (0.35 * shared) / asked.length;
  }
  return isForm(shared, asked.length, known.length)
    ? 0.3 + (0.6 * shared) / Math.max(asked.length, known.length)
    : 0;
}

/** @param {number} shared @param {number} one @param {number} other */
function isForm(shared, one, other) {
  const part = shared / Math.min(one, other);
  return (shared >= 4 && part > 0.65) || (shared >= 7 && part >= 0.6);
}

/**
 * What is asked for stands within a compound: “raha” in “ruutiraha”.
 * @param {string} asked
 * @param {string} known
 */
function isInCompound(asked, known) {
  let best = 0;
  for (let start = LEAST; start <= known.length - LEAST_PART; start++) {
    const tail = known.slice(start);
    const shared = sharedStart(asked, tail);
    if (shared < LEAST_PART) continue;
    if (shared === asked.length) best = Math.max(best, 0.4 + (0.2 * shared) / tail.length);
    else if (shared > LEAST_PART && isForm(shared, asked.length, tail.length))
      best = Math.max(best, 0.4);
  }
  return best;
}

/**
 * A compound is asked for, one part of which is known: “kouluruoka” by “ruokaraadit”. Its last part
 * says what it is, “koulukiusaaminen” a kind of “kiusaaminen”, more than what it begins with.
 * @param {string} asked
 * @param {string} known
 */
function isMadeOf(asked, known) {
  for (let start = LEAST_PART; start < asked.length - LEAST_PART; start++) {
    const tail = asked.slice(start);
    if (tail === known) return 0.6;
    const shared = sharedStart(tail, known);
    if (shared > LEAST_PART && isForm(shared, tail.length, known.length)) return 0.3;
  }
  return 0;
}
