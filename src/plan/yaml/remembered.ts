/** Remembers what was found in a file: a preview reads the plan at every change, which is one of its files. */
import type { YamlFile } from "./yaml-file.ts";

/**
 * The same function, which answers from memory for a file that has been read once and for all: its
 * content as plain values is one object as long as its bytes are the same.
 * @param find must depend on its arguments alone; of each file the last answer is kept
 */
export function remembered<Others extends readonly unknown[], Answer>(
  find: (yaml: YamlFile, ...others: Others) => Answer,
): (yaml: YamlFile, ...others: Others) => Answer {
  const known = new WeakMap<object, { others: Others; answer: Answer }>();
  return (yaml, ...others) => {
    const { data } = yaml;
    if (typeof data !== "object" || data === null) return find(yaml, ...others);
    const before = known.get(data);
    if (before?.others.every((other, index) => other === others[index])) return before.answer;
    const answer = find(yaml, ...others);
    known.set(data, { others, answer });
    return answer;
  };
}
