/** Reads the file of exceptions, or tells line by line what is wrong with it. */
import { readInput } from "../../plan/input/read-input.ts";
import type { Problem } from "../../plan/problem.ts";
import { readYamlBytes } from "../../plan/yaml/read-bytes.ts";
import { exceptionSchema, type WrittenException } from "./exception.ts";

export type ReadExceptions =
  | { ok: true; exceptions: WrittenException[] }
  | { ok: false; problems: Problem[] };

/** @param file path of the YAML file; where there is none, there are no exceptions */
export function readExceptions(file: string): ReadExceptions {
  const read = readInput(file, file);
  if (!read) return { ok: true, exceptions: [] };
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const yaml = readYamlBytes(file, read.content);
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems };
  const problem = (path: readonly PropertyKey[], message: string): Problem => ({
    file,
    ...yaml.at(path),
    code: "exception",
    message,
    fix: "An exception has rule, reason, owner and until (2026-12-31), and may have pages and selector.",
  });
  const list = yaml.data ?? [];
  if (!Array.isArray(list))
    return { ok: false, problems: [problem([], "The file is not a list of exceptions.")] };
  const parsedItems = list.map((item, index) => ({
    index,
    parsed: exceptionSchema.safeParse(item),
  }));
  const problems = parsedItems.flatMap(({ index, parsed }) =>
    (parsed.error?.issues ?? []).map(({ path, message }) =>
      problem([index, ...path], `${[index + 1, ...path].join(".")}: ${message}.`),
    ),
  );
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    exceptions: parsedItems.flatMap(({ index, parsed }) =>
      parsed.data ? [{ ...parsed.data, place: `${file}:${yaml.at([index]).line}` }] : [],
    ),
  };
}
