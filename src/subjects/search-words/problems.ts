/** Finds search words that lead nowhere, that are none, and that are written twice. */
import { z } from "zod";
import type { Problem } from "../../plan/problem.ts";
import type { KnownFiles } from "../../plan/problems/known-files.ts";
import type { PlanSubject } from "../../plan/subject.ts";
import type { Path } from "../../plan/yaml/yaml-file.ts";

/** As much of each entry as can be read beside other mistakes. */
const legible = z.object({
  entries: z.array(
    z.object({
      words: z.record(z.string(), z.array(z.string())).catch({}),
      finds: z.array(z.string()).catch([]),
    }),
  ),
});

/** `leads-nowhere`: things of a kind that the search does not find; `no-word`; `duplicate-word`. */
export function searchWordProblems(
  { files, relations: { declared }, blind }: KnownFiles,
  subjects: readonly PlanSubject[],
): Problem[] {
  const yaml = files.get("search-words");
  const read = legible.safeParse(yaml?.data);
  if (!yaml || !read.success) return [];
  const searched = new Set(["page", ...subjects.flatMap(({ searched: kinds = [] }) => kinds)]);
  const told = (path: Path, code: string, message: string, fix: string): Problem => ({
    file: yaml.file,
    ...yaml.at(path),
    code,
    message,
    fix,
  });
  /** Kinds that have a thing of the id; what is not there at all is told elsewhere. */
  const kindsOf = (id: string) =>
    [...declared].flatMap(([kind, things]) => (things.has(id) ? [kind] : []));
  return read.data.entries.flatMap(({ words, finds }, entry) => [
    ...finds.flatMap((id, index) => {
      const kinds = kindsOf(id);
      if (
        kinds.length === 0 ||
        kinds.some((kind) => searched.has(kind) || blind.declared.has(kind))
      )
        return [];
      return told(
        ["entries", entry, "finds", index],
        "leads-nowhere",
        `The search does not find "${id}", which is a ${kinds.join(" or a ").replaceAll("-", " ")}.`,
        "Name what it belongs to, e.g. its page.",
      );
    }),
    ...Object.entries(words).flatMap(([language, list]) =>
      list.flatMap((word, index) => {
        const here = ["entries", entry, "words", language, index];
        if (/\S/.test(word) && !/[\p{L}\p{N}]/u.test(word))
          return told(
            here,
            "no-word",
            `"${word}" has no letter and no digit.`,
            "Write a word as readers type it, or remove it.",
          );
        const first = list.findIndex((other) => other.toLowerCase() === word.toLowerCase());
        if (first === index) return [];
        const { line } = yaml.at(["entries", entry, "words", language, first]);
        return told(
          here,
          "duplicate-word",
          `"${word}" is written twice (${yaml.file}:${line}).`,
          "Remove one of the two.",
        );
      }),
    ),
  ]);
}
