/** Watches the folders whose files an edition is made from. */
import { statSync } from "node:fs";
import chokidar from "chokidar";

/** Told of every change, whatever kind: a file added, changed or removed. */
export type OnChange = (file: string) => void;

/** Chokidar leaves out a change that comes within 50 ms of another, so each file is looked at again. */
const SECOND_LOOK = 100;

/** Watches until disposed; resolves once changes are noticed. */
export async function watchFolders(
  folders: readonly string[],
  onChange: OnChange,
): Promise<AsyncDisposable> {
  const looks = new Map<string, NodeJS.Timeout>();
  const told = (file: string): void => {
    const before = stateOf(file);
    onChange(file);
    clearTimeout(looks.get(file));
    const look = setTimeout(() => {
      looks.delete(file);
      if (stateOf(file) !== before) told(file);
    }, SECOND_LOOK);
    looks.set(file, look);
  };
  const watcher = chokidar.watch([...folders], {
    ignoreInitial: true,
    // What editors leave beside a file while it is saved.
    ignored: /(^|[/\\])(\.[^./\\][^/\\]*\.sw[a-z]|#[^/\\]*#|4913)$|~$/,
  });
  watcher.on("all", (_, file) => told(file));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    async [Symbol.asyncDispose]() {
      await watcher.close();
      for (const look of looks.values()) clearTimeout(look);
    },
  };
}

/** Differs whenever the file was written, removed or made in between. */
function stateOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : "";
}
