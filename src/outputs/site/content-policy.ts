/** What pages may load and do: everything from their own host, nothing inline, nothing else. */

/**
 * The Content-Security-Policy of every page as the value of its meta element.
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/**
 * The policy as a header for the whole site; only a header can say who may frame a page.
 * @param origins of sites that may, e.g. https://www.hel.fi
 */
export const framedBy = (origins: readonly string[]): string =>
  `${contentPolicy}; frame-ancestors ${origins.join(" ") || "'none'"}`;

/** The header where no site may frame a page, as by default. */
export const contentPolicyHeader = framedBy([]);
