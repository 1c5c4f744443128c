/** Reads the examples of each component: what to call, with which arguments, in which surroundings. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument, type ScalarTag } from "yaml";
import { z } from "zod";
import { wordsIn } from "../../language/words-in.ts";

const exampleSchema = z.strictObject({
  /** What the example shows, in English, for developers. */
  name: z.string().min(1),
  /** Layout of the page whose context the example sees: `view`, `ui`, `here` and so on. */
  on: z.string().default("front"),
  /** Macro of the component's template; the whole template is included if left out. */
  macro: z.string().optional(),
  /** Arguments in order, each an expression over the context and `values`. */
  arguments: z.array(z.string()).default([]),
  /** Markup that the component needs around it, with `{}` in its place. */
  inside: z.string().includes("{}").default("{}"),
  /** Made-up values, in place of the context's. Texts are written as `!words Text`. */
  values: z.record(z.string(), z.unknown()).default({}),
});

const fileSchema = z.strictObject({
  /** Where the component stands: in the page's main content, or beside it. */
  place: z.enum(["main", "beside"]).default("main"),
  examples: z.array(exampleSchema).min(1),
});

export type Example = z.infer<typeof exampleSchema>;

export interface Component extends z.infer<typeof fileSchema> {
  /** Name of its folder. */
  name: string;
}

const folderOfComponents = join(import.meta.dirname, "../../../templates/components");

/** Names of all components, with examples or without. */
export const componentNames = (folder = folderOfComponents): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(folder, entry.name, `${entry.name}.njk`)),
    )
    .map(({ name }) => name)
    .sort();

/**
 * The components with their examples, by name.
 * @param language of the edition in which they are shown
 * @throws if a file cannot be read or has another form, with its name
 */
export function readComponents(language: string, folder = folderOfComponents): Component[] {
  return componentNames(folder).flatMap((name) => {
    const file = join(folder, name, `${name}.examples.yaml`);
    if (!existsSync(file)) return [];
    const document = parseDocument(readFileSync(file, "utf8"), {
      customTags: [wordsTag(language)],
    });
    const mistake = document.errors[0] ?? document.warnings[0];
    if (mistake) throw new Error(`${file}: ${mistake.message}`);
    const read = fileSchema.safeParse(document.toJS());
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    return [{ name, ...read.data }];
  });
}

/** `!words Text with **Markdown**`; a language other than the edition's goes before: `!words sv> Text`. */
const wordsTag = (language: string): ScalarTag => ({
  tag: "!words",
  resolve(text: string) {
    const [, lang = language, own = text] = /^([a-z]{2})> (.*)$/s.exec(text) ?? [];
    return wordsIn(own, lang, { language });
  },
});
