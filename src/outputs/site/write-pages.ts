/** Has Eleventy write the pages of all editions into a folder. */
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { configureSite, configureTemplates } from "./configure.ts";
import type { SiteToWrite } from "./site-to-write.ts";

const templates = relative(process.cwd(), join(import.meta.dirname, "../../../templates")) || ".";

/** A page besides the site's own, as a template of its own. */
export interface AddedPage {
  /** Input path, which no other template has. */
  path: string;
  content: string;
  data: object;
}

/**
 * Writes every page.
 * @throws the template's fault if one cannot be rendered, a variable that is missing included
 */
export async function writePages(
  site: SiteToWrite,
  out: string,
  added: readonly AddedPage[] = [],
): Promise<void> {
  const eleventy = new Eleventy(templates, relative(process.cwd(), out), {
    quietMode: true,
    runMode: "build",
    config: (config) => {
      configureTemplates(config);
      configureSite(config, site);
      for (const { path, content, data } of added) config.addTemplate(path, content, data);
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
