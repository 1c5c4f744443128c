/** Writes smaller twins (.br, .gz) beside text files, so that a server need not compress anything. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { manifestFile } from "./manifest.ts";

/** Files shorter than this fit into one packet anyway. */
const least = 1000;

const text = /\.(html|css|js|json|svg|xml|txt)$/;
const twin = /\.(br|gz)$/;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Compresses every text file of the edition but its list, which comes last, and removes twins of files that are no more. */
export async function compressFiles(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.filter((name) => twin.test(name))) rmSync(file);
  const left = files.filter((name) => text.test(name) && name !== join(folder, manifestFile));
  // Each file that is being compressed takes some megabytes, however short it is.
  const next = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) await compress(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, next));
}

async function compress(file: string): Promise<void> {
  const content = readFileSync(file);
  if (content.length < least) return;
  const [br, gz] = await Promise.all([
    toBrotli(content, {
      params: { ...quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}

/** The last step of quality would save a fiftieth more, and take twice as long. */
const quality = {
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY - 1,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};
