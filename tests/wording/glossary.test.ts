/** This plan's glossary: every word is reached from the pages that use it, in each language, and leads back. */
import test from "ava";
import { loadEditions } from "../../src/outputs/editions.ts";
import { partOf } from "../../src/site/edition.ts";
import { pagesOf } from "../../src/site/pages.ts";
import { surroundingsOf } from "../../src/site/surroundings.ts";
import { entriesOf } from "../../src/subjects/glossary/part.ts";
import { glossary } from "../../src/subjects/glossary/subject.ts";
import { entriesOn, explainedPages } from "../../src/subjects/glossary/uses.ts";

const loaded = loadEditions("data", undefined);
if (!loaded.ok) throw new Error("The project's own plan has problems.");

for (const edition of loaded.editions) {
  const around = surroundingsOf(edition, pagesOf(edition));
  const part = partOf(edition, glossary);
  if (!part) throw new Error("The plan has a glossary.");

  test(`${edition.language.code}: a page leads to each word of the glossary`, (t) => {
    const pages = explainedPages(around);
    const reached = new Set(
      pages.flatMap((page) => entriesOn(part, around, page).map(({ id }) => id)),
    );
    const ids = entriesOf(part).map(({ id }) => id);
    t.true(ids.length > 100);
    t.deepEqual(
      ids.filter((id) => !reached.has(id)),
      [],
    );
  });

  test(`${edition.language.code}: each word and each meaning is translated`, (t) => {
    for (const { word, text, id } of entriesOf(part)) {
      t.false(word.isFallback || text.isFallback, id);
      t.true(
        text.plain.split(/(?<=[.!?])\s/).length <= 2,
        `${id} is explained in two sentences at most.`,
      );
    }
  });
}

test("the words that pupils and guardians ask about are explained", (t) => {
  const [finnish] = loaded.editions;
  const part = finnish && partOf(finnish, glossary);
  if (!part) throw new Error("The plan has a glossary.");
  const words = entriesOf(part).map(({ word }) => word.plain);
  for (const word of [
    "Kasko",
    "KUVA",
    "Ruuti",
    "Ruutiraha",
    "Wilma",
    "Helvary",
    "EduLab",
    "S2",
    "Viima",
    "palvelukokonaisuus",
    "oppija",
    "lautakunta",
    "jaosto",
    "toimiala",
    "osallisuus",
  ])
    t.true(words.includes(word), word);
  t.true(words.some((word) => word.startsWith("yhteisöllinen oppilashuolto")));
});
