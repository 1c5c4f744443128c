/** What stands where a data file, a catalogue or a folder is expected, and cannot be read. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { loadCatalogues } from "../language/catalogue/load.ts";
import { smallPlan } from "./fixture/small-plan.ts";
import { withoutRights } from "./fixture/without-rights.ts";
import { subjects } from "../subjects/index.ts";
import { loadPlan } from "../subjects/load-plan.ts";
import { formatProblem, type Problem } from "./problem.ts";

/** A copy of the small plan, and the lines told about it and its catalogues. */
function copy(t: ExecutionContext) {
  const parent = mkdtempSync(join(tmpdir(), "read-"));
  t.teardown(() => {
    chmodSync(parent, 0o755);
    rmSync(parent, { recursive: true, force: true });
  });
  chmodSync(parent, 0o755);
  const folder = smallPlan(join(parent, "data"));
  const told = (problems: readonly Problem[]) =>
    problems.map((problem) => formatProblem(problem).replaceAll(`${parent}/`, ""));
  const lines = (data = folder): string[] => {
    const loaded = loadPlan(data);
    if (!loaded.ok) return told(loaded.problems);
    const catalogues = loadCatalogues(data, loaded.plan, loaded.sources, subjects);
    return catalogues.ok ? [] : told(catalogues.problems);
  };
  return { folder, lines };
}

const mend = "Mend the link, or remove it.";
const replace = "Put the file in its place, or remove it.";

/** What stands in a file's place, and what is told of it. */
const standIns: readonly [string, (path: string) => void, (name: string) => string][] = [
  ["a folder", (path) => mkdirSync(path), (name) => `${name} is a folder, not a file. ${replace}`],
  [
    "a link to nothing",
    (path) => symlinkSync("nowhere", path),
    (name) => `${name} is a link to what is not there. ${mend}`,
  ],
  [
    "a link to itself",
    (path) => symlinkSync(path, path),
    (name) => `${name} is a link that leads back to itself. ${mend}`,
  ],
  [
    "a pipe that nobody writes to",
    (path) => spawnSync("mkfifo", [path]),
    (name) => `${name} is a pipe or a device, not a file. ${replace}`,
  ],
  [
    "a device without end",
    (path) => symlinkSync("/dev/zero", path),
    (name) => `${name} is a pipe or a device, not a file. ${replace}`,
  ],
];

for (const [title, make, told] of standIns) {
  for (const file of ["plan.yaml", "survey.yaml", "translations/es.po"]) {
    test(`unreadable-file: ${title} in the place of ${file}`, (t) => {
      const { folder, lines } = copy(t);
      const path = join(folder, file);
      rmSync(path, { force: true });
      mkdirSync(dirname(path), { recursive: true });
      make(path);
      const name = file.replace("translations/", "");
      t.deepEqual(lines(), [`data/${file}:1:1  unreadable-file  ${told(name)}`]);
    });
  }
}

test("of the words of a catalogue that cannot be read nothing is told", (t) => {
  const { folder, lines } = copy(t);
  const division = "compounds:\n  es:\n    - biblio|teca\n";
  writeFileSync(join(folder, "word-division.yaml"), division);
  t.regex(lines().join("\n"), /^data\/word-division\.yaml:3:7 {2}unused-division [^\n]*$/);
  mkdirSync(join(folder, "translations/es.po"), { recursive: true });
  t.regex(lines().join("\n"), /^data\/translations\/es\.po:1:1 {2}unreadable-file [^\n]*$/);
});

test("unreadable-file: data and catalogues that may not be read", (t) => {
  const { folder, lines } = copy(t);
  mkdirSync(join(folder, "translations"));
  writeFileSync(join(folder, "translations/es.po"), "");
  chmodSync(join(folder, "translations/es.po"), 0);
  const fix = "may not be read. Let whoever runs this command read it.";
  t.deepEqual(withoutRights(lines), [`data/translations/es.po:1:1  unreadable-file  es.po ${fix}`]);
  chmodSync(join(folder, "channels.yaml"), 0);
  t.deepEqual(withoutRights(lines), [
    `data/channels.yaml:1:1  unreadable-file  channels.yaml ${fix}`,
  ]);
});

test("unreadable-folder: the data folder, or that of the catalogues", (t) => {
  const { folder, lines } = copy(t);
  const translations = join(folder, "translations");
  const fix = "Let whoever runs this command read the folder.";
  mkdirSync(translations);
  chmodSync(translations, 0);
  t.deepEqual(withoutRights(lines), [
    `data/translations:1:1  unreadable-folder  translations may not be looked into. ${fix}`,
  ]);
  rmSync(translations, { recursive: true });
  symlinkSync("nowhere", translations);
  t.deepEqual(lines(), [
    `data/translations:1:1  unreadable-folder  translations is a link to what is not there. ${mend}`,
  ]);
  rmSync(translations);
  writeFileSync(translations, "");
  t.deepEqual(lines(), [
    "data/translations:1:1  missing-folder  translations is not a folder. Put the folder in its place, or remove it.",
  ]);
  rmSync(translations);
  chmodSync(folder, 0);
  t.deepEqual(withoutRights(lines), [
    `data:1:1  unreadable-folder  data may not be looked into. ${fix}`,
  ]);
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
  symlinkSync(folder, folder);
  t.deepEqual(lines(), [
    `data:1:1  unreadable-folder  data is a link that leads back to itself. ${mend}`,
  ]);
  rmSync(folder);
  symlinkSync("nowhere", folder);
  t.deepEqual(lines(), [
    `data:1:1  unreadable-folder  data is a link to what is not there. ${mend}`,
  ]);
});

test("what an editor's program keeps beside the files does no harm", (t) => {
  const { folder, lines } = copy(t);
  mkdirSync(join(folder, "translations"));
  for (const name of ["plan.yaml", "translations/es.po"]) {
    const [within = "", file = ""] = [dirname(name), name.split("/").at(-1)];
    symlinkSync("editor@machine.1234:1700000000", join(folder, within, `.#${file}`));
    for (const own of [`${file}~`, `#${file}#`, `.${file}.swp`, `.${file}`, "4913"])
      writeFileSync(join(folder, within, own), "\xff: [");
  }
  t.deepEqual(lines(), []);
});

test("a link to a data file or folder is followed", (t) => {
  const { folder, lines } = copy(t);
  symlinkSync("data", join(folder, "../current"));
  t.deepEqual(lines(join(folder, "../current")), []);
});
