/** Serves an edition on this machine under the path that it was built for. */
import { mkdir, symlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { temporaryFolder } from "../../command/temporary-folder.ts";
import { type Served, serveFolder } from "../../outputs/serve-folder.ts";
import type { BuiltEdition } from "../built-edition.ts";
import { pagesOf } from "../files/pages-of.ts";

/**
 * Pages that lead on at once are served without doing so, for otherwise no check would see them.
 * The origin ends with the path prefix, without its last slash.
 */
export async function serveEdition(edition: BuiltEdition): Promise<Served> {
  const { folder, manifest } = edition;
  const prefix = manifest.pathPrefix.replace(/\/$/, "");
  const held = new Map(
    pagesOf(edition)
      .filter(({ leadsOn }) => leadsOn)
      .map(({ about, held }) => [`${prefix}${about.address}`, held]),
  );
  if (prefix === "") return serveFolder(folder, {}, held);
  // The edition lies under its path in a folder of its own that leads there.
  const folderAbove = temporaryFolder("edition");
  const above = folderAbove.path;
  await mkdir(dirname(join(above, prefix)), { recursive: true });
  await symlink(resolve(folder), join(above, prefix), "junction");
  const served = await serveFolder(above, {}, held);
  return {
    origin: `${served.origin}${prefix}`,
    [Symbol.asyncDispose]: async () => {
      await served[Symbol.asyncDispose]();
      folderAbove[Symbol.dispose]();
    },
  };
}
