/** Knows what an unpacked browser consists of, and finds out whether it still does. */

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
      return [file, { sha256: await digestOf(path), state: await stateOf(path) }] as const;
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
  const list = await readContents(folder);
  if (!list) return `${LIST} cannot be read`;
  const found = new Set(await filesIn(folder));
  const missing = Object.keys(list).find((file) => !found.has(file));
  if (missing !== undefined) return `${missing} is missing`;
  let isReadAgain = false;
  for (const file of found) {
    const listed = list[file];
    if (!listed) return `${file} does not belong to it`;
    const state = await stateOf(join(folder, file));
    if (state === listed.state) continue;
    if ((await digestOf(join(folder, file))) !== listed.sha256) return `${file} has changed`;
    listed.state = state;
    isReadAgain = true;
  }
  // A cache that cannot be written is read each time.
  if (isReadAgain) await keep(folder, list).catch(() => {});
  return undefined;
}

async function readContents(folder: string): Promise<List | undefined> {
  try {
    return listSchema.parse(JSON.parse(await readFile(join(folder, LIST), "utf8")));
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

async function stateOf(path: string): Promise<string> {
  const { size, mtimeMs, ctimeMs, mode } = await lstat(path);
  return `${size} ${mtimeMs} ${ctimeMs} ${mode}`;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  const { mode } = await lstat(path);
  // A programme that may not be run any more is as good as changed.
  hash.update(`${mode & 0o111}\0`);
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}
