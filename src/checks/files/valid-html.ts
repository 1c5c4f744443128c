/** Checks that the markup is valid, by html-validate. */
import type { ConfigData, HtmlValidate } from "html-validate";
import type { PageCheck } from "../check.ts";
import { shorten } from "../finding.ts";

/** Rules that are off or set otherwise than recommended, each with its reason. */
const CONFIG: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Nunjucks leaves the line ends of its branches; nobody reads or downloads them otherwise.
    "no-trailing-whitespace": "off",
    // Lower case is as valid, and one byte is one byte.
    "doctype-style": "off",
    // Titles name page, plan and city; how much of that is shown is the search engine's choice.
    "long-title": "off",
    // A hash in the file's name says more than an attribute, and our own host serves it.
    "require-sri": "off",
    // Told by checks of their own, which know for whom they matter.
    "heading-level": "off",
    "no-dup-id": "off",
    "unique-landmark": "off",
    // A list or table that is styled otherwise keeps its role in Safari only where it is said.
    "no-redundant-role": "off",
    // Void elements are written without a slash, as HTML has them.
    "void-style": ["error", { style: "omit" }],
  },
};

let validator: Promise<HtmlValidate> | undefined;

/** Loading html-validate takes longer than all else that a run without work does. */
const openValidator = async (): Promise<HtmlValidate> => {
  const { HtmlValidate, StaticConfigLoader } = await import("html-validate/node");
  return new HtmlValidate(new StaticConfigLoader(CONFIG));
};

export const validHtml: PageCheck = {
  asks: "page",
  id: "valid-html",
  title: "Valid markup",
  standard: "HTML Living Standard; html-validate",
  matters: "people whose browser or assistive technology mends mistakes in another way",
  fix: "Correct the markup in the template.",
  faults: async (page) => {
    validator ??= openValidator();
    const { results } = await (await validator).validateString(page.html, page.about.file);
    const lines = page.html.split("\n");
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, selector, ruleUrl }) => ({
        rule: ruleId,
        message: `${message.replace(/\.?$/, "")} (line ${line}).`,
        ...(selector === null ? {} : { selector }),
        snippet: shorten(lines[line - 1] ?? ""),
        ...(ruleUrl === undefined ? {} : { fix: `See ${ruleUrl}` }),
      })),
    );
  },
};
