/** The door to the data: plans of any organisation, and all problems of all files at once. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { loadPlan } from "../subjects/load-plan.ts";
import { linesAfter, linesAfterChange } from "./fixture/problem-lines.ts";
import { smallPlan } from "./fixture/small-plan.ts";
import { Message, Text } from "./text.ts";

const write = (file: string, content: string | Uint8Array) => (folder: string) =>
  writeFileSync(join(folder, file), content);
const remove = (file: string) => (folder: string) => rmSync(join(folder, file));
const rename = (from: string, to: string) => (folder: string) =>
  renameSync(join(folder, from), join(folder, to));

test("a plan of another organisation, with other principles and slides, is a plan", (t) => {
  const temporary = mkdtempSync(join(tmpdir(), "plan-"));
  t.teardown(() => rmSync(temporary, { recursive: true }));
  const loaded = loadPlan(smallPlan(join(temporary, "library")));
  if (!loaded.ok) return t.fail(JSON.stringify(loaded.problems));
  const { plan, sources } = loaded;
  t.deepEqual(plan.plan.title, new Text("Readers' Say"));
  t.deepEqual(plan.principles?.title, new Message("Principles of the district {period}"));
  t.deepEqual(
    plan.deck.slides.map(({ layout }) => layout),
    ["cover", "principles", "channels"],
  );
  t.is(plan.city, undefined);
  t.deepEqual([...sources.keys()].sort(), ["channels", "deck", "plan", "principles", "site"]);
});

test("problems of several files come together, sorted by file and line", (t) => {
  t.deepEqual(
    linesAfter(
      ["site.yaml", "es: acerca", "es: plan-completo"],
      ["site.yaml", "copper", "metr"],
      ["plan.yaml", "subject:", "subjekt:"],
      ["channels.yaml", "[readers, volunteers]", "[readers, voluntears]"],
      ["deck.yaml", "layout: cover", "layout: cver"],
      ["principles.yaml", "city_name: Shelves", "  city_name: Shelves"],
    ),
    [
      'data/channels.yaml:17:30  unknown-audience  "voluntears" is not an audience. Did you mean "volunteers"?',
      'data/deck.yaml:2:28  unknown-value  "cver" is not a value of "layout". Did you mean "cover"?',
      'data/plan.yaml:4:1  unknown-key  "subjekt" is not a key here. Did you mean "subject"?',
      "data/principles.yaml:5:9  yaml-syntax  The line below does not line up with this one. Indent both alike.",
      'data/site.yaml:6:11  unknown-value  "metr" is not a value of "colour". Did you mean "metro"?',
      'data/site.yaml:64:28  duplicate-address  "colophon" has the address /es/plan-completo/, as has "everything". Give it a slug of its own.',
    ],
  );
});

test("missing-folder: there is none", (t) => {
  t.deepEqual(
    linesAfterChange((folder) => rmSync(folder, { recursive: true })),
    [
      "data:1:1  missing-folder  There is no folder data. Name the folder of the plan's data files.",
    ],
  );
});

test("missing-folder: a file is none", (t) => {
  t.deepEqual(loadPlan("package.json"), {
    ok: false,
    problems: [
      {
        file: "package.json",
        line: 1,
        column: 1,
        code: "missing-folder",
        message: "package.json is not a folder.",
        fix: "Name the folder of the plan's data files.",
      },
    ],
  });
});

test("missing-file: an empty folder lacks the three files that every plan needs", (t) => {
  t.deepEqual(
    linesAfterChange((folder) => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }),
    ["deck", "plan", "site"].map(
      (name) =>
        `data/${name}.yaml:1:1  missing-file  ${name}.yaml is not there. Add it: every plan needs this file.`,
    ),
  );
});

test("missing-file: a needed file, without the orphans that it leaves", (t) => {
  t.deepEqual(linesAfterChange(remove("deck.yaml")), [
    "data/deck.yaml:1:1  missing-file  deck.yaml is not there. Add it: every plan needs this file.",
  ]);
});

test("missing-file: a file that slides and pages show is told once", (t) => {
  t.deepEqual(linesAfterChange(remove("channels.yaml")), [
    "data/channels.yaml:1:1  missing-file  channels.yaml is not there, but data/deck.yaml:4 and data/site.yaml:18, 26, 76, 83, 90, 97 show it. Add the file, or remove the slides and pages that show it. What names them or its things must change too: data/principles.yaml:20.",
  ]);
});

test("unreadable-file: a folder in the place of a file", (t) => {
  t.deepEqual(
    linesAfterChange((folder) => {
      rmSync(join(folder, "plan.yaml"));
      mkdirSync(join(folder, "plan.yaml"));
    }),
    [
      "data/plan.yaml:1:1  unreadable-file  plan.yaml is a folder, not a file. Put the file in its place, or remove it.",
    ],
  );
});

test("unknown-file: a mistyped name, without what its file leaves", (t) => {
  t.deepEqual(linesAfterChange(rename("channels.yaml", "chanels.yaml")), [
    'data/chanels.yaml:1:1  unknown-file  chanels.yaml is not a file of a plan. Did you mean "channels.yaml"?',
  ]);
});

test("unknown-file: another ending", (t) => {
  t.deepEqual(linesAfterChange(rename("site.yaml", "site.yml")), [
    'data/site.yml:1:1  unknown-file  site.yml is not a file of a plan. Did you mean "site.yaml"?',
  ]);
});

test("unknown-file: a copy beside a file", (t) => {
  t.deepEqual(linesAfterChange(write("channels-old.yaml", "a: 1\n")), [
    "data/channels-old.yaml:1:1  unknown-file  channels-old.yaml is not a file of a plan. Move it to another folder, or remove it.",
  ]);
});

test("empty-file: told once, with its keys", (t) => {
  t.deepEqual(linesAfterChange(write("channels.yaml", "")), [
    "data/channels.yaml:1:1  empty-file  The file is empty. Write its keys (audiences, kinds, levels), or remove the file.",
  ]);
});

test("empty-file: comments only, in a file that every plan needs", (t) => {
  t.deepEqual(linesAfterChange(write("deck.yaml", "# Nothing yet.\n")), [
    "data/deck.yaml:1:1  empty-file  The file is empty. Write its keys (slides).",
  ]);
});

test("wrong-type: a file that is a list", (t) => {
  t.deepEqual(linesAfterChange(write("channels.yaml", "- a\n- b\n")), [
    "data/channels.yaml:1:1  wrong-type  The file must be a group of keys, not a list. Its keys are: audiences, kinds, levels.",
  ]);
});

test("wrong-type: a file that is a text", (t) => {
  t.deepEqual(linesAfterChange(write("principles.yaml", "later\n")), [
    "data/principles.yaml:1:1  wrong-type  The file must be a group of keys, not a text. Its keys are: title, period, principles.",
  ]);
});

test("not-utf-8: a file saved in another encoding", (t) => {
  t.deepEqual(linesAfterChange(write("plan.yaml", Buffer.from("title: K\xe4yt\xe4\n", "latin1"))), [
    "data/plan.yaml:1:9  not-utf-8  This letter cannot be read: the file is not in UTF-8. Save the file again with the encoding UTF-8.",
  ]);
});

test("a byte order mark and Windows line endings are no problems", (t) => {
  t.deepEqual(
    linesAfterChange(
      write(
        "deck.yaml",
        "\uFEFFslides:\r\n  - { id: a, layout: cover }\r\n  - { id: b, layout: principles }\r\n  - { id: c, layout: channels, shows: branches }\r\n",
      ),
    ),
    [],
  );
});
