/** Makes the entries of a new plan's languages: names, direction, locale. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** An entry of `languages` in site.yaml. */
export interface LanguageEntry {
  code: string;
  name: string;
  in_language: string;
  locale: string;
  direction: "ltr" | "rtl";
  dates: "long";
  deck_file: string;
}

const inLanguage = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(parse(readFileSync(join(import.meta.dirname, "in-language.yaml"), "utf8")));

/** English is written everywhere: it says nothing of where a plan is from. */
const EVERYWHERE = "en";
const BRITAIN = "GB";

/**
 * @param codes of the languages, the plan's own first
 * @param deckFile name of the deck's file
 * @example languageEntries(["en", "cy"], "plan")[1] // → { code: "cy", name: "Cymraeg", in_language: "in Welsh", locale: "cy-GB", … }
 */
export function languageEntries(codes: readonly string[], deckFile: string): LanguageEntry[] {
  const [own = EVERYWHERE] = codes;
  const telling = codes.find((code) => code !== EVERYWHERE);
  const region = (telling && new Intl.Locale(telling).maximize().region) || BRITAIN;
  return codes.map((code) => ({
    code,
    name: capitalized(nameOf(code, code), code),
    in_language: says(own, code),
    locale: localeOf(code, region),
    direction: isFromRight(code) ? "rtl" : "ltr",
    dates: "long",
    deck_file: deckFile,
  }));
}

const nameOf = (code: string, inside: string): string =>
  new Intl.DisplayNames(inside, { type: "language" }).of(code) ?? code;

const capitalized = (name: string, code: string): string =>
  name.charAt(0).toLocaleUpperCase(code) + name.slice(1);

/** @example says("sv", "fi") // → "på finska" */
function says(own: string, code: string): string {
  const said = inLanguage[own]?.[code] ?? inLanguage[own]?.other ?? "{language}";
  return said.replace("{language}", nameOf(code, own));
}

/** The language as it is written in the plan's country, where it is known there. */
function localeOf(code: string, region: string): string {
  const here = `${code}-${region}`;
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(here);
  return known === here ? here : `${code}-${new Intl.Locale(code).maximize().region ?? region}`;
}

/** Scripts that are written from right to left (ISO 15924). */
const FROM_RIGHT = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"];

const isFromRight = (code: string): boolean =>
  FROM_RIGHT.includes(new Intl.Locale(code).maximize().script ?? "");
