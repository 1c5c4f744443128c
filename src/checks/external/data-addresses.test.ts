/** Which addresses of others stand in the data, and where. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { smallPlan, withEdit } from "../../plan/fixture/small-plan.ts";
import { subjects } from "../../subjects/index.ts";
import { loadPlan } from "../../subjects/load-plan.ts";
import { goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { dataAddresses } from "./data-addresses.ts";
import { outsideLinks } from "./outside-links.ts";
import { retryAfter } from "./retry-after.ts";

test("addresses in fields, in texts, of acts in their register, and in translations", (t) => {
  const parent = mkdtempSync(join(tmpdir(), "addresses-"));
  t.teardown(() => rmSync(parent, { recursive: true }));
  const folder = smallPlan(join(parent, "data"));
  withEdit(
    folder,
    "site.yaml",
    "\npages:",
    "\nfeedback: { en: https://say.example.org/form#top, es: 'mailto:say@example.org' }\n\npages:",
  );
  withEdit(
    folder,
    "site.yaml",
    "description: Readers choose books.",
    "description: Readers choose (see https://slips.example.org/).",
  );
  appendMandate(folder);
  mkdirSync(join(folder, "translations"));
  const catalogue = join(folder, "translations/es.po");
  writeFileSync(
    catalogue,
    'msgid "The same slip [online](https://slips.example.org/)"\nmsgstr ""\n"La misma [en "\n"línea](https://papeletas.example.org/)"\n',
  );
  const loaded = loadPlan(folder);
  if (!loaded.ok) return t.fail(loaded.problems.map(({ message }) => message).join("\n"));
  const found = dataAddresses(loaded.plan, loaded.sources, subjects, [catalogue]);
  t.deepEqual(
    [...found.values()].map(({ url, places }) => [
      url,
      ...places.map((place) => place.replace(/^.*\/data\//, "data/")),
    ]),
    [
      ["https://slips.example.org/", "data/channels.yaml:33:23", "data/site.yaml:55:18"],
      ["https://acts.example.org/en/2030/7", "data/mandate.yaml:7:45"],
      ["https://acts.example.org/es/2030/7", "data/mandate.yaml:7:45"],
      ["https://library.example.org/cy", "data/site.yaml:8:55"],
      ["https://say.example.org/form", "data/site.yaml:9:17"],
      ["https://papeletas.example.org/", "data/translations/es.po:2:1"],
    ],
  );
});

function appendMandate(folder: string): void {
  writeFileSync(
    join(folder, "mandate.yaml"),
    `title: Acts
acts:
  title: Acts
  register: { en: "https://acts.example.org/en/{year}/{number}", es: "https://acts.example.org/es/{year}/{number}" }
  in_register: in the register
  items:
    - { id: library-act, name: Act, number: 7/2030 }
rules: { title: Rules, items: [{ id: house-rule, text: Quiet }] }
`,
  );
  withEdit(
    folder,
    "site.yaml",
    "  - id: what-we-hold-to\n",
    "  - id: acts\n    layout: mandate\n    parent: start\n    slug: { en: acts, es: leyes }\n    menu: none\n    title: Acts\n    description: Acts.\n  - id: what-we-hold-to\n",
  );
  withEdit(
    folder,
    "deck.yaml",
    "  - { id: two",
    "  - { id: acts, layout: mandate }\n  - { id: two",
  );
}

test("links of an edition that lead out of it, each with its pages", (t) => {
  const files = goodFiles();
  const link =
    '<p><a href="https://example.org/a#part">A</a> <a href="mailto:a@example.org">B</a></p>';
  for (const file of ["fi/index.html", "sv/index.html"])
    files.set(file, files.get(file)?.replace("<!-- here -->", link) ?? "");
  using written = writeEdition(files);
  t.deepEqual(
    [...outsideLinks(written.edition).values()].map(({ url, places }) => [
      url,
      ...places.map((place) => place.replace(`${written.folder}/`, "")),
    ]),
    [["https://example.org/a", "fi/index.html", "sv/index.html"]],
  );
});

test("a host says in seconds or by a date how long to wait, or not at all", (t) => {
  const now = Date.UTC(2026, 10, 21, 12);
  t.is(retryAfter("120", now), 120_000);
  t.is(retryAfter("Sat, 21 Nov 2026 12:00:30 GMT", now), 30_000);
  t.is(retryAfter("Sat, 21 Nov 2026 11:00:00 GMT", now), 0);
  t.is(retryAfter("soon", now), undefined);
  t.is(retryAfter(null, now), undefined);
});
