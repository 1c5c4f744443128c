/** Parses messages in ICU syntax; tags and marks of other languages are left to Markdown. */
import { parse } from "@formatjs/icu-messageformat-parser";
import { quotedMarks } from "./language-mark.ts";

export type MessageElement = ReturnType<typeof parse>[number];

/** @throws the parser's error, whose message is the kind of the mistake, e.g. MISSING_OTHER_CLAUSE */
export const parseMessage = (message: string): MessageElement[] =>
  parse(quotedMarks(message), { ignoreTag: true });
