/** Unpacks the Chromium that @sparticuz/chromium carries into a cache of this project's own. */

import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { access, lstat, mkdir, mkdtemp, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { unpackTar } from "modern-tar/fs";
import { onEnd } from "../../command/clean-up.ts";
import { removeLeftovers } from "../../command/leftovers.ts";
import { damageOf, putContents, writeContents } from "./contents.ts";

/** An unpacked browser: the programme, its own libraries and its fontconfig folder. */
export interface EmbeddedBrowser {
  executable: string;
  /** libnss3 and its company, for machines that lack them; goes into LD_LIBRARY_PATH. */
  libraries: string;
  /** Holds a fonts.conf that knows only the font of the package, the same on every machine. */
  fontconfig: string;
  version: string;
}

const packageFolder = (): string =>
  dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Also a link that leads nowhere. */
const isAnything = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** `node_modules/.cache/participation-plan`, or PARTICIPATION_PLAN_CACHE. */
export function cacheFolder(): string {
  const own = process.env.PARTICIPATION_PLAN_CACHE;
  return own ?? join(packageFolder(), "..", "..", ".cache", "participation-plan");
}

async function versionOf(folder: string): Promise<string> {
  const about: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (typeof about === "object" && about !== null && "version" in about) return `${about.version}`;
  throw new Error(`${folder}/package.json has no version`);
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

async function unpackInto(folder: string, source: string, home: string): Promise<void> {
  const inflate = (name: string, target: NodeJS.WritableStream) =>
    pipeline(createReadStream(join(source, name)), createBrotliDecompress(), target);
  await Promise.all([
    inflate("chromium.br", createWriteStream(join(folder, "chromium"), { mode: 0o755 })),
    inflate("fonts.tar.br", unpackTar(join(folder, "fontconfig"))),
    inflate("al2023.tar.br", unpackTar(join(folder, "libraries"))),
  ]);
  await writeFile(join(folder, "fontconfig", "fonts.conf"), fontsConf(join(home, "fontconfig")));
}

/** What is being unpacked by this process, by its place. */
const unpacking = new Map<string, Promise<void>>();

/**
 * Unpacks the embedded browser once per version, proves each time that it still is what was
 * unpacked, and says where it lies. What is damaged of it is replaced file by file, so that no
 * process that starts it meanwhile finds none.
 *
 * It is unpacked beside its place and renamed into it, so that a place that exists is whole;
 * of several processes that unpack at once the first to finish wins and the rest use its copy.
 *
 * @param say told in one line when a copy was damaged
 * @throws if the package is not installed or the cache cannot be written
 */
export async function unpackEmbedded(
  cache = cacheFolder(),
  say: (line: string) => void = () => {},
): Promise<EmbeddedBrowser> {
  const source = packageFolder();
  const version = await versionOf(source);
  const home = join(cache, `chromium-${version}`);
  // Whoever asks while this process is at it waits for the same copy.
  const proving =
    unpacking.get(home) ??
    prove(home, join(source, "bin"), say).finally(() => unpacking.delete(home));
  unpacking.set(home, proving);
  await proving;
  return {
    executable: join(home, "chromium"),
    libraries: join(home, "libraries", "lib"),
    fontconfig: join(home, "fontconfig"),
    version,
  };
}

async function prove(home: string, source: string, say: (line: string) => void): Promise<void> {
  const isThere = await isAnything(home);
  const damage = isThere ? await damageOf(home) : undefined;
  if (isThere && damage === undefined) return;
  await unpackBeside(home, source);
  if (damage !== undefined)
    say(`The unpacked browser in ${home} was damaged (${damage}); it was unpacked anew.`);
}

async function unpackBeside(home: string, source: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  removeLeftovers(dirname(home), /^chromium-.*\.(?:new|old)-(\d+)-/);
  const temporary = await mkdtemp(`${home}.new-${process.pid}-`);
  const remove = () => {
    rmSync(temporary, { recursive: true, force: true });
    return undefined;
  };
  using _ending = onEnd(remove);
  try {
    await unpackInto(temporary, source, home);
    await writeContents(temporary);
    await putInPlace(temporary, home);
  } finally {
    remove();
  }
}

async function putInPlace(temporary: string, home: string): Promise<void> {
  if (await isAnything(home)) {
    if ((await lstat(home)).isDirectory()) {
      // Another process may have mended it meanwhile; else a browser that runs from it keeps its open files.
      if ((await damageOf(home)) !== undefined) await putContents(temporary, home);
      return;
    }
    rmSync(home, { force: true });
  }
  try {
    await rename(temporary, home);
  } catch (error) {
    // Another process was first; what it has unpacked is as good.
    if (!(await exists(home)) || (await damageOf(home)) !== undefined) throw error;
  }
}
