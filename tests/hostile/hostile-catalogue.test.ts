/** Hostile texts typed into a catalogue as they are: each is refused by its line, or fits to what it translates. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { loadCatalogues } from "../../src/language/catalogue/load.ts";
import { inlineHtml } from "../../src/language/markdown.ts";
import { filesOf } from "../../src/plan/schema/files.ts";
import { subjects } from "../../src/subjects/index.ts";
import { loadPlan } from "../../src/subjects/load-plan.ts";
import { openStage, putAll } from "./hostile-editions.ts";
import { FURTHER } from "./hostile-plan.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { fillCatalogues } from "./make-edition.ts";

/** Shares of the texts that the entries get in turn. */
const TURNS = 5;

test("every text in a catalogue is refused by a line, or is text alone", (t) => {
  t.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "hostile-catalogue-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const stage = openStage(folder, filesOf(subjects));
  putAll(stage.plan, stage.harmless);
  const loaded = loadPlan(folder);
  if (!loaded.ok) return t.fail();
  // What cannot be shown at all hides the rest of its file.
  const texts = hostileTexts.filter((text) => !stage.nowhere.has(text));
  const refused = new Map<string, Set<boolean>>();
  for (let turn = 0; turn < TURNS; turn++) {
    const typed: string[] = [];
    fillCatalogues(folder, () => {
      const { text = "" } = texts[(typed.length + turn * 29) % texts.length] ?? {};
      typed.push(text);
      return text;
    });
    const found = loadCatalogues(folder, loaded.plan, loaded.sources, subjects);
    if (found.ok) return t.fail("A catalogue of hostile texts was taken.");
    const lines = readFileSync(join(folder, `translations/${FURTHER}.po`), "utf8").split("\n");
    for (const { file, line, code, message } of found.problems) {
      t.true(file.endsWith(`${FURTHER}.po`) && line > 1 && code !== "" && message !== "");
      t.regex(lines[line - 1] ?? "", /^msgstr |^"/, `${line}: ${code}`);
    }
    const told = new Set(found.problems.map(({ line }) => line));
    const starts = lines.flatMap((line, index) => (line.startsWith("msgstr ") ? [index + 1] : []));
    // The first is the header's.
    for (const [index, line] of starts.slice(1).entries()) {
      const text = typed[index] ?? "";
      refused.set(text, (refused.get(text) ?? new Set()).add(told.has(line)));
    }
  }
  t.is(refused.size, texts.length);
  const taken = [...refused].filter(([, is]) => is.has(false)).map(([text]) => text);
  t.log(`${refused.size} texts in ${TURNS} catalogues: ${taken.length} may be taken.`);
  for (const text of taken)
    t.notRegex(
      inlineHtml(text, FURTHER),
      /<(?!\/?(?:strong|em)>|span class="whole">|\/span>|a href="https?:\/\/|\/a>)/,
    );
});
