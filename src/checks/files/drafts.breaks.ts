/** Must be found: what leads to a language that is a draft. */
import type { Breaks } from "../fixture/break.ts";
import { FIXTURE_ORIGIN } from "../fixture/good-edition.ts";

export const breaks: Breaks = {
  drafts: () => ({ drafts: ["sv"] }),
  "drafts/sitemap": (files) => {
    const entry = `<url><loc>${FIXTURE_ORIGIN}/en/</loc></url>`;
    files.set(
      "sitemap.xml",
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entry}</urlset>`,
    );
    return { drafts: ["en"] };
  },
};
