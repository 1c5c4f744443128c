/** The open data as an output: the plan as JSON in every language, and its schema. */
import type { Output } from "../output.ts";
import { dataAddress, own, schemaAddress } from "./addresses.ts";

export const data: Output = {
  id: "data",
  steps: () => [],
  reads: () => [],
  make: async ({ folder, editions, options }) => {
    const { writeOpenData } = await import("./write-open-data.ts");
    writeOpenData(folder, editions, options);
    return { ok: true };
  },
  documents: (all) => [
    ...new Set(all.map(({ language }) => dataAddress(language.code))),
    own,
    schemaAddress,
  ],
  offers: ({ language, ui }) => [
    { address: dataAddress(language.code), format: "application/json", name: ui.about.data },
    { address: schemaAddress, format: "application/schema+json", name: ui.about.data_schema },
  ],
  listing: {},
};
