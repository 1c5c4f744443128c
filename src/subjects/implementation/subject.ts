/** How the plan is put into practice, reported and answered for. */
import { defineSubject } from "../subject.ts";
import { implementationSchema } from "./schema.ts";
import { implementationWords } from "./implementation-words.ts";
import { implementationView } from "./view.ts";

export const implementation = defineSubject({
  name: "implementation",
  schema: implementationSchema,
  words: implementationWords,
  pages: {
    implementation: { rank: 12, isNeededByFile: true, holds: [], view: implementationView },
  },
  slides: {
    implementation: {
      description: "Implementation (implementation.yaml).",
      isNeededByFile: true,
      view: implementationView,
    },
  },
  mentions: ({ statements, reporting, responsibilities }, id) =>
    [
      { lead: undefined, items: statements },
      { lead: reporting.title, items: reporting.items },
      { lead: undefined, items: responsibilities.items },
    ]
      .map(({ lead, items }) => ({
        lead,
        items: items.filter(({ structures }) => structures?.includes(id)),
      }))
      .filter(({ items }) => items.length > 0),
});
