/** Mutations of bytes: what a disk, a transfer or a strange program does to a file. */
import type { Choices } from "../choices.ts";
import type { Mutate, Mutations } from "../mutation.ts";
import type { ChangedFiles } from "../plan-files.ts";

/** @param change gives the file's new bytes; `at` is a place in them */
export const onBytes =
  (
    change: (bytes: Buffer, at: number, choices: Choices) => Uint8Array | string,
    fits?: (path: string) => boolean,
  ): Mutate =>
  (files: ChangedFiles, choices: Choices) => {
    const paths = files.paths(fits);
    if (paths.length === 0) return;
    const path = choices.of(paths);
    const bytes = files.bytes(path);
    files.write(path, Buffer.from(change(bytes, choices.below(bytes.length + 1), choices)));
  };

const inserted = (bytes: Buffer, at: number, more: string | Uint8Array) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at)]);

/** Bytes that have no meaning in UTF-8, each in another way. */
const INVALID = [
  ...[[0xff], [0xc0, 0xaf], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80]],
].map((codes) => Uint8Array.from(codes));

const asUtf16 = (bytes: Buffer) => Buffer.from(bytes.toString("utf8"), "utf16le");

const replacedAll = (from: RegExp, to: string) =>
  onBytes((bytes) => Buffer.from(bytes.toString("latin1").replace(from, to), "latin1"));

export const byteMutations: Mutations = {
  truncate: onBytes((all, at) => all.subarray(0, at)),
  behead: onBytes((all, at) => all.subarray(at)),
  empty: onBytes(() => ""),
  flip: onBytes((all, at, choices) => {
    const changed = Buffer.from(all);
    if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << choices.below(8));
    return changed;
  }),
  overwrite: onBytes((all, at, choices) => {
    const changed = Buffer.from(all);
    if (at < changed.length) changed[at] = choices.below(256);
    return changed;
  }),
  cut: onBytes((all, at, choices) =>
    Buffer.concat([all.subarray(0, at), all.subarray(at + choices.below(80) + 1)]),
  ),
  repeat: onBytes((all, at, choices) =>
    inserted(all, at, all.subarray(at, at + choices.below(200))),
  ),
  insert: onBytes((all, at, { text }) => inserted(all, at, text)),
  invalid: onBytes((all, at, choices) => inserted(all, at, choices.of(INVALID))),
  nul: onBytes((all, at, choices) => inserted(all, at, "\0".repeat(1 + choices.below(3)))),
  long: onBytes((all, at, choices) =>
    inserted(all, at, choices.of(["a", " ", "\n", "[", '"', "\t", "ä", "-"]).repeat(30_000)),
  ),
  "byte order mark": onBytes((all, at, choices) => inserted(all, choices.of([0, at]), "\ufeff")),
  "utf-16": onBytes((all, _at, choices) =>
    Buffer.concat([Buffer.from(choices.of([[], [0xff, 0xfe]])), asUtf16(all)]),
  ),
  "latin-1": onBytes((all) => Buffer.from(all.toString("utf8"), "latin1")),
  crlf: replacedAll(/\n/g, "\r\n"),
  cr: replacedAll(/\n/g, "\r"),
  "other file": (files, choices) => {
    const paths = files.paths();
    files.write(choices.of(paths), files.bytes(choices.of(paths)));
  },
};
