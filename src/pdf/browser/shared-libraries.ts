/** Asks the dynamic linker which shared libraries a programme would miss. */

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * The names of the libraries that `executable` needs and this machine does not have.
 *
 * LD_TRACE_LOADED_OBJECTS makes the linker list what it found and leave the programme unstarted
 * (this is what `ldd` does, without needing `ldd`).
 *
 * @throws if the linker of the programme itself is absent (another libc or processor)
 * @example await missingLibraries('/…/chromium') // → ['libnss3.so', 'libnspr4.so']
 */
export async function missingLibraries(executable: string, searchIn?: string): Promise<string[]> {
  const env = { ...process.env, LD_TRACE_LOADED_OBJECTS: "1", ...libraryPath(searchIn) };
  const { stdout } = await run(executable, [], { env });
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? "");
}

/** The environment that puts a folder before the machine's own libraries. */
export function libraryPath(folder: string | undefined): { LD_LIBRARY_PATH?: string } {
  if (folder === undefined) return {};
  const before = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: before ? `${folder}:${before}` : folder };
}
