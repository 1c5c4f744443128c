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
  const states = new Map<string, string>();
  const looks = new Map<string, NodeJS.Timeout>();
  /** @returns whether the file is not as it was when it was last told of */
  const tellIfChanged = (file: string): boolean => {
    const state = stateOf(file);
    if (states.get(file) === state) return false;
    states.set(file, state);
    onChange(file);
    return true;
  };
  const lookAgain = (file: string): void => {
    clearTimeout(looks.get(file));
    const again = () => tellIfChanged(file) && lookAgain(file);
    looks.set(file, setTimeout(again, SECOND_LOOK));
  };
  const watcher = chokidar.watch([...folders], {
    ignoreInitial: true,
    // What editors leave beside a file while it is saved.
    ignored: /(^|[/\\])(\.[^./\\][^/\\]*\.sw[a-z]|\.#[^/\\]*|#[^/\\]*#|4913)$|~$/,
  });
  watcher.on("all", (_, file) => {
    // One save often makes two events.
    tellIfChanged(file);
    lookAgain(file);
  });
  // What cannot be watched may be mended later; whoever reads it tells what is wrong.
  watcher.on("error", (error) => {
    if (error instanceof Error && "path" in error) onChange(String(error.path));
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    async [Symbol.asyncDispose]() {
      await watcher.close();
      for (const timer of looks.values()) clearTimeout(timer);
    },
  };
}

/** Differs whenever the file was written, removed or made in between. */
function stateOf(file: string): string {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats ? `${stats.mtimeMs} ${stats.size}` : "";
  } catch (error) {
    // A link that leads back to itself, say: whoever reads the file tells of it.
    return String(error);
  }
}
