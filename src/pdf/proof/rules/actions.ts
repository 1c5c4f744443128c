/** Rules: nothing runs, hides or changes when the file is opened (ISO 19005-2, 6.3, 6.5, 6.8 and 6.9). */

import { PDFDict, PDFName, PDFNumber } from "../../pdf-lib.ts";
import { name } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

/** What links may do here; the standard knows a few more, and our files have none of them. */
const PERMITTED = new Set(["URI", "GoTo"]);
/** ISO 32000-1, 12.6.4: all other types of action. */
const OTHERS = new Set(
  (
    "Launch Thread Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript GoToR GoToE " +
    "SetOCGState Rendition Trans GoTo3DView"
  ).split(" "),
);

/** Bits of an annotation's flags (ISO 32000-1, table 165). */
const PRINT = 1 << 2;
const UNSEEN = {
  invisible: 1 << 0,
  hidden: 1 << 1,
  "not viewed": 1 << 5,
  "viewed at times": 1 << 8,
};

/** The type of the action that a dictionary is, if it is one. */
function actionIn(dict: PDFDict): string | undefined {
  const type = dict.lookup(name("S"));
  if (!(type instanceof PDFName)) return undefined;
  const text = type.decodeText();
  const isAction = OTHERS.has(text) || dict.lookup(name("Type")) === name("Action");
  return isAction ? text : undefined;
}

export const actionRules: Rule[] = [
  {
    id: "pdf-annotation-kind",
    faults: ({ annotations }) =>
      annotations.flatMap(({ dict, page }) => {
        const kind = dict.lookup(name("Subtype"));
        return unless(
          kind === name("Link"),
          `Page ${page} has an annotation that is no link: ${kind}`,
        );
      }),
  },
  {
    id: "pdf-annotation-flags",
    faults: ({ annotations }) =>
      annotations.flatMap(({ dict, page }) => {
        const flags = dict.lookup(name("F"));
        const bits = flags instanceof PDFNumber ? flags.asNumber() : 0;
        const unseen = Object.entries(UNSEEN).filter(([, bit]) => (bits & bit) !== 0);
        return [
          ...unless((bits & PRINT) !== 0, `A link on page ${page} is left out in print`),
          ...unseen.map(([how]) => `A link on page ${page} is ${how}`),
        ];
      }),
  },
  {
    id: "pdf-actions",
    faults: ({ dictionaries }) => [
      ...dictionaries.flatMap((dict) => {
        const action = actionIn(dict);
        const permitted = action === undefined || PERMITTED.has(action);
        return unless(permitted, `The file has an action that it may not have: ${action}`);
      }),
      ...unless(
        !dictionaries.some((dict) => dict.has(name("AA"))),
        "The file has actions that run by themselves",
      ),
    ],
  },
  {
    id: "pdf-contents-alone",
    faults: ({ catalog }) => {
      const names = catalog.lookupMaybe(name("Names"), PDFDict);
      const keys = ["AcroForm", "OCProperties", "Requirements", "Collection", "Perms"];
      return [
        ...keys.flatMap((key) => unless(!catalog.has(name(key)), `The file has ${key}`)),
        ...["JavaScript", "EmbeddedFiles", "AlternatePresentations"].flatMap((key) =>
          unless(!names?.has(name(key)), `The file has ${key} within it`),
        ),
      ];
    },
  },
];
