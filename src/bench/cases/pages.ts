/** Loads a plan and writes its site: pages, assets, open data and sitemap in every language. */
import { mkdirSync } from "node:fs";
import { loadEditions } from "../../outputs/editions.ts";
import { writeSite } from "../../outputs/site/write-site.ts";
import { contextsOf } from "../../site/context.ts";

export async function run({ data, out }: { data: string; out: string }): Promise<void> {
  const loaded = loadEditions(data, undefined);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  const all = loaded.editions.flatMap(contextsOf);
  mkdirSync(out, { recursive: true });
  await writeSite(out, loaded, { all, contexts: all }, { url: "", pathPrefix: "/", pdf: false });
}
