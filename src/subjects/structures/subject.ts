/** The structures through which people take part. */
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { unseenBodies } from "./problems.ts";
import { structuresSchema } from "./schema.ts";
import { structureWords } from "./structure-words.ts";
import { bodyView, structuresView } from "./view.ts";

export const structures = defineSubject({
  name: "structures",
  schema: structuresSchema,
  words: structureWords,
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
  searched: ["structure"],
  *records(part, around) {
    for (const body of part.structures) {
      const { id, name, composition, duties } = bodyView(part, body, around);
      const said = duties.flatMap(({ items }) => items.map(({ text }) => text));
      yield { id, title: placeName(name), text: composition ? [composition, ...said] : said };
    }
  },
  problems: unseenBodies,
  *places({ structures: bodies }) {
    for (const { id, name, composition } of bodies) {
      yield { id, words: placeName(name), layout: "structures", anchor: id };
      for (const member of composition?.members ?? [])
        yield { id: member.id, words: member.name, layout: "structures", anchor: id };
    }
  },
});
