/** Levels, audiences and principles have pages without their being written down, below the page that lists them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { loadEditions } from "../outputs/editions.ts";
import { pagesOf } from "../site/pages.ts";
import { smallPlan, withEdit } from "./fixture/small-plan.ts";
import { linesAfter } from "./fixture/problem-lines.ts";

const written = {
  level:
    "  - id: branch-ways\n    layout: level\n    shows: branches\n    parent: ways\n    slug: { en: branches, es: sucursales }\n    menu: none\n    description: Channels in the branches.\n",
  audience:
    "  - id: for-volunteers\n    layout: audience\n    shows: volunteers\n    parent: who\n    slug: { en: a-volunteer, es: voluntario }\n    menu: none\n    description: Channels of volunteers.\n",
  principle:
    "  - id: noise\n    layout: principle\n    shows: quiet-and-loud\n    parent: what-we-hold-to\n    slug: { en: quiet-and-loud }\n    menu: none\n    description: Quiet hours and loud ones.\n",
};

function pagesAfter(...edits: [file: string, from: string, to: string][]) {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    smallPlan(folder);
    for (const edit of edits) withEdit(folder, ...edit);
    const loaded = loadEditions(folder, undefined);
    const edition = loaded.ok ? loaded.editions[0] : undefined;
    if (!edition) throw new Error("The small plan has its problems.");
    return pagesOf(edition);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const without = (page: string): [string, string, string] => ["site.yaml", page, ""];

test("each has its page after its written siblings, with words of its own", (t) => {
  const pages = pagesAfter(
    without(written.level),
    without(written.audience),
    without(written.principle),
  );
  const order = pages.map(({ id }) => id);
  t.is(order.indexOf("level-branches"), order.indexOf("ways") + 1);
  t.is(order.indexOf("audience-volunteers"), order.indexOf("for-readers") + 1);
  t.is(order.indexOf("principle-quiet-and-loud"), order.indexOf("shelves") + 1);
  const shown = (id: string) => {
    const page = pages.find((one) => one.id === id);
    return [page?.address, page?.title.plain, page?.short.plain, page?.description.plain];
  };
  t.deepEqual(shown("level-branches"), [
    "/en/ways-to-take-part/branches/",
    "Taking part in the branches",
    "Branches",
    "Taking part in the branches",
  ]);
  t.deepEqual(shown("audience-volunteers"), [
    "/en/i-am/volunteers/",
    "I am a volunteer",
    "Volunteers",
    "Volunteers: channels on every level.",
  ]);
  t.deepEqual(shown("principle-quiet-and-loud"), [
    "/en/principles/quiet-and-loud/",
    "The house has room for the quiet and for the loud",
    "The house has room for the quiet and for the loud",
    "Each branch has quiet hours and loud ones.",
  ]);
});

test("what is for the deck alone has none", (t) => {
  const pages = pagesAfter(without(written.principle), [
    "principles.yaml",
    "- id: quiet-and-loud",
    "- id: quiet-and-loud\n    only: deck",
  ]);
  t.false(pages.some(({ shows }) => shows === "quiet-and-loud"));
});

test("without the page that lists the audiences, none has a page", (t) => {
  const list =
    "  - id: who\n    layout: audiences\n    parent: start\n    slug: { en: i-am, es: soy }\n    menu: main\n    title: I am …\n    description: Channels by the people whom they serve.\n";
  const readers =
    "  - id: for-readers\n    layout: audience\n    shows: readers\n    parent: who\n    slug: { en: a-reader, es: lector }\n    menu: none\n    description: Channels of readers.\n";
  const pages = pagesAfter(without(list), without(readers), without(written.audience));
  t.false(pages.some(({ layout }) => layout === "audience"));
});

test("a mistake about one is told where the page stands that lists them", (t) => {
  t.deepEqual(
    linesAfter(without(written.principle), [
      "site.yaml",
      "{ en: shelves, es: estantes }",
      "{ en: quiet-and-loud }",
    ]),
    [
      'data/site.yaml:32:5  duplicate-address  "principle-quiet-and-loud" has the address /en/principles/quiet-and-loud/, as has "shelves". Give it a slug of its own.',
    ],
  );
});
