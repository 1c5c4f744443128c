/** Checks that pages are light, as a browser would load them. */
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { VisitCheck } from "../check.ts";

/** kB are 1000 bytes, as browsers and hosts count them. */
const kB = 1000;

/** HTML, styles, scripts and fonts that a first visit loads. */
const FIRST_VISIT = 60 * kB;
/** The same without fonts. */
const FIRST_VISIT_WITHOUT_FONTS = 14 * kB;
/** The HTML of a further page, for which everything else is there. */
const FURTHER_PAGE = 8 * kB;

const sizes = new Map<string, number>();

/** Bytes on the wire: fonts and pictures are compressed already, the rest is by brotli's best. */
function weigh(name: string, bytes: Buffer): number {
  if (/^\.(woff2?|png|jpe?g|webp|avif|pdf)$/.test(extname(name))) return bytes.length;
  const key = `${name} ${bytes.length}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const size = brotliCompressSync(bytes, { params: parameters }).length;
  sizes.set(key, size);
  return size;
}

export const weight: VisitCheck = {
  asks: "visit",
  id: "weight",
  title: "Pages are light",
  standard: "own budgets: first visit 60 kB, 14 kB without fonts; further pages 8 kB",
  matters: "people with a slow or costly connection, or an old telephone",
  fix: "Shorten markup and styles, or load fewer fonts.",
  views: ["arrival"],
  faults: async ({ about, arrival, setting }) => {
    // The deck is the whole plan on one page, and nobody's first.
    if (about.layout === "whole-plan") return [];
    const sizeOf = (file: string): number => {
      const bytes = setting.read(file);
      // Another check tells that it did not arrive.
      return bytes === undefined ? 0 : weigh(file, bytes);
    };
    const html = sizeOf(about.file);
    const fetched = arrival.fetched
      .filter((url) => url.startsWith(`${setting.origin}/`))
      .map((url) => decodeURIComponent(url.slice(setting.origin.length + 1).replace(/[?#].*/, "")))
      .map((path) => ({ path, size: sizeOf(path) }));
    const isFont = ({ path }: { path: string }) => /\.(woff2?|ttf|otf)$/.test(path);
    const sum = (files: readonly { size: number }[]) =>
      files.reduce((total, { size }) => total + size, html);
    const told = (what: string, size: number, limit: number) =>
      size <= limit
        ? []
        : [{ message: `${what} is ${(size / kB).toFixed(1)} kB and may be ${limit / kB} kB.` }];
    return [
      ...told("A first visit", sum(fetched), FIRST_VISIT),
      ...told(
        "A first visit without fonts",
        sum(fetched.filter((file) => !isFont(file))),
        FIRST_VISIT_WITHOUT_FONTS,
      ),
      ...told("The page's HTML", html, FURTHER_PAGE),
    ];
  },
};
