/** What search engines are told: sitemap and robots. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { absoluteIn, type Publication } from "../absolute-address.ts";
import type { PageContext } from "../../site/context.ts";

/**
 * Writes robots.txt and, where the site's origin is known, sitemap.xml with the siblings of each page:
 * a sitemap has whole addresses alone.
 * @see https://www.sitemaps.org/protocol.html
 */
export function writeSitemap(
  out: string,
  contexts: readonly PageContext[],
  publication: Publication,
): void {
  const absolute = absoluteIn(publication);
  const sitemap = absolute ? `Sitemap: ${absolute("/sitemap.xml")}\n` : "";
  writeFileSync(join(out, "robots.txt"), `User-agent: *\nAllow: /\n${sitemap}`);
  // Where a page is written again into an edition, one of a build with an origin may be there.
  rmSync(join(out, "sitemap.xml"), { force: true });
  if (!absolute) return;
  const listed = contexts.filter(
    ({ current, isPublished }) => isPublished && current.layout !== "not-found",
  );
  const entries = listed.map(({ current }) => {
    const siblings = listed.filter((other) => other.current.id === current.id);
    const alternates = siblings.map(
      (other) =>
        `    <xhtml:link rel="alternate" hreflang="${other.language.code}" href="${xml(absolute(other.current.address))}"/>`,
    );
    return [
      "  <url>",
      `    <loc>${xml(absolute(current.address))}</loc>`,
      ...(siblings.length > 1 ? alternates : []),
      "  </url>",
    ].join("\n");
  });
  writeFileSync(
    join(out, "sitemap.xml"),
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`,
  );
}

const xml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
