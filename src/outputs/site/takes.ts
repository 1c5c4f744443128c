/** What a macro takes: named parameters in one object, of which none may be unknown or forgotten. */

/**
 * Checks a macro's parameters, as its first line: `{{ params | takes("text", "class?") -}}`. Writes nothing.
 * @param names those that it takes; one that may be left out ends in a question mark
 * @throws if one is missing or unknown, with the names
 */
export function takes(params: unknown, ...names: string[]): "" {
  if (typeof params !== "object" || params === null)
    throw new Error(`A macro takes one object of named parameters: ${names.join(", ")}.`);
  let left = Object.keys(params).length;
  let isMissing = false;
  for (const name of names) {
    const isOptional = name.endsWith("?");
    if ((isOptional ? name.slice(0, -1) : name) in params) left -= 1;
    else if (!isOptional) isMissing = true;
  }
  if (left > 0 || isMissing)
    throw new Error(
      `A macro takes the parameters ${names.join(", ")}, and is given ${Object.keys(params).join(", ") || "none"}.`,
    );
  return "";
}
