/** Notices that the npm which started this process is gone. */

/** How often it is asked for: an operating system does not tell a process that its parent has ended. */
const EVERY_MS = 300;

/** Calls `end` once npm is gone; does nothing for a process that npm did not start. */
export function endWithNpm(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, EVERY_MS);
  timer.unref();
}
