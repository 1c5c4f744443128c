/** Must be found: what leads to a language that is a draft. */
import type { Break, Breaks } from "../fixture/break.ts";
import { FIXTURE_ORIGIN, FIXTURE_PAGES } from "../fixture/good-edition.ts";

const isDraft = (file: string) => file.startsWith("sv/");

/** Makes a draft of Swedish as it should be: nothing leads there, and search engines keep nothing. */
const withDraft: Break = (files) => {
  for (const [file, content] of files) {
    if (!file.endsWith(".html")) continue;
    const changed = isDraft(file)
      ? content.replace("<title>", '<meta name="robots" content="noindex">\n<title>')
      : content
          .replace(/<li><a [^>]*hreflang="sv"[^>]*>[^<]*<\/a><\/li>\n?/g, "")
          .replace(/<a href="sv\/"[^>]*>[^<]*<\/a>/g, "")
          .replace(/<link [^>]*hreflang="sv"[^>]*>\n/g, "");
    files.set(file, changed);
  }
  return { drafts: ["sv"] };
};

const [swedish] = FIXTURE_PAGES.filter(({ file }) => isDraft(file));

export const breaks: Breaks = {
  drafts: () => ({ drafts: ["sv"] }),
  "drafts/kept": (files) => {
    const unlike = withDraft(files);
    const file = swedish?.file ?? "";
    files.set(file, (files.get(file) ?? "").replace('content="noindex"', 'content="all"'));
    return unlike;
  },
  "drafts/sitemap": (files) => {
    const unlike = withDraft(files);
    const entry = `<url><loc>${FIXTURE_ORIGIN}${swedish?.address}</loc></url>`;
    files.set(
      "sitemap.xml",
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entry}</urlset>`,
    );
    return unlike;
  },
};
