/** A link that leads to another act than the plan cites is explained by a note of the editors. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { exampleLinesAfter, exampleLinesAfterChange } from "../../plan/fixture/problem-lines.ts";

test("a link to another act without a note is told with its line", (t) => {
  const lines = exampleLinesAfter([
    "mandate.yaml",
    "number: 12/2015",
    "number: 12/2015\n      links_to: 365/1995",
  ]);
  t.is(lines.length, 1);
  t.regex(
    lines[0] ?? "",
    /^data\/mandate\.yaml:\d+:17 {2}unexplained-link {2}The plan cites 12\/2015, but the link leads to 365\/1995, and no note says why\. Add a note about "town-act" to editorial\.yaml\.$/,
  );
});

test("a link to the very act that the plan cites needs no note", (t) => {
  t.deepEqual(
    exampleLinesAfter([
      "mandate.yaml",
      "number: 12/2015",
      "number: 12/2015\n      links_to: 12/2015",
    ]),
    [],
  );
});

test("notes that cannot be read are not missed", (t) => {
  const lines = exampleLinesAfterChange((folder) =>
    writeFileSync(join(folder, "editorial.yaml"), "general: [\n"),
  );
  t.false(lines.some((line) => line.includes("unexplained-link")));
});
