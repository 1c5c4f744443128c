/** The structures through which people take part. */
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { unseenBodies } from "./problems.ts";
import { structuresSchema } from "./schema.ts";
import { structuresView } from "./view.ts";

export const structures = defineSubject({
  name: "structures",
  schema: structuresSchema,
  pages: {
    structures: { rank: 5, isNeededByFile: true, holds: [], view: structuresView },
  },
  slides: {
    structures: {
      description: "Diagram of the structures (structures.yaml).",
      isNeededByFile: true,
      denserDrawings: 4,
      view: structuresView,
    },
  },
  needs: [
    {
      kind: "structure-level",
      from: "structures",
      fix: "Name it as the level of a body, or remove it.",
    },
  ],
  problems: unseenBodies,
  *places({ structures: bodies }) {
    for (const { id, name, composition } of bodies) {
      yield { id, words: placeName(name), layout: "structures", anchor: id };
      for (const member of composition?.members ?? [])
        yield { id: member.id, words: member.name, layout: "structures", anchor: id };
    }
  },
});
