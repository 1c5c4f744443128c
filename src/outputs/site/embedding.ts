/** Writes which sites may show pages in a frame, for the settings in deploy/ to include; nobody may without it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files at the root of the edition. */
export const embeddingFiles = { nginx: "embedding.nginx.conf", apache: "embedding.apache.conf" };

const opening = "# Sites that may show pages in a frame. Written by the build (--embed-in).\n";

/**
 * Writes a line of a map for nginx and one of mod_setenvif for Apache, each for the path of the site; no
 * files where the list is empty.
 * @param embedIn origins, e.g. https://www.hel.fi
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 * @see https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html
 */
export function writeEmbedding(
  out: string,
  { pathPrefix, embedIn = [] }: { pathPrefix: string; embedIn?: readonly string[] | undefined },
): void {
  if (embedIn.length === 0) return;
  const path = `^${pathPrefix.replaceAll(".", "\\.")}`;
  const origins = embedIn.join(" ");
  writeFileSync(join(out, embeddingFiles.nginx), `${opening}~${path} "${origins}";\n`);
  writeFileSync(
    join(out, embeddingFiles.apache),
    `${opening}SetEnvIf Request_URI "${path}" "PLAN_FRAMES=${origins}"\n`,
  );
}
