/** Where a link leads to another act than the plan cites, page and slide say so. */
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { formatProblem } from "../plan/problem.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";

const mandate = `title: What binds us
acts:
  title: Acts
  register: { en: "https://acts.example.org/{year}/{number}" }
  in_register: in the register
  items:
    - { id: library-act, name: Library Act, number: 5/1998, links_to: 7/2016 }
    - { id: quiet-act, name: Quiet Act, number: 8/2001 }
    - { id: paper-act, name: Paper Act, number: 9/2002, links_to: 4/1990 }
rules:
  title: Rules
  items: [{ id: house-rules, text: House rules }]
`;

const note = (id: string, about: string, text: string) =>
  `  - { id: ${id}, about: ${about}, date: 2031-02-01, text: "${text}" }\n`;

const editorial = `general: []
corrections: []
notes:
${note("note-library", "library-act", "5/1998 was repealed.")}${note("note-quiet", "quiet-act", "It is quiet.")}${note("note-paper", "paper-act", "9/2002 is an amending act.")}`;

async function built(edition: FixtureEdition): Promise<void> {
  writeFileSync(join(edition.data, "mandate.yaml"), mandate);
  writeFileSync(join(edition.data, "editorial.yaml"), editorial);
  appendFileSync(join(edition.data, "deck.yaml"), "  - { id: acts, layout: mandate }\n");
  appendFileSync(
    join(edition.data, "site.yaml"),
    `  - id: acts
    layout: mandate
    parent: start
    slug: { en: acts, es: leyes }
    menu: none
    title: Acts
    description: What binds us.
`,
  );
  const outcome = await edition.build({ languages: ["en"] });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

test("on the slide each such act has its mark, its footnote and a link that says where it leads", async (t) => {
  using edition = fixtureEdition();
  await built(edition);
  const $ = edition.page("en/whole-plan/index.html");
  const slide = $('[data-slide="acts"]');
  t.deepEqual(
    slide
      .find("li")
      .toArray()
      .map((item) => [plain($(item).text()), $(item).find("a").attr("title")]),
    [
      ["Library Act 5/1998 1)", "Library Act 7/2016 in the register"],
      ["Quiet Act 8/2001", undefined],
      ["Paper Act 9/2002 2)", "Paper Act 4/1990 in the register"],
      ["House rules", undefined],
    ],
  );
  t.deepEqual(
    slide
      .find('[role="doc-footnote"]')
      .toArray()
      .map((footnote) => plain($(footnote).text())),
    [
      "1) Editors’ note, February 1, 2031: 5/1998 was repealed.",
      "2) Editors’ note, February 1, 2031: 9/2002 is an amending act.",
    ],
  );
});

test("on the page the line beside the link says where it leads, and notes stand below it", async (t) => {
  using edition = fixtureEdition();
  await built(edition);
  const $ = edition.page("en/acts/index.html");
  t.is($("[title], [role=doc-footnote], .footnote__mark").length, 0);
  const link = $("#library-act a");
  t.is(link.attr("href"), "https://acts.example.org/2016/7");
  t.is(
    plain($(`#${link.attr("aria-describedby")}`).text()),
    "The link leads to: Library Act 7/2016 in the register",
  );
  t.is($("#library-act .note").length, 1);
  t.is($("#quiet-act a").attr("aria-describedby"), undefined);
  t.is($("#quiet-act .note").length, 1);
});
