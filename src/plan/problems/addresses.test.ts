/** The pages' tree and addresses. */
import test from "ava";
import { linesAfter, type Mistake } from "../fixture/problem-lines.ts";

const mistakes: readonly Mistake[] = [
  {
    title: "missing-page: the front page, told once",
    edits: [["site.yaml", "layout: front", "layout: overview"]],
    lines: [
      'data/site.yaml:10:3  missing-page  There is no page with the layout "front". Add one: every site needs it.',
    ],
  },
  {
    title: "missing-page: about",
    edits: [["site.yaml", "layout: about", "layout: overview"]],
    lines: [
      'data/site.yaml:10:3  missing-page  There is no page with the layout "about". Add one: every site needs it.',
    ],
  },
  {
    title: "missing-page: the whole plan",
    edits: [["site.yaml", "layout: whole-plan", "layout: overview"]],
    lines: [
      'data/site.yaml:10:3  missing-page  There is no page with the layout "whole-plan". Add one: every site needs it.',
    ],
  },
  {
    title: "missing-page: not found",
    edits: [["site.yaml", "layout: not-found", "layout: overview"]],
    lines: [
      'data/site.yaml:10:3  missing-page  There is no page with the layout "not-found". Add one: every site needs it.',
    ],
  },
  {
    title: "duplicate-page, in place of another",
    edits: [["site.yaml", "layout: not-found", "layout: about"]],
    lines: [
      'data/site.yaml:69:13  duplicate-page  There is already a page with the layout "about". A site has one: remove one of the two.',
    ],
  },
  {
    title: "duplicate-page: a second front page",
    edits: [["site.yaml", "layout: not-found\n    parent: start\n", "layout: front\n"]],
    lines: [
      'data/site.yaml:69:13  duplicate-page  There is already a page with the layout "front". A site has one: remove one of the two.',
    ],
  },
  {
    title: "duplicate-page: a second search",
    edits: [["site.yaml", "layout: sitemap", "layout: search"]],
    lines: [
      'data/site.yaml:112:13  duplicate-page  There is already a page with the layout "search". A site has one: remove one of the two.',
    ],
  },
  {
    title: "missing-parent",
    edits: [["site.yaml", "    layout: about\n    parent: start\n", "    layout: about\n"]],
    lines: [
      'data/site.yaml:61:9  missing-parent  "colophon" stands under no other page. Add parent: every page but the front page has one.',
    ],
  },
  {
    title: "wrong-parent: the front page has none",
    edits: [["site.yaml", "layout: front\n", "layout: front\n    parent: ways\n"]],
    lines: [
      'data/site.yaml:12:13  wrong-parent  "start" is the front page and stands under no other. Remove parent.',
    ],
  },
  {
    title: "circular-parent: two pages, told once and not for those below",
    edits: [
      [
        "site.yaml",
        "layout: channels\n    parent: start",
        "layout: channels\n    parent: branch-ways",
      ],
    ],
    lines: [
      'data/site.yaml:19:13  circular-parent  Pages stand under each other in a circle: "ways" under "branch-ways" under "ways". Let one of them stand under the front page.',
    ],
  },
  {
    title: "circular-parent: a page under itself",
    edits: [
      ["site.yaml", "layout: channels\n    parent: start", "layout: channels\n    parent: ways"],
    ],
    lines: [
      'data/site.yaml:19:13  circular-parent  Pages stand under each other in a circle: "ways" under "ways". Let one of them stand under the front page.',
    ],
  },
  {
    title: "missing-slug: in the plan's own language",
    edits: [["site.yaml", "slug: { en: quiet-and-loud }", "slug: { es: quiet-and-loud }"]],
    lines: [
      'data/site.yaml:51:11  missing-slug  "noise" has no slug in en. Write the last part of its address.',
    ],
  },
  {
    title: "missing-slug: empty in another language",
    edits: [["site.yaml", "es: estantes", 'es: ""']],
    lines: [
      'data/site.yaml:43:26  missing-slug  "shelves" has no slug in es. Write the last part of its address.',
    ],
  },
  {
    title: "wrong-slug: the front page has none",
    edits: [["site.yaml", 'en: "", es: ""', 'en: home, es: ""']],
    lines: [
      'data/site.yaml:12:17  wrong-slug  "start" is the front page: its address ends with the language. Write en: "".',
    ],
  },
  {
    title: "duplicate-address: in all languages, told once",
    edits: [
      [
        "site.yaml",
        "slug: { en: about, es: acerca }",
        "slug: { en: whole-plan, es: plan-completo }",
      ],
    ],
    lines: [
      'data/site.yaml:64:17  duplicate-address  "colophon" has the address /en/whole-plan/, as has "everything". Give it a slug of its own.',
    ],
  },
  {
    title: "duplicate-address: in one language",
    edits: [["site.yaml", "es: acerca", "es: plan-completo"]],
    lines: [
      'data/site.yaml:64:28  duplicate-address  "colophon" has the address /es/plan-completo/, as has "everything". Give it a slug of its own.',
    ],
  },
  {
    title: "a language of a name that objects have of themselves is told of, and breaks nothing",
    edits: [["site.yaml", "code: es", "code: constructor"]],
    lines: [
      'data/site.yaml:3:13  bad-language  "constructor" is not the code of a language. Write its code, e.g. sv.',
    ],
  },
  {
    title: "addresses are judged in a file with other mistakes",
    edits: [
      ["site.yaml", "colour: copper", "colour: red"],
      ["site.yaml", "es: acerca", "es: plan-completo"],
    ],
    lines: [
      'data/site.yaml:6:11  unknown-value  "red" is not a value of "colour". Use one of: brick, bus, coat-of-arms, copper, engel, fog, gold, metro, silver, summer, suomenlinna, tram.',
      'data/site.yaml:64:28  duplicate-address  "colophon" has the address /es/plan-completo/, as has "everything". Give it a slug of its own.',
    ],
  },
];

for (const { title, edits, lines } of mistakes) {
  test(title, (t) => {
    t.deepEqual(linesAfter(...edits), lines);
  });
}
