/** Unpacks the Chromium that @sparticuz/chromium carries into a cache of this project's own. */

import { createReadStream, createWriteStream } from "node:fs";
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { unpackTar } from "modern-tar/fs";

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

/**
 * Unpacks the embedded browser once per version and says where it lies.
 *
 * It is unpacked beside its place and renamed into it, so that a place that exists is whole;
 * of several processes that unpack at once the first to finish wins and the rest use its copy.
 *
 * @throws if the package is not installed or the cache cannot be written
 */
export async function unpackEmbedded(cache = cacheFolder()): Promise<EmbeddedBrowser> {
  const source = packageFolder();
  const version = await versionOf(source);
  const home = join(cache, `chromium-${version}`);
  if (!(await exists(home))) {
    await mkdir(cache, { recursive: true });
    const temporary = await mkdtemp(`${home}.`);
    try {
      await unpackInto(temporary, join(source, "bin"), home);
      await rename(temporary, home);
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      if (!(await exists(home))) throw error;
    }
  }
  return {
    executable: join(home, "chromium"),
    libraries: join(home, "libraries", "lib"),
    fontconfig: join(home, "fontconfig"),
    version,
  };
}
