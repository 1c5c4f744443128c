/** Names the places of the data by which a catalogue can tell two uses of the same text apart (msgctxt). */

/**
 * Place of a text in the data: the file and the keys that lead to the text, without places in lists.
 * @example placeOf("channels", ["levels", 0, "groups", 2, "title"]) // → "channels.levels.groups.title"
 */
export function placeOf(file: string, path: readonly PropertyKey[]): string {
  return [file, ...path.filter((step) => typeof step === "string")].join(".");
}

/**
 * Contexts under which a catalogue may translate a text at `place`, the narrowest first.
 * @example contextsOf("interface.about.slide") // → ["interface.about.slide", "interface.about", "interface"]
 */
export function contextsOf(place: string): string[] {
  const keys = place.split(".");
  return keys.map((_, index) => keys.slice(0, keys.length - index).join("."));
}
