/** Has Eleventy write the pages of all editions into a folder. */
import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import register from "../../.eleventy.ts";
import type { SiteToWrite } from "../eleventy/site-to-write.ts";

const templates =
  relative(process.cwd(), new URL("../../templates", import.meta.url).pathname) || ".";

/** A page that was written. */
export interface WrittenPage {
  /** Address within the site. */
  address: string;
  /** File within the edition's folder. */
  file: string;
}

/**
 * Writes every page.
 * @throws the template's fault if one cannot be rendered, a variable that is missing included
 */
export async function writePages(site: SiteToWrite, out: string): Promise<void> {
  const eleventy = new Eleventy(templates, relative(process.cwd(), out), {
    quietMode: true,
    runMode: "build",
    config: register(site),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
