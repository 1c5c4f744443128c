/** What the preview adds to a page on its way to the browser: the script that reloads it. */

export const CLIENT = "/_preview/client.js";
export const EVENTS = "/_preview/events";

/** The element that loads the script and says which revision the page shows. */
export const clientScript = (revision: string): string =>
  `<script src="${CLIENT}" data-revision="${revision}" defer></script>`;

/**
 * Adds the preview's script to a page, and to the page's Content-Security-Policy what the script
 * needs; the rest of the policy holds in the preview too.
 */
export function withClient(html: string, revision: string): string {
  const script = clientScript(revision);
  const allowed = html.replace(
    /(<meta http-equiv="?Content-Security-Policy"? content=")([^"]*)"/i,
    (_, start: string, policy: string) => `${start}${allowClient(policy)}"`,
  );
  return allowed.includes("</head>")
    ? allowed.replace("</head>", `${script}</head>`)
    : `${allowed}${script}`;
}

/**
 * Lets a policy load a script from the page's own origin and connect to it.
 * @example allowClient("default-src 'none'; script-src 'none'")
 * // → "default-src 'none'; script-src 'self'; connect-src 'self'"
 */
export function allowClient(policy: string): string {
  const directives = policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive !== "");
  for (const name of ["script-src", "connect-src"]) {
    const index = directives.findIndex((directive) => directive.split(/\s+/)[0] === name);
    const sources = directives[index]?.split(/\s+/).slice(1) ?? [];
    const own = [
      ...sources.filter((source) => !["'none'", "'self'", "&#39;none&#39;"].includes(source)),
      "'self'",
    ];
    const directive = [name, ...own].join(" ");
    if (index < 0) directives.push(directive);
    else directives[index] = directive;
  }
  return directives.join("; ");
}
