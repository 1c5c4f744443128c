/** Where a reader tells of a mistake in a page's text. */

/**
 * The address to write to; an e-mail gets its subject, so that whoever reads it knows the page.
 * @example contactAbout("mailto:plan@example.org", "Mistake: Act 1") // → "mailto:plan@example.org?subject=Mistake%3A%20Act%201"
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export function contactAbout(address: string, subject: string): string {
  if (!address.startsWith("mailto:")) return address;
  return `${address}${address.includes("?") ? "&" : "?"}subject=${encodeURIComponent(subject)}`;
}
