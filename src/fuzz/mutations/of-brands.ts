/** Mutations of a brand's folder: logos, icon and fonts. */
import type { Choices } from "../choices.ts";
import type { Mutate, Mutations } from "../mutation.ts";
import { byteMutations, onBytes } from "./of-bytes.ts";

const BRAND = "brand/";

const isOfBrand = (path: string) => path.startsWith(BRAND);
const isDrawing = (path: string) => isOfBrand(path) && path.endsWith(".svg");

const onDrawing = (change: (svg: string, choices: Choices) => string): Mutate =>
  onBytes((content, _at, choices) => change(content.toString("utf8"), choices), isDrawing);

/** The same mutation, of the brand's files alone. */
const within =
  (mutate: Mutate | undefined): Mutate =>
  (files, choices) => {
    const others = [...files.entries].filter(([path]) => !isOfBrand(path));
    for (const [path] of others) files.entries.delete(path);
    if (files.entries.size > 0) mutate?.(files, choices);
    for (const [path, entry] of others) files.entries.set(path, entry);
  };

const SVG = [
  "<script>alert(1)</script>",
  "<foreignObject/>",
  '<image href="https://a.example/x.png"/>',
  "<!DOCTYPE svg>",
  "&amp;",
  "&x;",
  "<g>",
  "</svg>",
  '<a href="javascript:x">',
  "<?xml version='1.1'?>",
  "<style>@import 'x'</style>",
];
const NAMES = [
  "logo.png",
  "logo.xx.svg",
  "logo.en.dark.svg",
  "regular.woff2",
  "icon.svg",
  "logo.SVG",
  "logo.sv.png",
];

export const brandMutations: Mutations = {
  ...Object.fromEntries(
    ["truncate", "flip", "cut", "empty", "insert", "overwrite", "other file", "utf-16"].map(
      (name) => [name, within(byteMutations[name])],
    ),
  ),
  "in drawing": onDrawing((svg, choices) => {
    const at = choices.below(svg.length + 1);
    return svg.slice(0, at) + choices.of([...SVG, choices.text]) + svg.slice(at);
  }),
  "before end": onDrawing((svg, choices) =>
    svg.replace("</svg>", () => `${choices.of(SVG)}</svg>`),
  ),
  "no size": onDrawing((svg, choices) =>
    svg.replace(
      /viewBox="[^"]*"/,
      choices.of(["", 'viewBox="0 0 0 0"', 'viewBox="a"', 'width="1e9"']),
    ),
  ),
  rename: (files, choices) => {
    const paths = files.paths(isOfBrand);
    if (paths.length === 0) return;
    const path = choices.of(paths);
    const content = files.bytes(path);
    files.entries.delete(path);
    files.write(`${BRAND}${choices.of(NAMES)}`, content);
  },
  remove: (files, choices) => {
    const paths = files.paths(isOfBrand);
    if (paths.length > 0) files.entries.delete(choices.of(paths));
  },
};
