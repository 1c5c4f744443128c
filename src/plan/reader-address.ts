/** Tells which addresses a reader can follow from a page, from paper and from a PDF. */
import { SEEN } from "./seen.ts";

/** Codes of what may be wrong with an address; `formats` has the words for each. */
export type AddressMistake = "not-an-address" | "no-mail-address" | "user-in-address";

const mailbox = /^[^\s@<>()[\]",:;\\]+@[^\s@<>()[\]",:;\\]+\.[^\s@<>()[\]",:;\\]+$/u;

/**
 * What is wrong with an address; undefined where a reader can follow it.
 * @see https://url.spec.whatwg.org/#url-writing
 * @see https://www.rfc-editor.org/rfc/rfc6068
 * @example addressMistake("https://user@hel.fi/") // → "user-in-address"
 */
export function addressMistake(address: string): AddressMistake | undefined {
  if ([...address].some((sign) => !SEEN.test(sign) && !/\p{M}/u.test(sign)))
    return "not-an-address";
  const mail = /^mailto:([^?]*)/.exec(address)?.[1];
  if (mail !== undefined) {
    const hasLineEnd = /%0[ad]/i.test(address);
    return !hasLineEnd && mail.split(",").every((one) => mailbox.test(one))
      ? undefined
      : "no-mail-address";
  }
  const [, authority] = /^https?:\/\/([^/?#]+)/.exec(address) ?? [];
  if (authority === undefined || !URL.canParse(address)) return "not-an-address";
  if (authority.includes("@")) return "user-in-address";
  const { hostname } = new URL(address);
  return /^\.|\.\./.test(hostname) ? "not-an-address" : undefined;
}
