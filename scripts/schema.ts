/** `npm run schema`: writes the JSON Schemas of the data files into data/schema/. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { program } from "commander";
import { runCommand } from "../src/command/run-command.ts";
import { writeWhole } from "../src/command/write-whole.ts";
import { jsonSchemas } from "../src/plan/json-schema/json-schema.ts";
import { subjects } from "../src/subjects/index.ts";

program
  .name("npm run schema --")
  .description(
    "Writes the JSON Schemas of the data files, by which editing programs complete and explain keys.",
  )
  .option("--out <dir>", "folder to write into", "data/schema")
  .helpOption("--help", "show this help")
  .parse();

const { out } = program.opts<{ out: string }>();
await runCommand(() => {
  mkdirSync(out, { recursive: true });
  const schemas = jsonSchemas(subjects);
  for (const [name, text] of schemas) writeWhole(join(out, name), text);
  console.log(`Wrote ${schemas.size} schemas into ${out}/.`);
  return 0;
});
