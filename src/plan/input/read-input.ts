/** Reads a file or folder that people prepare; what stands there but cannot be read is told, not passed over. */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
} from "node:fs";
import { basename } from "node:path";
import { MOST_BYTES, sizeOf } from "../limits.ts";
import type { Problem } from "../problem.ts";

export type Input<Content> = { ok: true; content: Content } | { ok: false; problem: Problem };

/** A pipe that nobody writes to is opened without waiting; Windows has neither. */
const { O_RDONLY, O_NONBLOCK = 0 } = constants;

/**
 * The bytes of the file at `path`; undefined where there is none. Otherwise `unreadable-file`: for a
 * folder, a link that leads nowhere, a pipe, or what the system does not let be read; `too-large-file`.
 * @param shown path of the file as the editor would type it
 */
export function readInput(path: string, shown: string): Input<Buffer> | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, O_RDONLY | O_NONBLOCK);
    const found = fstatSync(file);
    if (found.isDirectory()) return unreadable("EISDIR", shown);
    if (found.size > MOST_BYTES) return tooLarge(found.size, shown);
    return found.isFile() ? { ok: true, content: readFileSync(file) } : unreadable("ENXIO", shown);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      return isLink(path) ? unreadable("ENOENT", shown) : undefined;
    return unreadable(code, shown);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * What stands in the folder at `path`, in the order of the names; undefined where there is no such
 * folder. Files that an editor's program keeps for itself are left out. Otherwise `unreadable-folder`,
 * or `missing-folder` for a file in its place.
 */
export function readInputFolder(path: string, shown: string): Input<Dirent[]> | undefined {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    const content = entries.filter(({ name }) => !isEditorsOwn(name));
    return { ok: true, content: content.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" && !isLink(path)) return undefined;
    if (code === "ENOTDIR") return unreadable(`folder ${code}`, shown, "missing-folder");
    return unreadable(code === "ENOENT" ? code : `folder ${code}`, shown, "unreadable-folder");
  }
}

/**
 * Dot files, among them locks such as `.#plan.yaml` and `.plan.yaml.swp`, and the copies that editors
 * leave beside a file: `plan.yaml~`, `#plan.yaml#`, `4913`.
 */
const isEditorsOwn = (name: string): boolean => /^\.|~$|^#.*#$|^4913$/.test(name);

/** What is wrong and what to do, by the system's name of the error. */
const reasons: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  EISDIR: ["is a folder, not a file.", "Put the file in its place, or remove it."],
  ENOENT: ["is a link to what is not there.", "Mend the link, or remove it."],
  ELOOP: ["is a link that leads back to itself.", "Mend the link, or remove it."],
  EACCES: ["may not be read.", "Let whoever runs this command read it."],
  ENXIO: ["is a pipe or a device, not a file.", "Put the file in its place, or remove it."],
  "folder ENOTDIR": ["is not a folder.", "Put the folder in its place, or remove it."],
  "folder ELOOP": ["is a link that leads back to itself.", "Mend the link, or remove it."],
  "folder EACCES": ["may not be looked into.", "Let whoever runs this command read the folder."],
};

function unreadable(
  error: string,
  shown: string,
  code = "unreadable-file",
): { ok: false; problem: Problem } {
  const [message, fix] = reasons[error.replace("EPERM", "EACCES")] ?? [
    `cannot be read (${error.replace("folder ", "")}).`,
    "Try again; if that does not help, put a copy in its place.",
  ];
  const place = { file: shown, line: 1, column: 1 };
  return { ok: false, problem: { ...place, code, message: `${basename(shown)} ${message}`, fix } };
}

const tooLarge = (bytes: number, shown: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: {
    ...{ file: shown, line: 1, column: 1, code: "too-large-file" },
    message: `${basename(shown)} has ${sizeOf(bytes)}.`,
    fix: `Use a file of at most ${sizeOf(MOST_BYTES)}: this one holds something else than it should.`,
  },
});

/** What says nothing of the file: too many are open, or the memory is used up. */
const ofTheMachine: ReadonlySet<string> = new Set(["EMFILE", "ENFILE", "ENOMEM"]);

/** @throws an error that is not the file's: the machine's, or a fault of the programme */
function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code !== undefined && !ofTheMachine.has(code)) return code;
  throw error;
}

const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
};
