/** What participation means, in the words of workshop participants. */
import { defineSubject } from "../subject.ts";
import { definitionsSchema } from "./schema.ts";
import { definitionsView } from "./view.ts";

export const definitions = defineSubject({
  name: "definitions",
  schema: definitionsSchema,
  pages: {
    definitions: { rank: 3, isNeededByFile: true, holds: [], view: definitionsView },
  },
  slides: {
    definitions: {
      description: "Definitions as a cloud (definitions.yaml).",
      isNeededByFile: true,
      view: definitionsView,
    },
  },
});
