/** Gathers a built edition for handing on: the site in one file, the decks, an SBOM and checksums of all. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createGzip } from "node:zlib";
import { packTar } from "modern-tar/fs";
import { readManifest } from "./manifest.ts";
import { assertReplaceable } from "./target.ts";

const run = promisify(execFile);

/** The file that every release has. */
const SUMS = "SHA256SUMS";

/** Names of the files that were gathered, or one line that says why there are none. */
export type Gathered = { ok: true; files: string[] } | { ok: false; message: string };

/**
 * Gathers the edition in `dist` into `out`, which is emptied first. The site's archive has the same
 * bytes for the same edition.
 * @throws {TargetError} if there is something else in `out`
 * @param project folder with package.json and package-lock.json, for the SBOM (CycloneDX)
 */
export async function gatherRelease(dist: string, out: string, project: string): Promise<Gathered> {
  const manifest = readManifest(dist);
  if (!manifest)
    return { ok: false, message: `There is no edition in ${dist}/: build one with npm run build.` };
  if (manifest.decks.length === 0)
    return {
      ok: false,
      message: `The edition in ${dist}/ has no decks: build it without --no-pdf.`,
    };
  assertReplaceable(out, SUMS);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  const mtime = new Date(`${manifest.date}T00:00:00Z`);
  const sources = filesIn(dist).map((target) => ({
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
    createWriteStream(join(out, "site.tar.gz")),
  );
  const decks = manifest.decks.map(({ address }) => address.slice(1));
  for (const deck of decks) copyFileSync(join(dist, deck), join(out, basename(deck)));
  const { stdout } = await run(
    "npm",
    ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"],
    { cwd: project, maxBuffer: 64 * 1024 * 1024 },
  );
  writeFileSync(join(out, "sbom.cdx.json"), stdout);

  const files = ["site.tar.gz", ...decks.map((deck) => basename(deck)), "sbom.cdx.json"].sort();
  const sums = files.map((file) => {
    const sum = createHash("sha256")
      .update(readFileSync(join(out, file)))
      .digest("hex");
    return `${sum}  ${file}\n`;
  });
  writeFileSync(join(out, SUMS), sums.join(""));
  return { ok: true, files: [...files, SUMS] };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
