/** Knows what an unpacked browser consists of, and finds out whether it still does. */

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

/** The list of files in the folder itself. */
const LIST = "contents.json";
/** What fontconfig writes while the browser runs. */
const WRITTEN_LATER = "fontconfig/cache";

const listSchema = z.record(
  z.string(),
  z.object({
    sha256: z.string(),
    /** Size and times when the content was last read; as long as they hold, it need not be read again. */
    state: z.string(),
  }),
);

type List = z.infer<typeof listSchema>;

/** Lists what lies in `folder` now. */
export async function writeContents(folder: string): Promise<void> {
  const files = await filesIn(folder);
  const entries = await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      return [file, { sha256: await digestOf(path), state: (await stateOf(path)) ?? "" }] as const;
    }),
  );
  await keep(folder, Object.fromEntries(entries));
}

/**
 * What is wrong with the folder: its files are as they were listed, none is missing, none has come.
 * A file is read again only if its size or one of its times has changed.
 * @returns undefined if all is well; else a few words, e.g. "chromium has changed"
 */
export async function damageOf(folder: string): Promise<string | undefined> {
  if (!(await isFolder(folder))) return "it is no folder";
  const list = await readContents(folder);
  if (!list) return `${LIST} cannot be read`;
  const found = new Set(await filesIn(folder));
  const missing = Object.keys(list).find((file) => !found.has(file));
  if (missing !== undefined) return `${missing} is missing`;
  let isReadAgain = false;
  for (const file of found) {
    const listed = list[file];
    if (!listed) return `${file} does not belong to it`;
    const path = join(folder, file);
    const state = await stateOf(path);
    if (state === undefined) return `${file} is missing`;
    if (state === listed.state) continue;
    if (!(await isFile(path)) || (await digestOf(path)) !== listed.sha256)
      return `${file} has changed`;
    listed.state = state;
    isReadAgain = true;
  }
  // A cache that cannot be written is read each time.
  if (isReadAgain) await keep(folder, list).catch(() => {});
  return undefined;
}

/**
 * Puts the files of one folder in the place of those of another, one by one, and removes what does not
 * belong to them. Of several processes that do so at once each leaves the same files.
 */
export async function putContents(from: string, to: string): Promise<void> {
  const files = await filesIn(from);
  for (const file of (await filesIn(to)).filter((each) => !files.includes(each)))
    await rm(join(to, file), { force: true });
  for (const file of [...files, LIST]) {
    const place = join(to, file);
    await mkdir(dirname(place), { recursive: true });
    if (await isFolder(place)) await rm(place, { recursive: true, force: true });
    await rename(join(from, file), place);
  }
}

const statsOf = (path: string) => lstat(path).catch(() => undefined);

const isFolder = async (path: string): Promise<boolean> =>
  (await statsOf(path))?.isDirectory() === true;

/** A pipe would never be read to its end. */
const isFile = async (path: string): Promise<boolean> => (await statsOf(path))?.isFile() === true;

async function readContents(folder: string): Promise<List | undefined> {
  const path = join(folder, LIST);
  try {
    return (await isFile(path))
      ? listSchema.parse(JSON.parse(await readFile(path, "utf8")))
      : undefined;
  } catch {
    return undefined;
  }
}

async function keep(folder: string, list: List): Promise<void> {
  const next = join(folder, `${LIST}.${process.pid}`);
  await writeFile(next, JSON.stringify(list));
  await rename(next, join(folder, LIST));
}

async function filesIn(folder: string, within = ""): Promise<string[]> {
  const entries = await readdir(join(folder, within), { withFileTypes: true });
  const files = await Promise.all(
    entries.map((entry) => {
      const { name } = entry;
      const path = within === "" ? name : `${within}/${name}`;
      if (path.startsWith(LIST) || path === WRITTEN_LATER) return [];
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    }),
  );
  return files.flat().sort();
}

/** Undefined where there is nothing: another process may be mending the folder. */
async function stateOf(path: string): Promise<string | undefined> {
  const stats = await statsOf(path);
  return stats && `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.mode}`;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  const { mode } = await lstat(path);
  // A programme that may not be run any more is as good as changed.
  hash.update(`${mode & 0o111}\0`);
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}
