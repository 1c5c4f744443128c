/** The acts and rules that oblige the organisation to let people take part. */
import { asName } from "../../language/name-words.ts";
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { actNoteProblems } from "./problems.ts";
import { addressIn, namedInRegister, numbered, registerAddress } from "./register.ts";
import { mandateSchema } from "./schema.ts";
import { mandateWords } from "./mandate-words.ts";
import { mandateView } from "./view.ts";

export const mandate = defineSubject({
  name: "mandate",
  schema: mandateSchema,
  words: mandateWords,
  pages: {
    mandate: { rank: 2, isNeededByFile: true, holds: [], view: mandateView },
  },
  slides: {
    mandate: {
      description: "Acts and other rules (mandate.yaml).",
      isNeededByFile: true,
      view: mandateView,
    },
  },
  searched: ["act", "rule"],
  *records({ acts, rules }) {
    for (const { id, name, number } of acts?.items ?? [])
      yield {
        ...{ id, title: placeName(numbered(name, number)), text: [] },
        ...(acts && { under: asName(acts.title) }),
      };
    for (const { id, text } of rules?.items ?? [])
      yield {
        ...{ id, title: placeName(text), text: [] },
        ...(rules && { under: asName(rules.title) }),
      };
  },
  problems: actNoteProblems,
  *places({ acts, rules }) {
    for (const { id, name } of acts?.items ?? [])
      yield { id, words: placeName(name), layout: "mandate", anchor: id };
    for (const { id, text } of rules?.items ?? [])
      yield { id, words: placeName(text), layout: "mandate", anchor: id };
  },
  outsideLink({ acts }, { edition }, id) {
    const act = acts?.items.find((item) => item.id === id);
    const address = acts && act && registerAddress(edition, acts, act);
    if (!acts || !act || address === undefined) return undefined;
    return { words: namedInRegister(edition, acts, { ...act, number: undefined }), address };
  },
  addresses: ({ acts }, languages) =>
    (acts?.items ?? []).flatMap((act, index) =>
      languages.flatMap((code) => {
        const address = addressIn(code, { register: acts?.register }, act);
        const key = act.address?.[code] ? "address" : act.links_to ? "links_to" : "number";
        return address === undefined ? [] : [{ address, path: ["acts", "items", index, key] }];
      }),
    ),
});
