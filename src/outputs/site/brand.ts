/** Reads the folder with a city's own logo, icon and fonts, which come before wordmark, koro icon and Arimo. */
import { join } from "node:path";
import { isFont } from "../../fonts/coverage.ts";
import { decodeUtf8, placeAfter } from "../../plan/input/decode.ts";
import { forbiddenCharacters } from "../../plan/input/forbidden-characters.ts";
import { readInput, readInputFolder } from "../../plan/input/read-input.ts";
import type { Problem } from "../../plan/problem.ts";

/** A file of the brand. */
export interface BrandFile {
  name: string;
  content: Uint8Array;
}

export interface Logo {
  /** For light surfaces. */
  light: BrandFile;
  /** For dark ones. */
  dark: BrandFile | undefined;
}

export interface Brand {
  /** The logo, and those of single languages by their codes. */
  logo: Logo | undefined;
  logosOf: ReadonlyMap<string, Logo>;
  icon: BrandFile | undefined;
  /** Three faces by their file names, or none. */
  fonts: ReadonlyMap<string, BrandFile>;
}

export type LoadedBrand = { ok: true; brand: Brand } | { ok: false; problems: Problem[] };

/** The faces that a brand's family must have. */
const faces = ["regular.woff2", "bold.woff2", "italic.woff2"] as const;

const noBrand: Brand = { logo: undefined, logosOf: new Map(), icon: undefined, fonts: new Map() };

/** `logo.svg`, `logo.dark.svg`, `logo.sv.svg`, `logo.sv.dark.svg`, and the same as PNG. */
const logoName = /^logo(?:\.([a-z]{2,3}))?(\.dark)?\.(?:svg|png)$/;

const isWanted = (name: string) =>
  logoName.test(name) || name === "icon.svg" || faces.some((face) => face === name);

/**
 * Reads the brand in `folder`; wordmark, icon and Arimo stay where it is left out.
 * @returns problems where the folder or a file is missing, unreadable or not what its name says
 */
export function loadBrand(folder: string | undefined): LoadedBrand {
  if (folder === undefined) return { ok: true, brand: noBrand };
  const entries = readInputFolder(folder, folder);
  if (entries?.ok === false) return { ok: false, problems: [entries.problem] };
  if (!entries) {
    const message = `There is no folder ${folder}.`;
    const fix = "Name the folder of the city's logo and fonts, or leave --brand out.";
    return { ok: false, problems: [problem(folder, "missing-folder", message, fix)] };
  }
  const problems: Problem[] = [];
  const files = new Map<string, BrandFile>();
  for (const { name } of entries.content.filter((entry) => isWanted(entry.name))) {
    const read = readFile(folder, name);
    if ("code" in read) problems.push(read);
    else files.set(name, read);
  }
  const fonts = new Map([...files].filter(([name]) => name.endsWith(".woff2")));
  const isTold = (name: string) => problems.some(({ file }) => file === join(folder, name));
  const lost = faces.filter((face) => !files.has(face) && !isTold(face));
  if (lost.length > 0 && lost.length < faces.length) {
    const fix = "Add it, or remove the other fonts: a family needs all three.";
    const told = lost.map((name) =>
      problem(join(folder, name), "missing-file", `${name} is not there.`, fix),
    );
    problems.push(...told);
  }
  const logos = logosIn(folder, files, problems);
  if (files.size === 0 && problems.length === 0) {
    const message = `${folder} has neither a logo nor fonts.`;
    const fix = `Add logo.svg or logo.png, or ${faces.join(", ")}.`;
    problems.push(problem(folder, "empty-brand", message, fix));
  }
  if (problems.length > 0) return { ok: false, problems };
  const { "": logo, ...logosOf } = Object.fromEntries(logos);
  const icon = files.get("icon.svg");
  return { ok: true, brand: { logo, logosOf: new Map(Object.entries(logosOf)), icon, fonts } };
}

/** Logos by language; the one for all of them by an empty text. */
function logosIn(
  folder: string,
  files: ReadonlyMap<string, BrandFile>,
  problems: Problem[],
): Map<string, Logo> {
  const found = [...files.values()].flatMap((file) => {
    const match = logoName.exec(file.name);
    return match ? [{ file, language: match[1] ?? "", isDark: match[2] !== undefined }] : [];
  });
  const logos = new Map<string, Logo>();
  for (const [language, group] of Map.groupBy(found, (logo) => logo.language)) {
    const light = group.find(({ isDark }) => !isDark)?.file;
    const dark = group.find(({ isDark }) => isDark)?.file;
    if (light) {
      logos.set(language, { light, dark });
      continue;
    }
    const name = dark?.name.replace(".dark", "") ?? "logo.svg";
    const message = `${name} is not there, but ${dark?.name} is.`;
    const fix = "Add the logo for light surfaces.";
    problems.push(problem(join(folder, name), "missing-file", message, fix));
  }
  return logos;
}

const isPng = (content: Uint8Array) =>
  Buffer.from(content.subarray(0, 8)).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));

/** What a file must be by its ending. */
const kinds: Record<string, { name: string; is: (content: Uint8Array) => boolean }> = {
  svg: {
    name: "an SVG drawing",
    is: (content) => /<svg[\s>]/.test(Buffer.from(content).toString()),
  },
  png: { name: "a PNG picture", is: isPng },
  woff2: {
    name: "a WOFF2 font",
    is: isFont,
  },
};

function readFile(folder: string, name: string): BrandFile | Problem {
  const path = join(folder, name);
  const read = readInput(path, path);
  // A link without a target has a problem of its own; what has just been removed is like it.
  if (!read) return problem(path, "missing-file", `${name} is not there.`, "Add it again.");
  if (!read.ok) return read.problem;
  const { content } = read;
  if (name.endsWith(".svg")) {
    const decoded = decodeUtf8(path, content);
    if (!decoded.ok) return decoded.problem;
    const [forbidden] = forbiddenCharacters(decoded.text);
    if (forbidden) {
      const { offset, ...told } = forbidden;
      return { file: path, ...placeAfter(decoded.text.slice(0, offset)), ...told };
    }
  }
  const kind = kinds[name.split(".").at(-1) ?? ""];
  return !kind || kind.is(content)
    ? { name, content }
    : problem(
        path,
        "wrong-file",
        `${name} is not ${kind.name}.`,
        "Export it again in this format.",
      );
}

const problem = (file: string, code: string, message: string, fix: string): Problem => ({
  file,
  line: 1,
  column: 1,
  code,
  message,
  fix,
});
