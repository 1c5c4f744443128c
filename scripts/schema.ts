/** `npm run schema`: writes the JSON Schemas of the data files into data/schema/. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../src/command/run-command.ts";
import { writeWhole } from "../src/command/write-whole.ts";
import { jsonSchemas } from "../src/plan/json-schema/json-schema.ts";
import { subjects } from "../src/subjects/index.ts";

const folder = "data/schema";

await runCommand(() => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas(subjects)) writeWhole(join(folder, name), text);
  console.log(`Wrote ${jsonSchemas(subjects).size} schemas into ${folder}/.`);
  return 0;
});
