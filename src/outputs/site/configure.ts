/** Registers with Eleventy what the site's templates need; decides nothing. */
import { I18nPlugin, type UserConfig } from "@11ty/eleventy";
import { absoluteIn } from "../absolute-address.ts";
import { langOf, linkFromHere, words } from "./filters.ts";
import { formerIds } from "./former-ids.ts";
import { headingDivision } from "./heading-division.ts";
import { withoutLinksInLinks } from "./links-in-links.ts";
import { keyOf, pageTemplate } from "./page-template.ts";
import type { SiteToWrite } from "./site-to-write.ts";
import { takes } from "./takes.ts";

/**
 * How templates are read. Pages exist only as virtual templates, with an extension of their own; the
 * files in templates/ are what these extend and include.
 */
export function configureTemplates(config: UserConfig): void {
  config.addExtension("page", { key: "njk" });
  config.setTemplateFormats(["page"]);
  config.setNunjucksEnvironmentOptions({ throwOnUndefined: true, autoescape: true });
  config.setIncludesDirectory("");
}

/** The pages of a site, and what their templates need. */
export function configureSite(config: UserConfig, site: SiteToWrite): void {
  config.addTransform("links in links", withoutLinksInLinks);
  config.addTransform("heading division", headingDivision(site.divisions, site.decks));
  config.addTransform("former ids", formerIds(site.formerIds, site.decks));
  config.addPlugin(I18nPlugin, { defaultLanguage: site.languages[0], errorMode: "never" });

  config.addFilter("words", words);
  config.addFilter("langOf", langOf);
  config.addFilter("takes", takes);
  config.addFilter("to", linkFromHere(site.publication));
  config.addFilter("absolute", (address: string) => absoluteIn(site.publication)?.(address));
  config.addFilter("siblingOf", (code: string, id: string) => site.addressOf(keyOf(code, id)));

  for (const context of site.contexts) {
    const { path, content, data } = pageTemplate(context);
    config.addTemplate(path, content, { ...data, ...site.dataFor(context) });
  }
  config.addTemplate("index.page", '{% extends "layouts/root.njk" %}', site.root);
  for (const [index, moved] of site.moved.entries())
    config.addTemplate(`moved-${index}.page`, '{% extends "layouts/moved.njk" %}', moved);
  for (const preview of site.previews) {
    const path = `preview-${preview.front.language.code}.page`;
    config.addTemplate(path, '{% extends "layouts/preview.njk" %}', preview);
  }
}
