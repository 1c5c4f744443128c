/** Makes the site's stylesheets, scripts and fonts: styles bundled, minified and named after their content. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join, resolve } from "node:path";
import { build } from "esbuild";
import { bundleAsync } from "lightningcss";
import { editionFaces, type Face } from "../../fonts/faces.ts";
import { fontFaces } from "../../fonts/font-face.ts";
import { neededFaces } from "../../fonts/needed-faces.ts";
import type { Plan } from "../../plan/schema/files.ts";
import type { Brand, Logo } from "./brand.ts";
import { iconSvg } from "./icon.ts";
import { filesOfPart, pageSheets, partsIn, sheetImports, templatesFolder } from "./parts.ts";
import { themeCss } from "./theme-colour.ts";
import { withoutUnusedTokens } from "./unused-tokens.ts";

/** Addresses within the site. */
export interface Assets {
  site: string;
  /** Additional styles of the whole plan's page: slides on the screen and in print. */
  deck: string;
  /** Additional styles of the pages of a layout. */
  pages: Readonly<Record<string, string>>;
  /** The regular font, which pages load first. */
  font: string;
  /** Scripts that lie in components and subjects, by name; that of a layout's name is run by its pages. */
  scripts: Readonly<Record<string, string>>;
  /** Script of pages with divided headings: what is copied comes in whole words. */
  copy: string;
  /** Script of every page: a printed page says its whole address. */
  address: string;
  /** Script of every page: the links to other languages keep the reader's place. */
  place: string;
  /** Script of every page: what an address leads to gets the focus. */
  target: string;
  /** The site's icon, an SVG drawing. */
  icon: string;
  /** The city's logo by language, where the brand has one. */
  logos: Readonly<Record<string, LogoAddresses>>;
}

export interface LogoAddresses {
  light: string;
  /** For dark surfaces, where the brand has one of its own. */
  dark: string | undefined;
}

export interface AssetOptions {
  theme: Plan["site"]["theme"];
  /** Codes of the languages. */
  languages: readonly string[];
  /** Folder of the edition to write into. */
  out: string;
  /** The city's own logo and fonts, in place of the wordmark and before Arimo. */
  brand: Brand;
  /** Fonts that the plan brings along, tried last. */
  fonts: readonly Face[];
  /** Code points of the edition's texts, for which it needs fonts. */
  characters: ReadonlySet<number>;
  /** Folder of the templates, if not the project's own. */
  templates?: string;
}

const require = createRequire(import.meta.url);

/** Writes all assets into `<out>/assets/` and tells their addresses. */
export async function writeAssets(options: AssetOptions): Promise<Assets> {
  const { templates = templatesFolder } = options;
  const folder = join(options.out, "assets");
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: Uint8Array): string => {
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    const file = `${basename(name, extname(name))}.${hash}${extname(name)}`;
    writeFileSync(join(folder, file), content);
    return file;
  };
  const all = [...editionFaces(options.brand.fonts), ...options.fonts];
  const faces = neededFaces(all, options.characters);
  const fonts = new Map(faces.map(({ file, content }) => [file, write(file, content)]));
  const made: Record<string, () => string> = {
    theme: () => themeCss(options.theme.colour),
    fonts: () => fontFaces(faces),
    parts: () => sheetImports(templates, "parts"),
    "parts.print": () => sheetImports(templates, "parts.print"),
    "parts.slide": () => sheetImports(templates, "parts.slide"),
  };
  const ofPages = pageSheets(templates);
  for (const [layout, sheet] of ofPages) made[`${layout}.page`] = () => sheet;
  const bundle = async (entry: string): Promise<string> => {
    const { code } = await bundleAsync({
      filename: entry in made ? entry : join(templates, "styles", entry),
      minify: true,
      resolver: {
        resolve: (specifier, from) =>
          specifier.startsWith("package:")
            ? require.resolve(specifier.slice("package:".length))
            : specifier in made
              ? specifier
              : resolve(dirname(from), specifier),
        read: (file) => made[file]?.() ?? readFileSync(file, "utf8"),
      },
    });
    let css = Buffer.from(code).toString("utf8");
    for (const [name, file] of fonts) css = css.replaceAll(`fonts/${name}`, file);
    return css;
  };
  const script = async (path: string): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [path],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    return `/assets/${write(basename(path), outputFiles[0]?.contents ?? new Uint8Array())}`;
  };
  const scripts = await Promise.all(
    partsIn(templates)
      .flatMap((part) => filesOfPart(part, /\.js$/))
      .map(async (path) => [basename(path, ".js"), await script(path)] as const),
  );
  const { brand, theme } = options;
  const addresses = ({ light, dark }: Logo): LogoAddresses => ({
    light: `/assets/${write(light.name, light.content)}`,
    dark: dark && `/assets/${write(dark.name, dark.content)}`,
  });
  const logos = options.languages.flatMap((code) => {
    const logo = brand.logosOf.get(code) ?? brand.logo;
    return logo ? [[code, addresses(logo)] as const] : [];
  });
  const deck = await bundle("deck.css");
  const pages = await Promise.all(
    [...ofPages.keys()].map(async (layout) => [layout, await bundle(`${layout}.page`)] as const),
  );
  const preview = readFileSync(join(templates, "layouts/preview.njk"), "utf8");
  const site = withoutUnusedTokens(await bundle("site.css"), [
    ...[deck, preview],
    ...pages.map(([, css]) => css),
  ]);
  return {
    site: `/assets/${write("site.css", Buffer.from(site))}`,
    deck: `/assets/${write("deck.css", Buffer.from(deck))}`,
    pages: Object.fromEntries(
      pages.map(([layout, css]) => [layout, `/assets/${write(`${layout}.css`, Buffer.from(css))}`]),
    ),
    font: `/assets/${fonts.get("regular.woff2") ?? ""}`,
    scripts: Object.fromEntries(scripts),
    copy: await script(join(templates, "scripts/copy.js")),
    address: await script(join(templates, "scripts/address.js")),
    place: await script(join(templates, "scripts/place.js")),
    target: await script(join(templates, "scripts/target.js")),
    icon: `/assets/${write("icon.svg", brand.icon?.content ?? Buffer.from(iconSvg(theme)))}`,
    logos: Object.fromEntries(logos),
  };
}
