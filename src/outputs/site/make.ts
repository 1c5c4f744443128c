/** Makes the site: writes it, and has its pictures drawn. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { PageContext } from "../../site/context.ts";
import type { FileFacts } from "../file-facts.ts";
import type { Made, Work } from "../output.ts";
import { drawPictures } from "./draw-pictures.ts";
import { writePagesWithAssets, writeSite } from "./write-site.ts";

export async function makeSite(work: Work): Promise<Made> {
  const { folder, editions, all, contexts, options, present, offers, drawings } = work;
  work.onStep("pages");
  // A page written again comes into the edition as it is, where some may lead on that shall no more.
  for (const { file } of present?.moved ?? []) rmSync(join(folder, file));
  // Those of the present edition stay.
  const draws = options.pdf && !present;
  const { icon } = await writeSite(
    folder,
    editions,
    { all, contexts, offers },
    { ...options, pictures: options.pdf, previews: draws },
  );
  const languages = editions.editions.map(({ language }) => language.code);
  if (draws)
    drawings.add((browser, origin) => drawPictures({ browser, origin, folder, icon, languages }));
  return { ok: true };
}

/** Pages that tell what the files to download are. */
const telling: ReadonlySet<string> = new Set(["about", "front"]);

/** Writes the pages that tell of files once more, after these. */
export async function tellFacts(
  { folder, editions, all, options, offers }: Work,
  files: FileFacts,
  pages: readonly PageContext[],
): Promise<void> {
  const contexts = pages.filter(({ current }) => telling.has(current.layout));
  if (contexts.length === 0) return;
  const settings = { ...options, pictures: options.pdf };
  await writePagesWithAssets(folder, editions, { all, contexts, offers, files }, settings);
}
