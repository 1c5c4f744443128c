/** Tells what a reader can see of a text. */

/** A letter, digit or sign that can be seen; a space, an accent or a joiner alone cannot. */
export const SEEN = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;
