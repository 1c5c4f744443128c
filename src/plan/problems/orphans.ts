/** Finds what no reader would ever see: things described but shown on no slide and no page. */
import type { Problem } from "../problem.ts";
import { isRecord } from "../schema/walk.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";
import type { BlindSpots } from "./blind-spots.ts";
import { layoutsOf, showers, shownBy } from "./layouts.ts";
import type { Referred, Relations } from "./relations.ts";

/** Kinds that only make sense when something refers to them, and which files must do so. */
const needed: Record<string, { from: string; fix: string }[]> = {
  audience: [
    { from: "channels", fix: "Name it as the audience of a channel, or remove it." },
    { from: "site", fix: "Show it on a page." },
  ],
  kind: [{ from: "channels", fix: "Name it as the kind of a channel, or remove it." }],
  column: [{ from: "channels", fix: "Name it as the column of a group, or remove it." }],
  "structure-level": [{ from: "structures", fix: "Name it as the level of a body, or remove it." }],
  level: [
    { from: "deck", fix: "Show it on a slide." },
    { from: "site", fix: "Show it on a page." },
  ],
  principle: [
    { from: "deck", fix: "Show it on a slide." },
    { from: "site", fix: "Show it on a page." },
  ],
};

type Files = ReadonlyMap<string, YamlFile>;

interface Known {
  files: Files;
  relations: Relations;
  /** References that lead nowhere: what they were meant for is no orphan. */
  unknown: readonly Referred[];
  blind: BlindSpots;
}

/** `orphan`: things that nothing names, bodies that are never seen, files that no slide or page shows. */
export function orphans(known: Known): Problem[] {
  return [
    ...unreferenced(known),
    ...unseenBodies(known),
    ...unshownFiles(known.files, known.blind),
  ];
}

function unreferenced({ files, relations, unknown, blind }: Known): Problem[] {
  return Object.entries(needed).flatMap(([kind, rules]) =>
    rules.flatMap(({ from, fix }) => {
      const by = files.get(from);
      const refers = (ref: Referred) => ref.yaml === by && ref.kinds.includes(kind);
      if (!by || blind.referred.get(from)?.has(kind) || unknown.some(refers)) return [];
      if (blind.declared.has(kind)) return [];
      // A deck that shows none of them one by one is judged as a whole (unshownFiles).
      const layout = oneByOne[kind];
      if (from === "deck" && layout && !layoutsOf(by, "slides").includes(layout)) return [];
      const used = new Set(relations.referred.filter(refers).map(({ id }) => id));
      return [...(relations.declared.get(kind) ?? [])]
        .filter(([id]) => !used.has(id))
        .map(([id, { yaml, path }]) =>
          orphan(
            yaml,
            path,
            `Nothing in ${by.file} names the ${kind.replaceAll("-", " ")} "${id}".`,
            fix,
          ),
        );
    }),
  );
}

/**
 * Layouts of slides that show one thing of a kind. A deck may do without principles one by one: its
 * table names them all, and their priorities are then on the site only.
 */
const oneByOne: Readonly<Record<string, string>> = { level: "channels", principle: "principle" };

/** A body outside the diagram is seen only where a responsibility or the implementation names it. */
function unseenBodies({ files, relations: { referred }, unknown, blind }: Known): Problem[] {
  const yaml = files.get("structures");
  const bodies = isRecord(yaml?.data) ? yaml.data.structures : undefined;
  if (!yaml || !Array.isArray(bodies)) return [];
  const refers = (ref: Referred) => ref.yaml !== yaml && ref.kinds.includes("structure");
  const unread = [...blind.referred].some(
    ([name, kinds]) => name !== "structures" && kinds.has("structure"),
  );
  if (unread || unknown.some(refers)) return [];
  const elsewhere = new Set(referred.filter(refers).map(({ id }) => id));
  return bodies.flatMap((body: unknown, index) =>
    isRecord(body) && body.in_diagram === false && !elsewhere.has(String(body.id))
      ? [
          orphan(
            yaml,
            ["structures", index, "id"],
            `The body "${String(body.id)}" is on no slide.`,
            "Put it in the diagram (in_diagram: true), or name it in a responsibility.",
          ),
        ]
      : [],
  );
}

/** Every described subject has a slide and a page of its layout. */
function unshownFiles(files: Files, blind: BlindSpots): Problem[] {
  return showers.flatMap(({ name, key, item }) => {
    const shower = files.get(name);
    if (!shower || blind.layouts.has(name)) return [];
    const layouts = layoutsOf(shower, key);
    return Object.entries(shownBy).flatMap(([subject, { whole, only }]) => {
      const yaml = files.get(subject);
      if (!yaml || (only ?? name) !== name) return [];
      return whole
        .filter((layout) => !layouts.includes(layout))
        .map((layout) =>
          orphan(
            yaml,
            [],
            `No ${item} in ${shower.file} has the layout "${layout}", which shows this file.`,
            `Add one to ${shower.file}, or remove what is not shown.`,
          ),
        );
    });
  });
}

const orphan = (yaml: YamlFile, path: Path, message: string, fix: string): Problem => ({
  file: yaml.file,
  ...yaml.at(path),
  code: "orphan",
  message,
  fix,
});
