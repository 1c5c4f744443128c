/** `npm run new` begins a plan that has no problems, in its own language; it asks nobody where nobody answers. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { runScript } from "../src/command/fixture/run-script.ts";
import { loadEditions } from "../src/outputs/editions.ts";
import { formatProblem } from "../src/plan/problem.ts";

const parent = mkdtempSync(join(tmpdir(), "new-"));
test.after.always(() => rmSync(parent, { recursive: true, force: true }));

const named = ["--title", "A say & a half", "--organisation", "Town of Abermor"];

test("an English plan with Welsh: no problems, its schemas, empty catalogues, nobody else's words", async (t) => {
  const folder = join(parent, "deep/abermor");
  const { code, out } = await runScript("new.ts", [folder, "--language", "en,cy", ...named]);
  t.is(code, 0);
  t.regex(out, /npm start -- --data/);
  const loaded = loadEditions(folder, undefined);
  t.deepEqual(loaded.ok ? [] : loaded.problems.map(formatProblem), []);
  t.is(loaded.ok ? loaded.plan.plan.title.source : "", "A say & a half");
  t.deepEqual(readdirSync(join(folder, "translations")).sort(), ["cy.po", "interface.cy.po"]);
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  t.true(files.length > 5);
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8");
    const schema = `schema/${file.replace(".yaml", ".schema.json")}`;
    t.true(text.startsWith(`# yaml-language-server: $schema=${schema}\n`), file);
    t.true(existsSync(join(folder, schema)), schema);
    t.notRegex(text, /Skerrby|Helsin(?!ki Design)/, file);
  }
});

test("a Finnish plan is in Finnish from the first, with Finland's accessibility statement", async (t) => {
  const folder = join(parent, "kunta");
  const { code } = await runScript("new.ts", [
    ...[folder, "--language", "fi,sv,so", ...named],
    ...["--country", "finland", "--contact", "mailto:kirjaamo@kunta.example"],
  ]);
  t.is(code, 0);
  const loaded = loadEditions(folder, undefined);
  t.deepEqual(loaded.ok ? [] : loaded.problems.map(formatProblem), []);
  const site = readFileSync(join(folder, "site.yaml"), "utf8");
  t.regex(site, /title: Kanavat\n/);
  t.regex(site, /slug: { fi: kanavat }/);
  t.regex(site, /in_language: ruotsiksi\n/);
  t.regex(readFileSync(join(folder, "statement.yaml"), "utf8"), /^country: finland$/m);
});

test("a folder that holds something is refused, and stays as it is", async (t) => {
  const folder = join(parent, "full");
  mkdirSync(folder);
  writeFileSync(join(folder, "note.txt"), "mine");
  const { code, said } = await runScript("new.ts", [folder, "--language", "en", ...named]);
  t.is(code, 1);
  t.regex(said, /full holds something: name a folder that is not there yet\./);
  t.deepEqual(readdirSync(folder), ["note.txt"]);
});

test("what is missing is told where nobody can be asked, all at once", async (t) => {
  const { code, said } = await runScript("new.ts", [join(parent, "none"), "--language", "en"]);
  t.is(code, 1);
  t.is(
    said.trim(),
    'Missing: --title, e.g. "A say for everyone"; --organisation, e.g. "Town of Abermor". See npm run new -- --help.',
  );
  t.false(existsSync(join(parent, "none")));
});

test("a language that is none, a country without texts and an address that is none are told", async (t) => {
  const lines = [
    [["--language", "en,zzz"], /"zzz" is not the code of a language/],
    [["--language", "en", "--country", "wales", "--contact", "x"], /no texts for "wales"/],
    [["--language", "en", "--contact", "town hall"], /"town hall" is not an address/],
  ] as const;
  for (const [options, expected] of lines) {
    const { code, said } = await runScript("new.ts", [join(parent, "odd"), ...named, ...options]);
    t.is(code, 1);
    t.regex(said, expected);
  }
});
