/** Puts the plan into one language, deciding once what is shown where a translation is missing. */
import { holdsPeriod, withPeriod } from "../plan/period-placeholder.ts";
import { Message, Text } from "../plan/text.ts";
import type { Catalogue } from "./catalogue.ts";
import { placeOf } from "./contexts.ts";
import type { EditionLanguage } from "./edition-language.ts";
import { asFallback } from "./fallback.ts";
import { fillMessage } from "./fill-message.ts";
import { type Formats, formatsOf } from "./formats.ts";
import type { Localized } from "./localized.ts";
import { isWordless } from "./wordless.ts";
import type { Fill, Words } from "./words.ts";
import { wordsIn } from "./words-in.ts";

export interface LocalizeOptions extends EditionLanguage {
  /** How the edition's language writes dates and numbers. */
  formats: Formats;
  /** Code of the plan's own language, e.g. fi, and how it writes them. */
  source: { language: string; formats: Formats };
  /** What messages without words are in, if not the edition's language: nothing around them is. */
  wordless?: { language: string; formats: Formats };
  catalogue: Catalogue;
  /** The plan's years, which its texts may have filled in. */
  period?: { start: number; end: number };
  /** Called with each text that had to stay in the plan's own language, once for each of its places. */
  onFallback?: (source: string) => void;
}

/**
 * The same value with every text and message in the edition's language.
 * @param path way to the value in the plan, from the file's name on
 */
export function localize<T>(
  value: T,
  options: LocalizeOptions,
  path?: readonly PropertyKey[],
): Localized<T>;
export function localize(
  value: unknown,
  options: LocalizeOptions,
  path: readonly PropertyKey[] = [],
): unknown {
  if (value instanceof Text) return wordsOf(value, options, path);
  if (value instanceof Message) return fillOf(value, options, path);
  if (Array.isArray(value)) {
    return value.map((item, index) => localize(item, options, [...path, index]));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, localize(item, options, [...path, key])]),
  );
}

function wordsOf(text: Text, options: LocalizeOptions, path: readonly PropertyKey[]): Words {
  const words = (shown: string, lang: string) =>
    wordsIn(filled(shown, lang, options), lang, options);
  if (text.lang !== undefined) return words(text.source, text.lang);
  const found = translationOf(text.source, options, path);
  if (found !== undefined) return words(found, options.language);
  options.onFallback?.(text.source);
  return asFallback(words(text.source, options.source.language));
}

/** The text with the plan's years as its language writes them. */
function filled(text: string, lang: string, { period, ...options }: LocalizeOptions): string {
  if (!period || !holdsPeriod(text)) return text;
  const { language, source, formats } = options;
  const own = lang === language ? formats : lang === source.language ? source.formats : undefined;
  const { locale } = source.formats;
  const written = own ?? formatsOf({ locale: lang, dates: "numeric", otherwise: locale });
  return withPeriod(text, written.period(period));
}

function fillOf(message: Message, options: LocalizeOptions, path: readonly PropertyKey[]): Fill {
  const { source } = message;
  const wordless = isWordless(source);
  // A message without words has nothing to translate.
  const found = wordless ? source : translationOf(source, options, path);
  if (found === undefined) options.onFallback?.(source);
  const spoken = wordless ? (options.wordless ?? options) : options;
  const { language, formats } = found === undefined ? options.source : spoken;
  return fillMessage(found ?? source, {
    lang: language,
    formats,
    formatsIn: (lang) => {
      if (lang === undefined) return options.formats;
      return lang === options.source.language ? options.source.formats : undefined;
    },
    isWordless: wordless,
    isFallback: found === undefined,
    period: options.period,
    edition: options,
  });
}

function translationOf(source: string, options: LocalizeOptions, path: readonly PropertyKey[]) {
  const [file, ...keys] = path;
  const place = file === undefined ? undefined : placeOf(String(file), keys);
  return options.catalogue.translate(source, place);
}
