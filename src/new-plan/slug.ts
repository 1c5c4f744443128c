/** Makes parts of addresses and names of files out of titles. */

/**
 * Small letters a–z, digits and hyphens; empty where a title has none of them.
 * @example slugOf("Rhoi llais i bawb – ym mhob man") // → "rhoi-llais-i-bawb-ym-mhob-man"
 */
export const slugOf = (title: string): string =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
