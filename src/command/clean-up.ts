/** Remembers what must be undone when the process ends in whatever way, and undoes it. */
import type { ChildProcess } from "node:child_process";

/** Undoes something at once; may say in a sentence how things now stand. */
export type CleanUp = () => string | undefined;

const waiting = new Set<CleanUp>();

/**
 * Has something undone if the process ends before it is disposed of. Whatever came last is undone
 * first, e.g. a browser is ended before its profile is removed.
 * @example using _removing = onEnd(() => rmSync(folder, { recursive: true, force: true }));
 */
export function onEnd(cleanUp: CleanUp): Disposable {
  waiting.add(cleanUp);
  return { [Symbol.dispose]: () => void waiting.delete(cleanUp) };
}

/** Has a process that this one has started end with it. */
export const endsWith = (child: ChildProcess): Disposable =>
  onEnd(() => {
    child.kill("SIGTERM");
    return undefined;
  });

/**
 * Undoes everything that still waits for it.
 * @returns the sentences that say how things now stand
 */
export function cleanUp(): string[] {
  const said: string[] = [];
  for (const each of [...waiting].reverse()) {
    waiting.delete(each);
    try {
      const sentence = each();
      if (sentence !== undefined) said.push(sentence);
    } catch {
      // The rest is undone all the same; what stays, the next run removes.
    }
  }
  return said;
}
