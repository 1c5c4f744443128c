/** Checks that pages are light, as a browser would load them. */
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { VisitCheck } from "../check.ts";

/** kB are 1000 bytes, as browsers and hosts count them. */
const kB = 1000;

/** The most that may be loaded, in bytes. */
interface Budget {
  /** HTML, styles, scripts and fonts that a first visit loads. */
  first: number;
  /** The same without fonts. */
  withoutFonts: number;
  /** The HTML of a further page, for which everything else is there. */
  further: number;
}

const PAGE: Budget = { first: 60 * kB, withoutFonts: 14 * kB, further: 8 * kB };
/** The whole plan on one page: its bare text takes 6 to 7 kB, its slides bring styles of their own. */
const WHOLE_PLAN: Budget = { first: 60 * kB, withoutFonts: 20 * kB, further: 12 * kB };

/** Regular and bold letters that a plan brings along for a language; what the edition's own fonts weigh is budgeted above. */
const FONTS_OF_LANGUAGE = 120 * kB;

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
  standard:
    "own budgets: first visit 60 kB, 14 kB without fonts; further pages 8 kB; the whole plan on one page 20 and 12 kB; fonts that a plan brings for a language 120 kB besides",
  matters: "people with a slow or costly connection, or an old telephone",
  fix: "Shorten markup and styles, or load fewer fonts.",
  views: ["arrival"],
  faults: async ({ about, arrival, setting }) => {
    const { first, withoutFonts, further } = about.layout === "whole-plan" ? WHOLE_PLAN : PAGE;
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
    const isOfLanguage = ({ path }: { path: string }) =>
      path.startsWith(`assets/${about.language}-`) && isFont({ path });
    const usual = fetched.filter((file) => !isOfLanguage(file));
    const brought = fetched.filter(isOfLanguage).reduce((total, { size }) => total + size, 0);
    const sum = (files: readonly { size: number }[]) =>
      files.reduce((total, { size }) => total + size, html);
    const told = (what: string, size: number, limit: number) =>
      size <= limit
        ? []
        : [{ message: `${what} is ${(size / kB).toFixed(1)} kB and may be ${limit / kB} kB.` }];
    return [
      ...told("A first visit", sum(usual), first),
      ...told(
        "A first visit without fonts",
        sum(fetched.filter((file) => !isFont(file))),
        withoutFonts,
      ),
      ...told("The page's HTML", html, further),
      ...told("What the plan brings as fonts of the language", brought, FONTS_OF_LANGUAGE),
    ];
  },
};
