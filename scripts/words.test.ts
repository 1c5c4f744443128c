/** `npm run words -- --unexplained` lists what nobody has explained yet. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { runScript } from "../src/command/fixture/run-script.ts";
import { examplePlan, withEdit } from "../src/plan/fixture/small-plan.ts";

const parent = mkdtempSync(join(tmpdir(), "words-"));
test.after.always(() => rmSync(parent, { recursive: true, force: true }));

test("abbreviations, names and long words without an explanation are listed, the rarest first", async (t) => {
  const data = examplePlan(join(parent, "data"));
  withEdit(
    data,
    "channels.yaml",
    "text: Plan of the school year",
    "text: The LMS and Slip, Wilma, Wilma and interdisciplinarity",
  );
  const { code, out } = await runScript("words.ts", ["--data", data, "--unexplained"]);
  t.is(code, 0);
  const lines = out.split("\n").map((line) => line.split("\t"));
  const of = (kind: string) => lines.filter(([first]) => first === kind).map(([, word]) => word);
  t.deepEqual(
    lines.find(([, word]) => word === "LMS"),
    ["abbreviation", "LMS", "1", `${data}/channels.yaml:plan-of-the-year.text`],
  );
  t.deepEqual(lines.find(([, word]) => word === "Wilma")?.[2], "2");
  t.true(of("long").includes("interdisciplinarity"));
  // The glossary explains it, and its own texts need no explanation.
  t.false(out.includes("\tSlip\t"));
  t.false(out.includes("glossary.yaml"));
  const counts = lines.filter(([kind]) => kind === "long").map(([, , count]) => Number(count));
  t.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  );
});
