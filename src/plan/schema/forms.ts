/** The forms that texts of data files may be asked to have; `formats` says in words what each asks for. */
import { z } from "zod";
import { isLanguage } from "../language-code.ts";
import { MOST_OF_ADDRESS, MOST_OF_NAME } from "../limits.ts";
import { addressMistake } from "../reader-address.ts";
import { SEEN } from "../seen.ts";

/** A text that matches a pattern and more, which a JSON Schema cannot say. @param wrong code of `formats`, if it does not */
const withForm = <T extends z.ZodType<string>>(
  schema: T,
  wrong: (value: string) => string | undefined,
): T =>
  schema.check(({ value, issues }) => {
    const message = wrong(value);
    if (message !== undefined)
      issues.push({ code: "invalid_format", format: "regex", input: value, message });
  });

/** A text in which there is something to see. */
export const seenText = () =>
  withForm(z.string().regex(/\S/, "empty-text"), (value) =>
    SEEN.test(value) ? undefined : "empty-text",
  );

/** A stable id, in kebab-case. */
export const idText = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "bad-id")
    .max(MOST_OF_NAME);

/** The code of a language (BCP 47) in small letters. */
export const languageText = () => ofLanguage(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/);

/** The tag of a language (BCP 47). */
export const languageTagText = () => ofLanguage(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/);

/** Of the codes with three letters, programs know but a part. */
const ofLanguage = (form: RegExp) =>
  withForm(z.string().regex(form, "bad-language"), (value) =>
    /^[a-z]{2}(-|$)/.test(value) && !isLanguage(value) ? "bad-language" : undefined,
  );

/** An address that a reader can follow. */
export const addressText = () =>
  withForm(z.url({ protocol: /^(https?|mailto)$/ }).max(MOST_OF_ADDRESS), addressMistake);

/** An address in which the year and the number of an act are filled in. */
export const registerText = () =>
  withForm(z.string().regex(/^https:\/\/.*\{year\}.*\{number\}/, "bad-register"), (value) =>
    addressMistake(value.replace("{year}", "2000").replace("{number}", "1")),
  );

/** A part of an address, or nothing. */
export const slugText = () =>
  z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "bad-slug")
    .max(MOST_OF_NAME);

/** The name of a file without its ending. */
export const fileNameText = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "bad-file-name")
    .max(MOST_OF_NAME);

/** An earlier address: a slug, or a whole one from the site's root. */
export const formerText = () =>
  withForm(
    z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*|(\/[a-z0-9]+(-[a-z0-9]+)*)+\/)$/, "bad-former"),
    (value) =>
      value.length > MOST_OF_ADDRESS || value.split("/").some((part) => part.length > MOST_OF_NAME)
        ? "long-former"
        : undefined,
  );
