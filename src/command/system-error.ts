/** Says in one line what an error of the operating system means and what to do about it. */

/** What Node tells of a failed system call. */
interface SystemError extends Error {
  code: string;
  syscall: string;
  path?: unknown;
}

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  "syscall" in error &&
  typeof error.syscall === "string";

/** By code: what is wrong with the place where it happened. */
const MEANINGS: Readonly<Record<string, (where: string) => string>> = {
  ENOSPC: (where) => `The disk is full${where}. Make room, then try again.`,
  EDQUOT: (where) => `The disk quota is used up${where}. Make room, then try again.`,
  EROFS: (where) => `The file system is read-only${where}. Name a folder that can be written.`,
  EACCES: (where) => `Permission is missing${where}.`,
  EPERM: (where) => `Permission is missing${where}.`,
  EMFILE: (where) => `Too many files are open at once${where}. Raise the limit: ulimit -n 1024.`,
  ENFILE: (where) => `This machine has too many files open at once${where}. Try again later.`,
  ENOMEM: (where) => `The memory is used up${where}. End other programs, then try again.`,
  EAGAIN: (where) => `This machine has no room for another process${where}. Try again later.`,
  EBUSY: (where) =>
    `It is in use, or a disk is mounted there${where}. Name another folder, or one within it.`,
  ENOTDIR: (where) => `A file stands where a folder is expected${where}. Name another folder.`,
  EEXIST: (where) => `Something else stands there${where}. Remove it, or name another folder.`,
  ENAMETOOLONG: (where) => `This name is too long${where}.`,
  EIO: (where) => `The disk fails${where}. Try another one.`,
  EPIPE: () => "Nobody reads any more what is said here.",
  ELOOP: (where) => `Symbolic links lead in a circle${where}.`,
};

/**
 * The line of a system error, also of one that another error wraps; undefined for any other.
 * @example lineOfSystemError(error) // → "The disk is full (write /srv/plan/x.html). Make room, then try again."
 */
export function lineOfSystemError(error: unknown): string | undefined {
  const found = chainOf(error).find(isSystemError);
  if (!found) return undefined;
  const { code, syscall, path, message } = found;
  // Where something is written to an open file, its name is not told.
  const where = typeof path === "string" ? ` (${syscall} ${path})` : "";
  if (code === "ENOSPC" && syscall === "watch")
    return `This machine lets too few files be watched${where}. Raise fs.inotify.max_user_watches.`;
  return MEANINGS[code]?.(where) ?? (path === undefined ? undefined : message);
}

/** The error and whatever it wraps: Eleventy keeps that as `originalError`, the language as `cause`. */
export function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let at = error; at instanceof Error && !chain.includes(at); ) {
    chain.push(at);
    at = "originalError" in at && at.originalError !== at ? at.originalError : at.cause;
  }
  return chain;
}
