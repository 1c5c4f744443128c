/** Arabic editions, empty and half filled with a font of their own: printed, read in order, and checked. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { openEdition } from "../../src/checks/built-edition.ts";
import { examine } from "../../src/checks/run/examine.ts";
import { transcribe } from "../../src/pdf/proof/transcript.ts";
import { type ExampleEdition, exampleEdition } from "../example-edition.ts";
import { halfArabic, untranslatedArabic } from "./fixture-arabic.ts";

const parent = mkdtempSync(join(tmpdir(), "arabic-"));
test.after.always(() => rmSync(parent, { recursive: true }));

const url = "https://plan.example";
const deckOf = ({ dist }: ExampleEdition) => readFileSync(join(dist, "ar/a-say-ar.pdf"));

/** The edition's relations, some pages of the language, and the decks with all their gates. */
async function assertChecked(t: ExecutionContext, { dist }: ExampleEdition): Promise<void> {
  const edition = openEdition(dist);
  if (!edition) throw new Error("There is no edition.");
  const layouts = ["front", "survey", "structures", "whole-plan"];
  const pages = edition.manifest.pages
    .filter(({ language, layout }) => language === "ar" && layouts.includes(layout))
    .map(({ file }) => file);
  const subjects = ["edition", ...pages, "deck"];
  const { complete, incomplete } = await examine(edition, subjects, parent, () => {});
  t.is(pages.length, layouts.length);
  t.deepEqual(incomplete, []);
  t.deepEqual(complete.map(({ subject }) => subject).sort(), subjects.sort());
  t.deepEqual(
    complete.flatMap(({ findings }) => findings),
    [],
  );
}

test.serial("a language of which nothing is translated is printed and checked", async (t) => {
  t.timeout(240_000);
  const plan = untranslatedArabic(join(parent, "empty"));
  using edition = await exampleEdition({ ...plan, pdf: true, url });
  const read = await transcribe(deckOf(edition));
  t.regex(
    read,
    /^Sect\n {2}H1: \[en: A Say in Learning\]\n {2}P: \[en: Schools and libraries\]\n {2}P: \[en: Texts with a dotted underline/,
  );
  t.notRegex(read, /unofficial/);
  t.regex(read, /Harbour\] \[en: 6 May\], \[en: Hill\] \[en: 8 May\]/);
  await assertChecked(t, edition);
});

test.serial(
  "half a translation is read in the order of its letters, from right to left",
  async (t) => {
    t.timeout(240_000);
    const plan = halfArabic(join(parent, "half"));
    using edition = await exampleEdition({ ...plan, pdf: true, url });
    const deck = deckOf(edition);
    const read = await transcribe(deck);
    // In Arabic letters: Who takes part where, with the words in their order and a list joined in Arabic.
    t.regex(read, /H3: ثحس راكهق عاصر ثحهصه\n/);
    t.regex(read, /P: رثس عشعطلق، و\[en: two guardians\]، وسنه لطبصاصطان\n/);
    // Brackets open and close, and years are Arabic's own.
    t.regex(read, /\(§ 7\)/);
    t.regex(read, /P: 1\) .* ٢ مارس ٢٠٣١: \[en: 304\/2019 is an amending act\./);
    t.true(deck.includes("/Direction /R2L"));
    await assertChecked(t, edition);
  },
);
