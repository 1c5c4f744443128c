/** Watches the folders whose files an edition is made from. */
import chokidar from "chokidar";

/** Told of every change, whatever kind: a file added, changed or removed. */
export type OnChange = (file: string) => void;

/** Watches until disposed; resolves once changes are noticed. */
export async function watchFolders(
  folders: readonly string[],
  onChange: OnChange,
): Promise<AsyncDisposable> {
  const watcher = chokidar.watch([...folders], {
    ignoreInitial: true,
    // What editors leave beside a file while it is saved.
    ignored: /(^|[/\\])(\.[^./\\][^/\\]*\.sw[a-z]|#[^/\\]*#|4913)$|~$/,
  });
  watcher.on("all", (_, file) => onChange(file));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return { [Symbol.asyncDispose]: () => watcher.close() };
}
