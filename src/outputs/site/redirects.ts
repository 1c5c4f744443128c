/** Writes what servers are told of earlier addresses, for the settings in deploy/ to include. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Publication } from "../absolute-address.ts";
import type { MovedPage } from "../../site/moved-pages.ts";

/** Files at the root of the edition. */
export const redirectFiles = { nginx: "redirects.nginx.conf", apache: "redirects.apache.conf" };

const opening = "# Earlier addresses of pages and where they are now. Written by the build.\n";

/**
 * Writes the lines of a map for nginx and rules for Apache's mod_rewrite, both of which may be none.
 * Addresses are paths from the host's root, so that they hold on any host.
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 * @see https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html
 */
export function writeRedirects(
  out: string,
  moved: readonly MovedPage[],
  { pathPrefix }: Publication,
): void {
  const rules = moved.map(({ address, to }) => ({
    from: `${pathPrefix}${address.slice(1, -1)}`,
    to: `${pathPrefix}${to.address.slice(1)}`,
  }));
  writeFileSync(join(out, redirectFiles.nginx), opening + rules.map(nginxLines).join(""));
  writeFileSync(join(out, redirectFiles.apache), opening + rules.map(apacheLine).join(""));
}

interface Rule {
  /** Earlier address without the slash at its end. */
  from: string;
  to: string;
}

/** With the slash and without, and as the file that it is. */
const nginxLines = ({ from, to }: Rule): string =>
  ["", "/", "/index.html"].map((end) => `${from}${end} ${to};\n`).join("");

const apacheLine = ({ from, to }: Rule): string =>
  `RewriteRule "^${from.replaceAll(".", "\\.")}(?:/(?:index\\.html)?)?$" "${to}" [R=301,L]\n`;
