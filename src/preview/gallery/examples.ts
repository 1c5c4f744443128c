/** Reads the examples of components and subjects: what to call, with what, in which surroundings. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseDocument, type ScalarTag } from "yaml";
import { z } from "zod";
import { wordsIn } from "../../language/words-in.ts";
import { filesOfPart, partsIn, templatesFolder } from "../../outputs/site/parts.ts";

const exampleSchema = z.strictObject({
  /** What the example shows, in English, for developers. */
  name: z.string().min(1),
  /** Layout of the page whose context the example sees: `view`, `ui`, `here` and so on. */
  on: z.string().default("front"),
  /** Shown as on a slide, without addresses, links and notes. */
  slide: z.boolean().default(false),
  /** Macro of the template; the whole template is included if left out. */
  macro: z.string().optional(),
  /** The macro's parameters by name, each an expression over the context and `values`. */
  parameters: z.record(z.string(), z.string()).default({}),
  /** Markup that the example needs around it, with `{}` in its place. */
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

/** A template that other templates use. */
export interface Template {
  /** Its name; of a subject's template `subject/name`. */
  name: string;
  /** Its path within the templates' folder. */
  path: string;
}

export interface Component extends z.infer<typeof fileSchema>, Template {}

/** The templates that need examples: all in the folders of components and subjects, but pages and slides. */
export const templatesToShow = (templates = templatesFolder): Template[] =>
  partsIn(templates).flatMap((part) =>
    filesOfPart(part, /\.njk$/).map((file) => {
      const name = basename(file, ".njk");
      return {
        name: part.kind === "subjects" ? `${part.name}/${name}` : name,
        path: `${part.kind}/${part.name}/${name}.njk`,
      };
    }),
  );

/**
 * The templates that have examples, with them.
 * @param language of the edition in which they are shown
 * @throws if a file cannot be read or has another form, with its name
 */
export function readComponents(language: string, templates = templatesFolder): Component[] {
  return templatesToShow(templates).flatMap((template) => {
    const file = join(templates, template.path.replace(/\.njk$/, ".examples.yaml"));
    if (!existsSync(file)) return [];
    const document = parseDocument(readFileSync(file, "utf8"), {
      customTags: [wordsTag(language)],
    });
    const mistake = document.errors[0] ?? document.warnings[0];
    if (mistake) throw new Error(`${file}: ${mistake.message}`);
    const read = fileSchema.safeParse(document.toJS());
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    return [{ ...template, ...read.data }];
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
