/** Gathers a built edition for handing on: the site in one file, the documents, an SBOM and checksums of all. */
import { copyFileSync, createWriteStream, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { packTar } from "modern-tar/fs";
import { OUTPUTS } from "../outputs/index.ts";
import type { Output } from "../outputs/output.ts";
import { factsOf } from "./files.ts";
import type { KindOfFolder } from "./kind-of-folder.ts";
import { manifestFile, readManifest } from "./manifest.ts";
import { softwareList } from "./software-list.ts";
import { openPlace, openStaging } from "./staging.ts";
import { verifyCopy } from "./verify.ts";

/** The file that every release has, and that lists the others. */
const SUMS = "SHA256SUMS";

const releaseFolder: KindOfFolder = {
  mark: SUMS,
  ownFiles: (folder) =>
    new Set([
      SUMS,
      ...[...readFileSync(join(folder, SUMS), "utf8").matchAll(/^\S+ {2}(.+)$/gm)].map(
        ([, file = ""]) => file,
      ),
    ]),
};

/** Names of the files that were gathered, or one line that says why there are none. */
export type Gathered = { ok: true; files: string[] } | { ok: false; message: string };

/**
 * Gathers the edition in `dist` into `out`, in the place of an earlier release. The same edition gives the
 * same bytes, whatever the folder, clock, locale or umask.
 * @throws {TargetError} if there is something else in `out`
 * @param outputs what the edition may consist of
 * @param project folder with package.json and package-lock.json, for the SBOM (CycloneDX)
 */
export async function gatherRelease(
  dist: string,
  out: string,
  project: string,
  outputs: readonly Output[] = OUTPUTS,
): Promise<Gathered> {
  const manifest = readManifest(dist, outputs);
  if (!manifest)
    return { ok: false, message: `There is no edition in ${dist}/: build one with npm run build.` };
  if (manifest.documents.length === 0)
    return {
      ok: false,
      message: `The edition in ${dist}/ has no decks: build it without --no-pdf.`,
    };
  const changed = verifyCopy(dist, dist, [], outputs)?.changed ?? [];
  if (changed.length > 0)
    return {
      ok: false,
      message: `The edition in ${dist}/ is not as it was built: ${changed.map(({ file, says }) => `${file} ${says}`).join(", ")}. Build it again with npm run build.`,
    };
  using staging = openStaging(openPlace(out, releaseFolder));
  const { folder } = staging;

  const mtime = new Date(`${manifest.date}T00:00:00Z`);
  // What others keep in the folder is not handed on.
  const own = [...manifest.files.map(({ file }) => file), manifestFile].sort();
  const sources = own.map((target) => ({
    type: "file" as const,
    source: join(dist, target),
    target,
    mtime,
    mode: 0o644,
    uid: 0,
    gid: 0,
    uname: "",
    gname: "",
  }));
  await pipeline(
    packTar(sources),
    createGzip({ level: 9 }),
    createWriteStream(join(folder, "site.tar.gz")),
  );
  const documents = manifest.documents.map(({ address }) => address.slice(1));
  for (const file of documents) copyFileSync(join(dist, file), join(folder, basename(file)));
  writeFileSync(join(folder, "sbom.cdx.json"), await softwareList(project, mtime));

  const files = ["site.tar.gz", ...documents.map((file) => basename(file)), "sbom.cdx.json"].sort();
  const sums = files.map((file) => `${factsOf(join(folder, file)).sha256}  ${file}\n`);
  writeFileSync(join(folder, SUMS), sums.join(""));
  staging.publish();
  return { ok: true, files: [...files, SUMS] };
}
