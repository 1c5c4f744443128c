/** What fields of a certain form ask for, in an editor's words; also shown by editors' programs. */

import type { z } from "zod";
import { MOST_OF_ADDRESS, MOST_OF_NAME } from "../limits.ts";

interface Format {
  /** What is wrong with `value`. */
  wrong: (value: string) => string;
  /** How it is written. */
  asked: string;
}

/** Formats by the code of their problem. */
export const formats: Readonly<Record<string, Format>> = {
  "empty-text": {
    wrong: () => "There is no text.",
    asked: "Write a text that is not empty.",
  },
  "bad-id": {
    wrong: (value) => `"${value}" is not an id.`,
    asked: "Use small letters a–z, digits and hyphens, and start with a letter.",
  },
  "bad-slug": {
    wrong: (value) => `"${value}" cannot be a part of an address.`,
    asked: "Use small letters a–z, digits and hyphens.",
  },
  "bad-compound": {
    wrong: (value) => `"${value}" is not a word with its joints.`,
    asked: "Write it in small letters, with | at each joint, e.g. osallisuus|suunnitelma.",
  },
  "bad-former": {
    wrong: (value) => `"${value}" is not an earlier address.`,
    asked: "Write a slug, or a whole address that starts and ends with a slash, e.g. /fi/kanavat/.",
  },
  "long-former": {
    wrong: (value) => `"${value}" is too long for an address.`,
    asked: `Remove it: a part of an address has ${MOST_OF_NAME} letters at most, all of it ${MOST_OF_ADDRESS}.`,
  },
  "bad-former-anchor": {
    wrong: (value) => `"${value}" is not an earlier id.`,
    asked: "Write the old id, or page-id#old-id where it stood on another page.",
  },
  "bad-former-place": {
    wrong: (value) => `"${value}" is not an earlier place.`,
    asked: "Write page-id#old-id.",
  },
  "bad-citation": {
    wrong: (value) => `"${value}" is not the number of an act.`,
    asked: "Write number and year, e.g. 410/2015.",
  },
  "bad-locale": {
    wrong: (value) => `"${value}" is not a locale.`,
    asked: "Write language and country, e.g. fi-FI.",
  },
  "bad-language": {
    wrong: (value) => `"${value}" is not the code of a language.`,
    asked: "Write its code, e.g. sv.",
  },
  "bad-file-name": {
    wrong: (value) => `"${value}" cannot be the name of a file.`,
    asked: "Use small letters a–z, digits and hyphens, without an ending such as .pdf.",
  },
  "bad-register": {
    wrong: (value) => `"${value}" is not the address of a register.`,
    asked: "Write an https address with {year} and, after it, {number}.",
  },
  "not-a-date": {
    wrong: (value) => `"${value}" is not a date.`,
    asked: "Write a day that exists as year-month-day, e.g. 2018-04-19.",
  },
  "no-mail-address": {
    wrong: (value) => `"${value}" has no e-mail address that a reader can write to.`,
    asked: "Write mailto: and the address, e.g. mailto:name@city.example.",
  },
  "user-in-address": {
    wrong: (value) => `"${value}" names a user before its host, which can mislead readers.`,
    asked: "Remove what stands between // and @, and the @.",
  },
  "not-an-address": {
    wrong: (value) => `"${value}" is not an address that a reader can follow.`,
    asked: "Write an address that starts with https://, http:// or mailto:.",
  },
};

/** The code by which `formats` knows what is wrong with the form of a text. */
export function codeOfFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === "date") return "not-a-date";
  if (issue.format === "url") return "not-an-address";
  return issue.message;
}
