/** Checks the pages' tree and addresses: one front page, no circles, no address twice. */
import { z } from "zod";
import { MOST_OF_ADDRESS } from "../limits.ts";
import type { Problem } from "../problem.ts";
import { type Addressed, slugsOf } from "../slugs.ts";
import type { PlanSubject } from "../subject.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";
import { formerAddressProblems } from "./former-addresses.ts";
import { circles, layouts, legiblePage, type Page, parents, type Told } from "./page-tree.ts";

/** As much of site.yaml as addresses are made from, so that they are checked beside other mistakes. */
const legible = z.object({
  languages: z.array(z.object({ code: z.string() })).min(1),
  pages: z.array(z.unknown()),
});
/**
 * `missing-page`, `duplicate-page`, `missing-parent`, `circular-parent`, `missing-slug`, `wrong-slug`
 *, `duplicate-address`, `too-long-address`,
 * and those of earlier addresses.
 * @param subjects whose layouts pages may have
 * @param undecided whether some page is of no known layout, so that no layout can be called missing
 */
export function addressProblems(
  yaml: YamlFile,
  undecided: boolean,
  subjects: readonly PlanSubject[],
): Problem[] {
  const site = legible.safeParse(yaml.data);
  if (!site.success) return [];
  const codes = site.data.languages.map(({ code }) => code);
  const pages = site.data.pages.flatMap((item, index): Page[] => {
    const page = legiblePage.safeParse(item);
    return page.success ? [{ ...page.data, index }] : [];
  });
  const told = (path: Path, code: string, message: string, fix: string): Problem => ({
    file: yaml.file,
    ...yaml.at(path),
    code,
    message,
    fix,
  });
  const all = !undecided && pages.length === site.data.pages.length;
  // Without a front page, the one that was meant to be it looks wrong in more ways.
  const front = all ? pages.find(({ layout }) => layout === "front") : undefined;
  return [
    ...layouts(pages, all, subjects, told),
    ...pages.flatMap((page) => [
      ...(front ? parents(page, told) : []),
      ...slugs(page, codes, front !== undefined, page === front, told),
    ]),
    ...circles(pages, told),
    ...doubles(pages, codes, told),
    ...tooLong(pages, codes, told),
    ...formerAddressProblems(completePages(pages, codes), codes, told),
  ];
}

function slugs(
  { id, index, layout, slug }: Page,
  codes: readonly string[],
  front: boolean,
  isFirst: boolean,
  told: Told,
): Problem[] {
  const written = Object.entries(slug);
  if (layout === "front") {
    return written
      .filter(([, part]) => /^[a-z0-9-]+$/.test(part) && isFirst)
      .map(([code]) =>
        told(
          ["pages", index, "slug", code],
          "wrong-slug",
          `"${id}" is the front page: its address ends with the language.`,
          `Write ${code}: "".`,
        ),
      );
  }
  // A slug for a language that is not there is told of already; its code may be mistyped.
  const allKnown = written.every(([code]) => codes.includes(code));
  return codes
    .filter(
      (code, at) =>
        (front && slug[code] === "") || (at === 0 && allKnown && slug[code] === undefined),
    )
    .map((code) =>
      told(
        ["pages", index, "slug", code],
        "missing-slug",
        `"${id}" has no slug in ${code}.`,
        "Write the last part of its address.",
      ),
    );
}

/** Each pair of pages once, in the first language in which they clash. */
function doubles(pages: readonly Page[], codes: readonly string[], told: Told): Problem[] {
  const [source = ""] = codes;
  const clashes = new Set<string>();
  const complete = completePages(pages, codes);
  return codes.flatMap((code) => {
    const taken = new Map<string, Page>();
    return complete.flatMap((page) => {
      const slugs = slugsOf(pages, page, code, source) ?? [];
      const address = `/${[code, ...slugs].join("/")}/`;
      const other = taken.get(address);
      if (!other) taken.set(address, page);
      if (!other || other.id === page.id || clashes.has(`${other.id} ${page.id}`)) return [];
      clashes.add(`${other.id} ${page.id}`);
      return [
        told(
          ["pages", page.index, "slug", code],
          "duplicate-address",
          `"${page.id}" has the address ${address}, as has "${other.id}".`,
          "Give it a slug of its own.",
        ),
      ];
    });
  });
}

/** Each page once, in the first language in which its address is too long for a folder or a browser. */
function tooLong(pages: readonly Page[], codes: readonly string[], told: Told): Problem[] {
  const [source = ""] = codes;
  return completePages(pages, codes).flatMap((page) => {
    const code = codes.find(
      (one) => (slugsOf(pages, page, one, source) ?? []).join("/").length > MOST_OF_ADDRESS,
    );
    if (code === undefined) return [];
    const message = `The address of "${page.id}" has more than ${MOST_OF_ADDRESS} characters.`;
    const fix = "Let it stand under fewer pages, or shorten their slugs.";
    return [told(["pages", page.index, "slug", code], "too-long-address", message, fix)];
  });
}

/** Pages whose addresses are known in every language. */
function completePages(pages: readonly Page[], [source = ""]: readonly string[]): Page[] {
  const front = pages.find(({ layout }) => layout === "front");
  return pages.filter(
    (page) =>
      page === front ||
      (page.layout !== "front" &&
        page.slug[source] !== undefined &&
        Object.values(page.slug).every((part) => part !== "") &&
        reachesTop(pages, page)),
  );
}

/** Whether the page's parents are all there and lead to a page without one. */
function reachesTop(pages: readonly Addressed[], page: Addressed): boolean {
  let step: Addressed | undefined = page;
  for (let depth = 0; step && depth <= pages.length; depth++) {
    const { parent }: Addressed = step;
    if (parent === undefined) return true;
    step = pages.find(({ id }) => id === parent);
  }
  return false;
}
