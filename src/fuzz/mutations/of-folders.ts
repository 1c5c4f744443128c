/** Mutations of the folder: files that are gone, strange, misnamed, or no files. */
import type { Choices } from "../choices.ts";
import type { Mutate, Mutations } from "../mutation.ts";
import type { Entry } from "../plan-files.ts";

const onPath =
  (change: (path: string, entries: Map<string, Entry>, choices: Choices) => void): Mutate =>
  (files, choices) => {
    const paths = files.paths();
    if (paths.length > 0) change(choices.of(paths), files.entries, choices);
  };

const NAMES = [
  "sites.yaml",
  "Site.yaml",
  "plan.yml",
  "x.yaml",
  "translations/xx.po",
  "translations/x",
  "deck.yaml.yaml",
  "chanels.yaml",
  "translations/interface.en.po",
  ".yaml",
  "a\nb.yaml",
  "ä.yaml",
  "plan.yaml~",
];
const LINKS = [
  "nowhere",
  ".",
  "..",
  "/dev/null",
  "/dev/zero",
  "/etc/hostname",
  "loop",
  "site.yaml",
];

export const folderMutations: Mutations = {
  remove: onPath((path, entries) => entries.delete(path)),
  rename: onPath((path, entries, choices) => {
    const entry = entries.get(path);
    entries.delete(path);
    if (entry) entries.set(choices.of(NAMES), entry);
  }),
  "mistype name": onPath((path, entries, choices) => {
    const entry = entries.get(path);
    entries.delete(path);
    const at = choices.below(path.length);
    if (entry)
      entries.set((path.slice(0, at) + path.slice(at + 1)).replace(/^\/|\/$/g, "") || "x", entry);
  }),
  copy: onPath((path, entries, choices) => {
    const entry = entries.get(path);
    if (entry) entries.set(choices.of(NAMES), entry);
  }),
  "folder in its place": onPath((path, entries) => entries.set(path, { folder: true })),
  "link in its place": onPath((path, entries, choices) =>
    entries.set(path, { link: path.includes("/") ? "nowhere" : choices.of(LINKS) }),
  ),
  "link beside": onPath((_, entries, choices) => entries.set("loop", { link: choices.of(LINKS) })),
  swap: onPath((path, entries, choices) => {
    const other = choices.of([...entries.keys()]);
    const [one, two] = [entries.get(path), entries.get(other)];
    if (one && two) entries.set(path, two).set(other, one);
  }),
};
