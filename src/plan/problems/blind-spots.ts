/** Knows what could not be read because of another mistake, so that one mistake is not told of twice. */
import type { z } from "zod";
import { kindsIn, schemaAt } from "../schema/walk.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";
import { mistypedKey, valueAt } from "./around.ts";
import { keysOf } from "./known-words.ts";

type Schema = z.core.$ZodType;

/** Places that could not be read, as what might have stood there. */
export class BlindSpots {
  /** Kinds that may be declared there: references to them cannot be judged. */
  readonly declared = new Set<string>();
  /** By data file, kinds that may be referred to there: nothing is an orphan for want of such a reference. */
  readonly referred = new Map<string, Set<string>>();
  /** Data files some of whose slides or pages are of no known layout. */
  readonly layouts = new Set<string>();

  /** A whole file could not be read. */
  file(name: string, schema: Schema | undefined): void {
    this.#unread(name, schema);
    this.layouts.add(name);
  }

  /** The values at the issues' paths, which start in the file, could not be read as meant. */
  issues(name: string, yaml: YamlFile, schema: Schema, issues: readonly z.core.$ZodIssue[]): void {
    for (const issue of issues) {
      const undecided = issue.code === "invalid_union";
      const path: Path = undecided ? issue.path.slice(0, -1) : issue.path;
      if (undecided || path.length < 3) this.layouts.add(name);
      if (issue.code !== "unrecognized_keys") {
        this.#unread(name, schemaAt(schema, yaml.data, path));
        continue;
      }
      for (const key of keysOf(schemaAt(schema, yaml.data, path), valueAt(yaml.data, path))) {
        const meant = mistypedKey(schema, yaml.data, [...path, key]);
        if (meant !== undefined && issue.keys.includes(meant))
          this.#unread(name, schemaAt(schema, yaml.data, [...path, key]));
      }
    }
  }

  #unread(name: string, schema: Schema | undefined): void {
    const { declared, referred } = kindsIn(schema);
    for (const kind of declared) this.declared.add(kind);
    const before = this.referred.get(name) ?? [];
    this.referred.set(name, new Set([...before, ...referred]));
  }
}
