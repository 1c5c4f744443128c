/** Finds what no reader would ever see: things described but shown on no slide and no page. */
import type { Problem } from "../problem.ts";
import { isRecord } from "../schema/walk.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import type { Relations } from "./relations.ts";

/** Kinds that only make sense when something refers to them, and which files must do so. */
const needed: Record<string, { from: string; fix: string }[]> = {
  audience: [{ from: "channels", fix: "Name it as the audience of a channel, or remove it." }],
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

/** Data files and the layouts of slides and pages that show them; the first is the slide's and page's usual one. */
const shownBy: Record<string, readonly string[]> = {
  mandate: ["mandate"],
  structures: ["structures"],
  definitions: ["definitions"],
  survey: ["survey"],
  responsibilities: ["responsibilities"],
  channels: ["channels"],
  city: ["city-principles", "strategy", "model"],
  principles: ["principles"],
  implementation: ["implementation"],
};

type Files = ReadonlyMap<string, YamlFile>;

/** `orphan` and `missing-file`, over all files. */
export function orphans(files: Files, relations: Relations): Problem[] {
  return [
    ...unreferenced(files, relations),
    ...unseenBodies(files, relations),
    ...unshownFiles(files),
  ];
}

function unreferenced(files: Files, { declared, referred }: Relations): Problem[] {
  return Object.entries(needed).flatMap(([kind, rules]) =>
    rules.flatMap(({ from, fix }) => {
      const by = files.get(from);
      if (by?.data === undefined) return [];
      const used = new Set(
        referred.filter((ref) => ref.yaml === by && ref.kinds.includes(kind)).map(({ id }) => id),
      );
      return [...(declared.get(kind) ?? [])]
        .filter(([id]) => !used.has(id))
        .map(([id, { yaml, path }]) => ({
          file: yaml.file,
          ...yaml.at(path),
          code: "orphan",
          message: `Nothing in ${by.file} names the ${kind.replaceAll("-", " ")} "${id}".`,
          fix,
        }));
    }),
  );
}

/** A body outside the diagram is seen only where a responsibility or the implementation names it. */
function unseenBodies(files: Files, { referred }: Relations): Problem[] {
  const yaml = files.get("structures");
  const bodies = isRecord(yaml?.data) ? yaml.data.structures : undefined;
  if (!yaml || !Array.isArray(bodies)) return [];
  const elsewhere = new Set(
    referred
      .filter((ref) => ref.yaml !== yaml && ref.kinds.includes("structure"))
      .map(({ id }) => id),
  );
  return bodies.flatMap((body: unknown, index) =>
    isRecord(body) && body.in_diagram === false && !elsewhere.has(String(body.id))
      ? [
          {
            file: yaml.file,
            ...yaml.at(["structures", index, "id"]),
            code: "orphan",
            message: `The body "${String(body.id)}" is on no slide.`,
            fix: "Put it in the diagram (in_diagram: true), or name it in a responsibility.",
          },
        ]
      : [],
  );
}

/** Every described subject has a slide and a page, and every slide and page has its subject. */
function unshownFiles(files: Files): Problem[] {
  return (["deck", "site"] as const).flatMap((shower) => {
    const yaml = files.get(shower);
    const key = shower === "deck" ? "slides" : "pages";
    const items = isRecord(yaml?.data) ? yaml.data[key] : undefined;
    if (!yaml || !Array.isArray(items)) return [];
    const layouts = items.map((item: unknown) => (isRecord(item) ? item.layout : undefined));
    return Object.entries(shownBy).flatMap(([name, showing]) => {
      const described = files.get(name);
      return showing.flatMap((layout): Problem[] => {
        const index = layouts.indexOf(layout);
        if (described && index < 0) {
          return [
            {
              file: described.file,
              line: 1,
              column: 1,
              code: "orphan",
              message: `No ${key.slice(0, -1)} in ${yaml.file} has the layout "${layout}", which shows this file.`,
              fix: `Add one to ${yaml.file}, or remove what is not shown.`,
            },
          ];
        }
        if (!described && index >= 0) {
          return [
            {
              file: yaml.file,
              ...yaml.at([key, index, "layout"]),
              code: "missing-file",
              message: `The layout "${layout}" shows ${name}.yaml, which is not there.`,
              fix: `Add ${name}.yaml, or remove this ${key.slice(0, -1)}.`,
            },
          ];
        }
        return [];
      });
    });
  });
}
