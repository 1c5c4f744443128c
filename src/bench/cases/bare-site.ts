/** The floor of a site build: Eleventy writes the same pages from files that hold them ready made. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { readManifest } from "../../publish/manifest.ts";

/** Makes the project: one Nunjucks file for each page of the edition in `edition`. */
export function makeProject({ edition, project }: { edition: string; project: string }): void {
  const manifest = readManifest(edition);
  if (!manifest) throw new Error(`There is no edition in ${edition}.`);
  for (const [index, { file }] of manifest.pages.entries()) {
    const target = join(project, `page-${index}.njk`);
    mkdirSync(dirname(target), { recursive: true });
    const page = readFileSync(join(edition, file), "utf8");
    const content = `---\npermalink: "/${file}"\n---\n{% raw %}${page}{% endraw %}`;
    writeFileSync(target, content);
  }
  cpSync(join(edition, "assets"), join(project, "assets"), { recursive: true });
}

export async function run({ project, out }: { project: string; out: string }): Promise<void> {
  const here = (path: string) => relative(process.cwd(), path);
  const eleventy = new Eleventy(here(project), here(out), {
    quietMode: true,
    runMode: "build",
    config: (config) => config.setTemplateFormats(["njk"]),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
  cpSync(join(project, "assets"), join(out, "assets"), { recursive: true });
}
