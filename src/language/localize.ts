/** Puts the plan into one language, deciding once what is shown where a translation is missing. */
import IntlMessageFormat from "intl-messageformat";
import { Message, Text } from "../plan/text.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Formats } from "./formats.ts";
import type { Localized } from "./localized.ts";
import { inlineHtml, plainText } from "./markdown.ts";
import type { Values, Words } from "./words.ts";

export interface LocalizeOptions {
  /** Code of the edition's language, e.g. sv. */
  language: string;
  /** How the edition's language writes dates and numbers. */
  formats: Formats;
  /** Code of the plan's own language, e.g. fi, and how it writes them. */
  source: { language: string; formats: Formats };
  catalogue: Catalogue;
  /** Called with each text that had to stay in the plan's own language. */
  onFallback?: (source: string) => void;
}

/** The same value with every text and message in the edition's language. */
export function localize<T>(value: T, options: LocalizeOptions): Localized<T>;
export function localize(value: unknown, options: LocalizeOptions): unknown {
  if (value instanceof Text) return wordsOf(value, options);
  if (value instanceof Message) return (values: Values) => filled(value, values, options);
  if (Array.isArray(value)) return value.map((item) => localize(item, options));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, localize(item, options)]),
  );
}

function wordsOf(text: Text, options: LocalizeOptions): Words {
  if (text.lang !== undefined) return inLanguage(text.source, text.lang, false, options);
  const found = options.catalogue.translate(text.source);
  if (found !== undefined) return inLanguage(found, options.language, false, options);
  options.onFallback?.(text.source);
  return inLanguage(text.source, options.source.language, true, options);
}

function filled(message: Message, values: Values, options: LocalizeOptions): Words {
  const found = options.catalogue.translate(message.source);
  // A message of placeholders alone has nothing to translate.
  const isWordless = !/\p{L}/u.test(message.source.replace(/\{[^{}]*\}/g, ""));
  const isFallback = found === undefined && !isWordless;
  if (isFallback) options.onFallback?.(message.source);
  const { language, formats } = isFallback ? options.source : options;
  const format = new IntlMessageFormat(found ?? message.source, formats.locale, undefined, {
    ignoreTag: true,
  });
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "function" ? value(formats) : value,
  ]);
  return inLanguage(
    String(format.format(Object.fromEntries(written))),
    language,
    isFallback,
    options,
  );
}

function inLanguage(
  text: string,
  language: string,
  isFallback: boolean,
  options: LocalizeOptions,
): Words {
  const html = inlineHtml(text);
  const plain = plainText(text);
  if (language === options.language) return { html, plain, lang: undefined, isFallback };
  return { html: `<span lang="${language}">${html}</span>`, plain, lang: language, isFallback };
}
