/** `npm run schema`: writes the JSON Schemas of the data files, and the page that describes all of them. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { program } from "commander";
import { runCommand } from "../src/command/run-command.ts";
import { writeWhole } from "../src/command/write-whole.ts";
import { describeData } from "../src/plan/json-schema/describe-data.ts";
import { jsonSchemas } from "../src/plan/json-schema/json-schema.ts";
import { subjects } from "../src/subjects/index.ts";
import { exampleFiles } from "./example-files.ts";

program
  .name("npm run schema --")
  .description(
    "Writes what editors' programs complete and explain the keys of data files by (JSON Schema), into schema/ of the data folder; for the folder data also docs/data.md, which describes every key. Wanted after the program has changed.",
  )
  .option("--data <dir>", "folder of the plan's data files", "data")
  .helpOption("--help", "show this help")
  .parse();

const { data } = program.opts<{ data: string }>();

await runCommand(() => {
  const folder = join(data, "schema");
  mkdirSync(folder, { recursive: true });
  const schemas = jsonSchemas(subjects);
  for (const [name, text] of schemas) writeWhole(join(folder, name), text);
  console.log(`Wrote ${schemas.size} schemas into ${folder}/.`);
  if (data !== "data") return 0;
  writeWhole("docs/data.md", describeData(subjects, exampleFiles()));
  console.log("Wrote docs/data.md.");
  return 0;
});
