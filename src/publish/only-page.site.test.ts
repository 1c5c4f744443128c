import { appendFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "ava";
import { fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";
import { TargetError } from "./target.ts";

const only = "what-we-hold-to";

test("a page written again takes the languages of its edition", async (t) => {
  using edition = fixtureEdition();
  await edition.build({ languages: ["en"] });
  const before = edition.text("edition.json");
  t.true((await edition.build({ only })).ok);
  t.is(edition.text("edition.json"), before);
  t.is(edition.page("en/principles/index.html")(".languages").length, 0);
});

for (const [name, built, asked, says] of [
  ["languages", { languages: ["en"] }, { languages: ["en", "es"] }, "with --languages en"],
  ["an address", { url: "https://example.org" }, {}, "with --url https://example.org"],
  ["no address", {}, { url: "https://example.org" }, "without --url"],
  [
    "other sites that may frame it",
    { embedIn: ["https://www.hel.fi", "https://a.example"] },
    { embedIn: ["https://www.hel.fi"] },
    "with --embed-in https://www.hel.fi --embed-in https://a.example",
  ],
  ["no sites", {}, { embedIn: ["https://www.hel.fi"] }, "without --embed-in"],
  ["a path", { pathPrefix: "/plan/" }, {}, "with --path-prefix /plan/"],
  ["a search", { search: true }, {}, "without --no-search"],
  ["links to files", {}, { fileLinks: true }, "without --file-links"],
  ["no decks", {}, { pdf: true }, "with --no-pdf"],
] as const) {
  test(`a page with other options than its edition is refused: ${name}`, async (t) => {
    using edition = fixtureEdition();
    await edition.build(built);
    const before = edition.text("edition.json");
    await t.throwsAsync(edition.build({ ...asked, only }), {
      instanceOf: TargetError,
      message: `The edition in ${edition.out}/ was built ${says}, and the page would not fit into it. Build it so, or build the whole edition anew, without --only.`,
    });
    t.is(edition.text("edition.json"), before);
  });
}

test("a page without an edition is refused", async (t) => {
  using edition = fixtureEdition();
  await t.throwsAsync(edition.build({ only }), {
    instanceOf: TargetError,
    message: /There is no edition in .*dist\/ to which the page could belong/,
  });
  t.deepEqual(readdirSync(dirname(edition.out)), ["plan"]);
});

test("a page is refused while its edition lacks another that the data have", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  appendFileSync(
    join(edition.data, "principles.yaml"),
    `
  - id: late-hours
    city_name: Late hours
    name: The house is open when readers are free
    statements: [{ id: late-doors, text: The doors close late. }]
    question: When are you free?
    priorities:
      title: What we do {period}
      period: { start: 2033, end: 2034 }
      items: [{ id: midnight-reading, text: Reading until midnight }]
`,
  );
  appendFileSync(
    join(edition.data, "site.yaml"),
    `  - id: late
    layout: principle
    shows: late-hours
    parent: what-we-hold-to
    slug: { en: late }
    menu: none
    description: Open late.
`,
  );
  await t.throwsAsync(edition.build({ only }), {
    instanceOf: TargetError,
    message:
      /The edition has no en\/principles\/late\/index\.html, .* yet, and pages would lead there/,
  });
  t.false(readManifest(edition.out)?.pages.some(({ id }) => id === "late"));
});
