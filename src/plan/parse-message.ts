/** Parses messages in ICU syntax; tags and marks of other languages are left to Markdown. */
import { parse } from "@formatjs/icu-messageformat-parser";
import { quotedMarks } from "./language-mark.ts";
import { MOST_BRACES } from "./limits.ts";

export type MessageElement = ReturnType<typeof parse>[number];

/**
 * @throws the parser's error, whose message is the kind of the mistake, e.g. MISSING_OTHER_CLAUSE; TOO_DEEP
 * for a message that could be parsed, but not be gone through
 */
export function parseMessage(message: string): MessageElement[] {
  let depth = 0;
  for (const [brace] of message.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth > MOST_BRACES) throw new Error("TOO_DEEP");
  }
  return parse(quotedMarks(message), { ignoreTag: true });
}
