/** `npm run schema`: writes the JSON Schemas of the data files into data/schema/. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../src/plan/json-schema/json-schema.ts";

const folder = "data/schema";
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
console.log(`Wrote ${jsonSchemas().size} schemas into ${folder}/.`);
