/** The files beside the pages: open data, sitemap, robots. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { absoluteAddress, type Publication } from "../eleventy/absolute-address.ts";
import type { PageContext } from "../site/context.ts";
import { openData, openDataSchema } from "../site/open-data.ts";
import type { Editions } from "./editions.ts";

/** Writes plan.json in each language and in the plan's own at the root, with its schema. */
export function writeOpenData(out: string, { plan, editions, catalogues }: Editions): void {
  writeFileSync(join(out, "plan.schema.json"), openDataSchema());
  for (const { language, source } of editions) {
    const catalogue = catalogues.get(language.code);
    if (!catalogue) throw new Error(`There is no catalogue for ${language.code}.`);
    const json = openData(plan, language.code, source.code, catalogue);
    writeFileSync(join(out, language.code, "plan.json"), json);
    if (language.code === source.code) {
      writeFileSync(
        join(out, "plan.json"),
        json.replace("../plan.schema.json", "plan.schema.json"),
      );
    }
  }
}

/** Writes sitemap.xml with the siblings of each page, and robots.txt. */
export function writeSitemap(
  out: string,
  contexts: readonly PageContext[],
  publication: Publication,
): void {
  const listed = contexts.filter(({ current }) => current.layout !== "not-found");
  const entries = listed.map(({ current }) => {
    const siblings = listed.filter((other) => other.current.id === current.id);
    const alternates = siblings.map(
      (other) =>
        `    <xhtml:link rel="alternate" hreflang="${other.language.code}" href="${xml(absoluteAddress(other.current.address, publication))}"/>`,
    );
    return [
      "  <url>",
      `    <loc>${xml(absoluteAddress(current.address, publication))}</loc>`,
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
  writeFileSync(
    join(out, "robots.txt"),
    `User-agent: *\nAllow: /\nSitemap: ${absoluteAddress("/sitemap.xml", publication)}\n`,
  );
}

const xml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
