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

/** The policy as a header for the whole site; only a header can say who may frame a page. */
export const contentPolicyHeader = `${contentPolicy}; frame-ancestors 'none'`;
