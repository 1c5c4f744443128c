/** The fonts that a plan brings along for languages whose letters the edition's own fonts lack. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isFont, readCharacters } from "../fonts/coverage.ts";
import { type Face, styles } from "../fonts/faces.ts";
import { rangeOf } from "../fonts/range.ts";
import { readInput } from "./input/read-input.ts";
import type { Problem } from "./problem.ts";
import { isRecord } from "./schema/walk.ts";
import type { YamlFile } from "./yaml/yaml-file.ts";

/** As much of a language as its fonts are read by. */
const legibleLanguage = z.object({
  code: z.string(),
  fonts: z.object({
    regular: z.string(),
    bold: z.string(),
    italic: z.string().optional(),
  }),
});

interface ReadFont {
  stamp: string;
  content: Uint8Array;
}

/** Fonts by their paths, read again only where they have changed. */
const known = new Map<string, ReadFont>();

/** Letters before these are the edition's own fonts'. */
const FIRST_OF_OTHERS = 0x300;

/**
 * Faces for the characters of each language's fonts, to be tried after the edition's own. Italic letters
 * that a font does not have are its regular ones.
 * @param directory the plan's data folder
 * @param site what site.yaml holds, or the part of a checked plan
 */
export function planFaces(directory: string, site: unknown): Face[] {
  return languagesIn(site).flatMap(({ language }) =>
    styles.flatMap((style): Face[] => {
      const { code, fonts } = language;
      const read = readFont(join(directory, fonts[style] ?? fonts.regular));
      if (!read || !isFont(read.content)) return [];
      const characters = [...readCharacters(read.content)].filter((it) => it >= FIRST_OF_OTHERS);
      if (characters.length === 0) return [];
      const { content } = read;
      return [{ style, file: `${code}-${style}.woff2`, content, range: rangeOf(characters) }];
    }),
  );
}

/** `missing-file` and `wrong-file`: fonts of site.yaml that are not there or are no fonts. */
export function fontProblems(directory: string, site: YamlFile): Problem[] {
  return languagesIn(site.data).flatMap(({ language, index }) =>
    Object.entries(language.fonts).flatMap(([style, path]): Problem[] => {
      if (path === undefined) return [];
      const told = (code: string, message: string, fix: string): Problem => ({
        file: site.file,
        ...site.at(["languages", index, "fonts", style]),
        code,
        message,
        fix,
      });
      const read = readFont(join(directory, path));
      if (!read)
        return [
          told("missing-file", `The font ${path} is not there.`, "Put it into the data folder."),
        ];
      return isFont(read.content)
        ? []
        : [told("wrong-file", `${path} is not a WOFF2 font.`, "Export it again in this format.")];
    }),
  );
}

/** `missing-fonts` at a language in site.yaml whose letters no font of the edition shows. */
export const missingFonts = (site: YamlFile, index: number, code: string): Problem => ({
  file: site.file,
  ...site.at(["languages", index]),
  code: "missing-fonts",
  message: `No font of the edition has the letters of "${code}".`,
  fix: "Put font files (WOFF2) into the data folder, and name them here: fonts: { regular: fonts/regular.woff2, bold: fonts/bold.woff2 }.",
});

function languagesIn(site: unknown) {
  const languages = isRecord(site) && Array.isArray(site.languages) ? site.languages : [];
  return languages.flatMap((item: unknown, index) => {
    const language = legibleLanguage.safeParse(item).data;
    return language ? [{ language, index }] : [];
  });
}

function readFont(path: string): ReadFont | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const stamp = `${stat.mtimeMs} ${stat.size}`;
  const before = known.get(path);
  if (before?.stamp === stamp) return before;
  const read = readInput(path, path);
  if (!read?.ok) return undefined;
  const font = { stamp, content: read.content };
  known.set(path, font);
  return font;
}
