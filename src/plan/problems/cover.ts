/** Finds decks that do not begin with their cover, which has the plan's name and the first heading of all. */
import type { Problem } from "../problem.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import { layoutsOf } from "./layouts.ts";

const FIRST = "Let the deck begin with it: { id: cover, layout: cover }.";

/** `missing-cover`, `late-cover` and `duplicate-cover` in deck.yaml, whose slides are all of known layouts. */
export function coverProblems(deck: YamlFile): Problem[] {
  const covers = layoutsOf(deck, "slides").flatMap((layout, index) =>
    layout === "cover" ? [index] : [],
  );
  const told = (index: number, code: string, message: string, fix: string): Problem => ({
    file: deck.file,
    ...deck.at(["slides", index]),
    code,
    message,
    fix,
  });
  const [first, ...more] = covers;
  if (first === undefined) return [told(0, "missing-cover", "The deck has no cover.", FIRST)];
  return [
    ...(first > 0 ? [told(first, "late-cover", "The cover is not the first slide.", FIRST)] : []),
    ...more.map((index) =>
      told(index, "duplicate-cover", "The deck has a cover already.", "Remove one of the two."),
    ),
  ];
}
