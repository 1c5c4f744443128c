/** The page that describes all data files is made from the schemas as they are now. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { describeData } from "../src/plan/json-schema/describe-data.ts";
import { filesOf } from "../src/plan/schema/files.ts";
import { subjects } from "../src/subjects/index.ts";
import { exampleFiles } from "./example-files.ts";

const page = describeData(subjects, exampleFiles());

test("docs/data.md is up to date", (t) => {
  const written = readFileSync(join(import.meta.dirname, "../docs/data.md"), "utf8");
  t.true(written === page, "Run: npm run schema");
});

test("it has every file, and the keys of each kind of page with examples", (t) => {
  for (const name of filesOf(subjects).keys())
    t.regex(page, new RegExp(`^## ${name}\\.yaml$`, "m"));
  t.regex(page, /^\| \*\*`organisation\.city`\*\* \| The city\. \| `Town of Skerrby` \|$/m);
  t.regex(page, /^\| \| _Page of one audience\._ \| \|$/m);
  t.regex(
    page,
    /^\| `levels\[\]\.groups\[\]\.channels\[\]\.bodies` \|.*\| `\[school-councils\]` \|$/m,
  );
  t.regex(page, /^\| `theme\.koro`|^\| \*\*`theme\.koro`\*\* \|.*`none`.*\| `wave` \|$/m);
});

test("every key that holds a text has an example or says what it may be", (t) => {
  const bare = page
    .split("\n")
    .filter((line) => /^\| \*\*`(plan|site|title|text|name)/.test(line) && line.endsWith("|  |"));
  t.deepEqual(bare, []);
});
