/** Sorts the operators of content streams by what they do (ISO 32000-1, annex A). */

export const PATH_PAINTING: ReadonlySet<string> = new Set(
  ["f", "F", "f*", "B", "B*", "b", "b*", "S", "s"], //
);
export const TEXT_SHOWING: ReadonlySet<string> = new Set(["Tj", "TJ", "'", '"']);
export const MARK_OPENING: ReadonlySet<string> = new Set(["BDC", "BMC"]);

/** What paints, or opens or closes a mark; `path` and `n` begin and end what may be painted. */
export const PAINTING_OR_MARKING: ReadonlySet<string> = new Set(
  [...PATH_PAINTING, ...TEXT_SHOWING, ...MARK_OPENING, "EMC", "Do", "sh", "path", "n"], //
);
