/** Finds words that the glossary explains twice, and words that stand in no text of the plan. */
import type { Problem } from "../../plan/problem.ts";
import type { KnownFiles } from "../../plan/problems/known-files.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import type { ShownText } from "../../plan/subject.ts";
import type { Path, YamlFile } from "../../plan/yaml/yaml-file.ts";
import { type Forms, finderOf, formsIn } from "./forms.ts";
import { glossarySchema } from "./schema.ts";

/** `double-word` and `double-form`: the same word, or the same form in one language, in two entries. */
export function doubleWords({ sources }: KnownFiles): Problem[] {
  const yaml = sources.get("glossary");
  const glossary = glossarySchema.safeParse(yaml?.data);
  if (!yaml || !glossary.success) return [];
  const placed = placedEntries(glossary.data);
  const words = placed.map(({ entry, path }) => ({
    said: entry.word.source,
    key: entry.word.source.toLowerCase(),
    entry,
    path: [...path, "word"],
  }));
  const forms = placed.flatMap(({ entry, path }) =>
    Object.entries(entry.forms).flatMap(([language, all]) =>
      all.map((form, at) => ({
        said: form,
        key: `${language} ${form}`,
        entry,
        path: [...path, "forms", language, at],
      })),
    ),
  );
  return [
    ...doubles(yaml, words, "double-word", "Make one entry of the two."),
    ...doubles(yaml, forms, "double-form", "Leave it to one of them."),
  ];
}

/** The entries of all groups with their ways in the file. */
const placedEntries = <E>({ groups }: { groups: readonly { entries: readonly E[] }[] }) =>
  groups.flatMap(({ entries }, group) =>
    entries.map((entry, index) => ({ entry, path: ["groups", group, "entries", index] })),
  );

interface Said {
  said: string;
  key: string;
  entry: object;
  path: Path;
}

function doubles(yaml: YamlFile, all: readonly Said[], code: string, fix: string): Problem[] {
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.map(({ said, entry, path }) => ({
          file: yaml.file,
          ...yaml.at(path),
          code,
          message:
            entry === first.entry
              ? `"${said}" stands here twice.`
              : `"${said}" already stands on line ${yaml.at(first.path).line}.`,
          fix: entry === first.entry ? "Remove one of the two." : fix,
        })),
  );
}

/**
 * `unused-word`: an entry of which no form stands in the plan's texts in a language, so that no page leads
 * to it. A language of which the glossary has no forms at all is not judged: its words were not looked for yet.
 */
export function unusedWords(
  glossary: { groups: readonly { entries: readonly { forms: Forms }[] }[] },
  file: DataFile,
  texts: ReadonlyMap<string, readonly ShownText[]>,
): Problem[] {
  const placed = placedEntries(glossary);
  const known = new Set(placed.flatMap(({ entry: { forms } }) => Object.keys(forms)));
  return placed.flatMap(({ entry: { forms }, path }) => {
    const { isIn } = finderOf(forms);
    return [...texts].flatMap(([language, shown]) => {
      if (!known.has(language) || formsIn(forms, language).length === 0) return [];
      if (shown.some((one) => one.file !== "glossary" && isIn(one.text, one.language))) return [];
      const own = language in forms ? ["forms", language] : ["forms"];
      return [
        {
          file: file.file,
          ...file.at([...path, ...own]),
          code: "unused-word",
          message: `No text of the plan in ${language} has a word of the form ${formsIn(forms, language).join(" or ")}.`,
          fix: `Write the forms that it has in ${language}, [] where it has none, or remove the entry.`,
        },
      ];
    });
  });
}
