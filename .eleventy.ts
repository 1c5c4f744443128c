/** Registers with Eleventy what the site's templates need; decides nothing. */
import { I18nPlugin, type UserConfig } from "@11ty/eleventy";
import { absoluteIn } from "./src/outputs/absolute-address.ts";
import { langOf, linkFromHere, words } from "./src/outputs/site/filters.ts";
import { headingDivision } from "./src/outputs/site/heading-division.ts";
import { formerIds } from "./src/outputs/site/former-ids.ts";
import { keyOf, pageTemplate } from "./src/outputs/site/page-template.ts";
import type { SiteToWrite } from "./src/outputs/site/site-to-write.ts";
import { takes } from "./src/outputs/site/takes.ts";

export default function register(site: SiteToWrite): (config: UserConfig) => void {
  return (config) => {
    config.setTemplateFormats(["njk"]);
    config.setNunjucksEnvironmentOptions({ throwOnUndefined: true, autoescape: true });
    config.setIncludesDirectory("");
    config.ignores.add("templates/**");

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
    config.addTemplate("index.njk", '{% extends "layouts/root.njk" %}', site.root);
    for (const [index, moved] of site.moved.entries())
      config.addTemplate(`moved-${index}.njk`, '{% extends "layouts/moved.njk" %}', moved);
    for (const preview of site.previews) {
      const path = `preview-${preview.front.language.code}.njk`;
      config.addTemplate(path, '{% extends "layouts/preview.njk" %}', preview);
    }
  };
}
