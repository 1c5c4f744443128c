/** What a macro takes: named parameters in one object, of which none may be unknown or forgotten. */

/**
 * Checks a macro's parameters, as its first line: `{{ params | takes("text", "class?") -}}`. Writes nothing.
 * @param names those that it takes; one that may be left out ends in a question mark
 * @throws if one is missing or unknown, with both lists
 */
export function takes(params: unknown, ...names: string[]): string {
  if (typeof params !== "object" || params === null)
    throw new Error(`A macro takes one object of named parameters: ${names.join(", ")}.`);
  const needed = names.filter((name) => !name.endsWith("?"));
  const missing = needed.filter((name) => !(name in params));
  const known = new Set(names.map((name) => name.replace(/\?$/, "")));
  const unknown = Object.keys(params).filter((name) => !known.has(name));
  if (missing.length > 0 || unknown.length > 0)
    throw new Error(
      [
        `A macro takes the parameters ${names.join(", ")}.`,
        ...(missing.length > 0 ? [`Missing: ${missing.join(", ")}.`] : []),
        ...(unknown.length > 0 ? [`Unknown: ${unknown.join(", ")}.`] : []),
      ].join(" "),
    );
  return "";
}
