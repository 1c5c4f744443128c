/** Reads the file of exceptions, or tells line by line what is wrong with it. */
import { readFileSync } from "node:fs";
import type { Problem } from "../../plan/problem.ts";
import { readYaml } from "../../plan/yaml/yaml-file.ts";
import { exceptionSchema, type WrittenException } from "./exception.ts";

export type ReadExceptions =
  | { ok: true; exceptions: WrittenException[] }
  | { ok: false; problems: Problem[] };

/** @param file path of the YAML file; where there is none, there are no exceptions */
export function readExceptions(file: string): ReadExceptions {
  let source: string;
  try {
    source = readFileSync(file, "utf8");
  } catch {
    return { ok: true, exceptions: [] };
  }
  const yaml = readYaml(file, source);
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
  const read = list.map((item, index) => ({ index, parsed: exceptionSchema.safeParse(item) }));
  const problems = read.flatMap(({ index, parsed }) =>
    (parsed.error?.issues ?? []).map(({ path, message }) =>
      problem([index, ...path], `${[index + 1, ...path].join(".")}: ${message}.`),
    ),
  );
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    exceptions: read.flatMap(({ index, parsed }) =>
      parsed.data ? [{ ...parsed.data, place: `${file}:${yaml.at([index]).line}` }] : [],
    ),
  };
}
