/** The law for the pages of a plan that is accepted: every text stands on one of them. */
import { createRequire } from "node:module";
import { divideHeadings } from "../language/division/divide-headings.ts";
import { plainText } from "../language/markdown.ts";
import { absoluteIn } from "../outputs/absolute-address.ts";
import type { Editions } from "../outputs/editions.ts";
import { langOf, linkFromHere, words } from "../outputs/site/filters.ts";
import { withFormerIds } from "../outputs/site/former-ids.ts";
import { divisionsOf } from "../outputs/site/heading-division.ts";
import { keyOf } from "../outputs/site/page-template.ts";
import { templatesFolder } from "../outputs/site/parts.ts";
import { type SiteToWrite, siteToWrite } from "../outputs/site/site-to-write.ts";
import { takes } from "../outputs/site/takes.ts";
import { Message, Text } from "../plan/text.ts";
import type { PageContext } from "../site/context.ts";
import { movedPagesOf } from "../site/moved-pages.ts";
import { BrokenLaw } from "./broken-law.ts";

const publication = { url: "https://city.example", pathPrefix: "/plan/" };

/** Eleventy without its files: its own template engine, with what the site lends to it. */
const nunjucks: Nunjucks.Library = createRequire(import.meta.resolve("@11ty/eleventy"))("nunjucks");
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(templatesFolder), {
  throwOnUndefined: true,
  autoescape: true,
});
let site: SiteToWrite | undefined;
environment.addFilter("words", words);
environment.addFilter("langOf", langOf);
environment.addFilter("takes", takes);
environment.addFilter("to", linkFromHere(publication));
environment.addFilter("absolute", (address: string) => absoluteIn(publication)?.(address));
environment.addFilter("siblingOf", (code: string, id: string) => site?.addressOf(keyOf(code, id)));
environment.addFilter("locale_links", () => []);

const assets = {
  ...{
    site: "/assets/a.css",
    deck: "/assets/b.css",
    font: "/assets/c.woff2",
    pages: {},
    scripts: {},
  },
  ...{
    copy: "/assets/d.js",
    address: "/assets/e.js",
    place: "/assets/f.js",
    target: "/assets/h.js",
    icon: "/assets/g.svg",
    logos: {},
  },
};

/** Every page's markup by its address. @throws the template's fault */
export function renderPages(editions: Editions, all: readonly PageContext[]): Map<string, string> {
  const divisions = divisionsOf(editions.plan);
  const written = siteToWrite(all, all, {
    ...{ assets, divisions, publication, hasDeck: true, hasPictures: false, previews: true },
    ...{ hasSearch: true, offers: () => [], moved: editions.editions.flatMap(movedPagesOf) },
  });
  site = written;
  const pages = all.map((context): [string, string] => {
    const page = { url: context.current.address };
    const html = environment.render(context.template, { ...written.dataFor(context), page });
    const division = divisions.get(context.language.code);
    const divided = division ? divideHeadings(html, division) : html;
    return [context.current.address, withFormerIds(divided, written.formerIds)];
  });
  environment.render("layouts/root.njk", written.root);
  for (const moved of written.moved) environment.render("layouts/moved.njk", moved);
  for (const preview of written.previews) environment.render("layouts/preview.njk", preview);
  return new Map(pages);
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": " " },
};

/** Texts as they are compared: without soft hyphens, and with each space alike. */
const compared = (text: string): string =>
  text.replaceAll("\u00ad", "").replace(/\s+/gu, " ").trim();

/** What a page says, in its text and its attributes. */
const saidBy = (html: string): string =>
  compared(
    [html.replace(/<[^>]*>/g, ""), ...(html.match(/="[^"]*"/g) ?? [])]
      .join("\n")
      .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (name) => ENTITIES[name] ?? name),
  );

/**
 * Proves that what stands on the pages of the sound plan stands on those of this one.
 * @param sound places of texts that are shown wherever they are written
 * @throws {BrokenLaw}
 */
export function judgePages(
  editions: Editions,
  all: readonly PageContext[],
  sound: ReadonlySet<string>,
): void {
  for (const { place, text } of unsaid(editions, all))
    if (sound.has(place)) throw new BrokenLaw("lost-text", `"${text}" of ${place} on no page`);
}

/** Places of texts that stand on a page, all of them, in a plan that is sound. */
export function shownPlaces(editions: Editions, all: readonly PageContext[]): Set<string> {
  const lost = new Set(unsaid(editions, all).map(({ place }) => place));
  return new Set(wordings(editions).flatMap(({ place }) => (lost.has(place) ? [] : [place])));
}

function unsaid(editions: Editions, all: readonly PageContext[]) {
  const pages = renderPages(editions, all);
  const [own] = editions.plan.site.languages;
  const said = all
    .filter(({ language }) => language.code === own?.code)
    .map(({ current }) => saidBy(pages.get(current.address) ?? ""))
    .join("\n");
  return wordings(editions).filter(({ text }) => !said.includes(text));
}

/** The plan's texts, with the file and the keys that lead to each; messages are filled and not looked for. */
function wordings({ plan }: Editions): { place: string; text: string }[] {
  const found: { place: string; text: string }[] = [];
  const visit = (value: unknown, place: string): void => {
    if (value instanceof Text) {
      // A heading's last colon leads on to what only stands below it there.
      const text = compared(plainText(value.source)).replace(/[\s:：]+$/u, "");
      found.push({ place, text });
    } else if (Array.isArray(value)) for (const item of value) visit(item, place);
    else if (typeof value === "object" && value !== null && !(value instanceof Message))
      for (const [key, part] of Object.entries(value)) visit(part, `${place}.${key}`);
  };
  visit(plan, "");
  return found;
}
