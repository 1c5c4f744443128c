/** Checks the pages' tree and addresses: one front page, no circles, no address twice. */
import type { Problem } from "../problem.ts";
import type { Plan } from "../schema/files.ts";
import { slugsOf } from "../slugs.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";

/** `front-page`, `missing-page`, `missing-parent`, `circular-parent`, `missing-slug`, `duplicate-address`. */
export function addressProblems(yaml: YamlFile, { languages, pages }: Plan["site"]): Problem[] {
  const problems: Problem[] = [];
  const told = (path: readonly PropertyKey[], code: string, message: string, fix: string) =>
    problems.push({ file: yaml.file, ...yaml.at(path), code, message, fix });
  const [source] = languages;
  if (!source) return [];
  for (const layout of ["front", "whole-plan", "about", "not-found"] as const) {
    const having = pages.flatMap((page, index) => (page.layout === layout ? [index] : []));
    if (having.length === 0) {
      told(
        ["pages"],
        "missing-page",
        `There is no page with the layout "${layout}".`,
        "Add one: every site needs it.",
      );
    }
    for (const index of having.slice(1)) {
      told(
        ["pages", index, "layout"],
        "duplicate-page",
        `There is already a page with the layout "${layout}".`,
        "A site has one.",
      );
    }
  }
  const taken = new Map<string, string>();
  pages.forEach((page, index) => {
    const isFront = page.layout === "front";
    if (isFront !== (page.parent === undefined)) {
      told(
        ["pages", index, isFront ? "parent" : "id"],
        "missing-parent",
        `"${page.id}" ${isFront ? "is the front page and has no parent" : "needs a parent"}.`,
        "Every page but the front page stands under another.",
      );
    }
    if (page.slug[source.code] === undefined || (page.slug[source.code] === "" && !isFront)) {
      told(
        ["pages", index, "slug"],
        "missing-slug",
        `"${page.id}" has no slug in ${source.code}.`,
        "Write the last part of its address.",
      );
    }
    for (const { code } of languages) {
      const slugs = slugsOf(pages, page, code, source.code);
      if (!slugs) {
        told(
          ["pages", index, "parent"],
          "circular-parent",
          `The parents of "${page.id}" go round in a circle.`,
          "Let one of them stand under the front page.",
        );
        return;
      }
      const address = `/${[code, ...slugs].join("/")}/`;
      const other = taken.get(address);
      if (other !== undefined && other !== page.id) {
        told(
          ["pages", index, "slug"],
          "duplicate-address",
          `"${page.id}" has the address ${address}, as has "${other}".`,
          "Give it a slug of its own.",
        );
      }
      taken.set(address, page.id);
    }
  });
  return problems;
}
