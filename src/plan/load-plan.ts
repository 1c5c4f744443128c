/** The one door to the data: a plan that can be trusted, or every problem in its files. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";
import { type Problem, sortProblems } from "./problem.ts";
import { addressProblems } from "./problems/addresses.ts";
import { messageProblems } from "./problems/messages.ts";
import { orphans } from "./problems/orphans.ts";
import { collectRelations, duplicateIds, unknownReferences } from "./problems/relations.ts";
import { shapeProblems } from "./problems/shape.ts";
import { type FileName, files, type Plan, planFiles } from "./schema/files.ts";
import { kindsDeclaredBy } from "./schema/walk.ts";
import { suggest } from "./suggest.ts";
import { readYaml, type YamlFile } from "./yaml/yaml-file.ts";

export type Loaded =
  | { ok: true; plan: Plan; sources: ReadonlyMap<FileName, YamlFile> }
  | { ok: false; problems: Problem[] };

/**
 * Loads the plan in `directory`. Mistakes never throw: all of all files come back together, sorted.
 * @param directory folder with the data files
 */
export function loadPlan(directory: string): Loaded {
  const shown = relative(process.cwd(), directory) || ".";
  if (!existsSync(directory)) {
    return {
      ok: false,
      problems: [
        missing(
          shown,
          `The folder ${shown} is not there.`,
          "Name the folder of the plan's data files.",
        ),
      ],
    };
  }
  const problems: Problem[] = strayFiles(directory, shown);
  const sources = new Map<FileName, YamlFile>();
  for (const name of fileNames()) {
    const path = join(directory, `${name}.yaml`);
    if (existsSync(path)) {
      const yaml = readYaml(join(shown, `${name}.yaml`), readFileSync(path, "utf8"));
      sources.set(name, yaml);
      problems.push(...yaml.problems);
    } else if (!(files[name] instanceof z.ZodOptional)) {
      problems.push(
        missing(
          join(shown, `${name}.yaml`),
          `${name}.yaml is not there.`,
          "Every plan needs this file.",
        ),
      );
    }
  }
  const readable = [...sources].filter(([, yaml]) => yaml.problems.length === 0);
  for (const [name, yaml] of readable) {
    const result = files[name].safeParse(yaml.data ?? {});
    if (!result.success)
      problems.push(
        ...shapeProblems({ ...yaml, data: yaml.data ?? {} }, files[name], result.error.issues),
      );
    problems.push(...messageProblems(yaml, files[name]));
  }
  const relations = collectRelations(
    readable.map(([name, yaml]) => ({ yaml, schema: files[name] })),
  );
  problems.push(...duplicateIds(relations), ...unknownReferences(relations, kindsIn(sources)));
  problems.push(...orphans(new Map(readable), relations));
  const site = sources.get("site");
  const parsedSite = files.site.safeParse(site?.data);
  if (site && parsedSite.success) problems.push(...addressProblems(site, parsedSite.data));
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  const plan = planFiles.parse(
    Object.fromEntries([...sources].map(([name, yaml]) => [name, yaml.data])),
  );
  return { ok: true, plan, sources };
}

const fileNames = () => planFiles.keyof().options;

/** Kinds declared in files that are there but cannot be read, so references to them cannot be judged. */
function kindsIn(sources: ReadonlyMap<FileName, YamlFile>): Set<string> {
  const unreadable = [...sources].filter(([, yaml]) => yaml.problems.length > 0);
  return new Set(unreadable.flatMap(([name]) => kindsDeclaredBy(files[name])));
}

/** `unknown-file`: YAML files that the plan does not know, most likely mistyped names. */
function strayFiles(directory: string, shown: string): Problem[] {
  const known: readonly string[] = fileNames();
  return readdirSync(directory)
    .filter((file) => /\.ya?ml$/.test(file) && !known.some((name) => file === `${name}.yaml`))
    .map((file) => ({
      file: join(shown, file),
      line: 1,
      column: 1,
      code: "unknown-file",
      message: `${file} is not a file of a plan.`,
      fix: suggest(
        file,
        known.map((name) => `${name}.yaml`),
      ),
    }));
}

const missing = (file: string, message: string, fix: string): Problem => ({
  file,
  line: 1,
  column: 1,
  code: "missing-file",
  message,
  fix,
});
