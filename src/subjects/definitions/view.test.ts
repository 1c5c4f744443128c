/** Definitions are shown as they are written, words in another language as such. */
import test from "ava";
import { partFrom } from "../fixture/viewed.ts";
import { definitions } from "./subject.ts";
import { definitionsView } from "./view.ts";

test("words in another language keep it, and the editors' translation stands beside them", (t) => {
  const part = partFrom(
    definitions,
    `
title: Words
lead: Said by readers
items:
  - { id: trust, text: Trust }
  - { id: together, text: Juntos, lang: es, editors_translation: Together }
`,
  );
  t.deepEqual(
    definitionsView(part).items.map(({ text, editors_translation }) => [
      text.plain,
      text.lang,
      editors_translation?.plain,
    ]),
    [
      ["Trust", undefined, undefined],
      ["Juntos", "es", "Together"],
    ],
  );
});
