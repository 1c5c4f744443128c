/** Hostile texts in the statement of one paragraph, which a plan has in the place of the long one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { filesOf } from "../../src/plan/schema/files.ts";
import { subjects } from "../../src/subjects/index.ts";
import { compareEditions, readHarmless } from "./compare-editions.ts";
import { openStage, putAll } from "./hostile-editions.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { makeEdition } from "./make-edition.ts";
import { carefully, joined } from "./written-texts.ts";

test("every text in a statement of one paragraph is shown letter for letter and never obeyed", async (t) => {
  t.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "hostile-statement-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const [without, hostile] = [join(folder, "without"), join(folder, "hostile")];
  const paragraph = { texts: "paragraph", text: "Sample" };
  const stage = openStage(
    join(folder, "data"),
    filesOf(subjects),
    new Map([["statement", paragraph]]),
  );
  const { plan, harmless, nowhere } = stage;
  const field = plan.fields.find(({ file, path }) => file === "statement" && path[0] === "text");
  if (!field) return t.fail();
  t.is(field.kind, "text");
  putAll(plan, harmless);
  await makeEdition(plan.folder, without, ["en"]);
  const texts = hostileTexts.filter((text) => !nowhere.has(text)).map(({ text }) => text);
  const written = joined(
    texts.map((text) => carefully(text, "text")),
    field.token,
  );
  putAll(plan, new Map([...harmless, [field, written]]));
  await makeEdition(plan.folder, hostile, ["en"]);
  const readings = new Map([...harmless.values()].map((value) => [value, value]));
  readings.set(field.token, joined(texts, field.token));
  const { faults, met } = compareEditions(readHarmless(without), hostile, {
    ...{ readings, data: readings },
  });
  t.deepEqual(faults.slice(0, 20), []);
  t.true(met.get(".html")?.has(field.token));
});
