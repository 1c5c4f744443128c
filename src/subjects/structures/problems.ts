/** Finds bodies that no reader would ever see. */
import type { Problem } from "../../plan/problem.ts";
import type { KnownFiles } from "../../plan/problems/known-files.ts";
import { orphan } from "../../plan/problems/orphan.ts";
import type { Referred } from "../../plan/problems/relations.ts";
import { isRecord } from "../../plan/schema/walk.ts";

/** `orphan`: a body outside the diagram that no other file names, e.g. in a responsibility. */
export function unseenBodies({ files, relations, unknown, blind }: KnownFiles): Problem[] {
  const yaml = files.get("structures");
  const bodies = isRecord(yaml?.data) ? yaml.data.structures : undefined;
  if (!yaml || !Array.isArray(bodies)) return [];
  const refers = (ref: Referred) => ref.yaml !== yaml && ref.kinds.includes("structure");
  const unread = [...blind.referred].some(
    ([name, kinds]) => name !== "structures" && kinds.has("structure"),
  );
  if (unread || unknown.some(refers)) return [];
  const elsewhere = new Set(relations.referred.filter(refers).map(({ id }) => id));
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
