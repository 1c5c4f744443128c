/** The acts and rules that oblige the organisation to let people take part. */
import { subjectWords } from "../../site/edition.ts";
import { asName } from "../../language/name-words.ts";
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { actNoteProblems } from "./problems.ts";
import { inRegister, registerAddress } from "./register.ts";
import { mandateSchema } from "./schema.ts";
import { mandateWords } from "./mandate-words.ts";
import { mandateView, numbered } from "./view.ts";

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
    for (const { id, name, number } of acts.items)
      yield {
        id,
        title: placeName(numbered(name, number)),
        text: [],
        under: asName(acts.title),
      };
    for (const { id, text } of rules.items)
      yield { id, title: placeName(text), text: [], under: asName(rules.title) };
  },
  problems: actNoteProblems,
  *places({ acts, rules }) {
    for (const { id, name } of acts.items)
      yield { id, words: placeName(name), layout: "mandate", anchor: id };
    for (const { id, text } of rules.items)
      yield { id, words: placeName(text), layout: "mandate", anchor: id };
  },
  outsideLink({ acts }, { edition }, id) {
    const act = acts.items.find((item) => item.id === id);
    const address = act && registerAddress(edition, acts.register, act);
    if (act === undefined || address === undefined) return undefined;
    const { act_in_register } = subjectWords(edition, mandateWords).plan;
    return { words: act_in_register({ act: act.name, register: acts.in_register }), address };
  },
  addresses: ({ acts }, languages) =>
    acts.items.flatMap(({ number, links_to }, index) =>
      languages.flatMap((code) => {
        const pattern = acts.register[code];
        const path = ["acts", "items", index, links_to === undefined ? "number" : "links_to"];
        return pattern ? [{ address: inRegister(pattern, links_to ?? number), path }] : [];
      }),
    ),
});
