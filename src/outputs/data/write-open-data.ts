/** Writes the plan as open data into the folder of an edition. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { absoluteIn, type Publication } from "../absolute-address.ts";
import { placesOf } from "../../site/collect-places.ts";
import { pagesOf } from "../../site/pages.ts";
import type { Editions } from "../editions.ts";
import { dataAddress, own, schemaAddress } from "./addresses.ts";
import { openData, openDataSchema } from "./open-data.ts";

/** Writes plan.json in each language and in the plan's own at the root, with its schema. */
export function writeOpenData(
  out: string,
  { plan, subjects, editions, catalogues }: Editions,
  publication: Publication,
): void {
  const schema = absoluteIn(publication)?.(schemaAddress);
  writeFileSync(join(out, schemaAddress.slice(1)), openDataSchema(schema, subjects));
  for (const edition of editions) {
    const { language, source } = edition;
    const places = placesOf(edition, pagesOf(edition));
    const catalogue = catalogues.get(language.code);
    if (!catalogue) throw new Error(`There is no catalogue for ${language.code}.`);
    const json = openData(
      plan,
      { language: language.code, source: source.code, schema, subjects, places },
      catalogue,
    );
    mkdirSync(join(out, language.code), { recursive: true });
    writeFileSync(join(out, dataAddress(language.code).slice(1)), json);
    if (language.code === source.code) writeFileSync(join(out, own.slice(1)), json);
  }
}
