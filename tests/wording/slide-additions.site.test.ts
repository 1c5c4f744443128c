/** Proves that a slide shows the adopted wording, the declared additions of the editors, and nothing else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { load } from "cheerio";
import { z } from "zod";
import { loadPlan } from "../../src/subjects/load-plan.ts";
import { joinedText, wordingLeft } from "./find-wording.ts";
import { type FinnishEdition, finnishEdition } from "./finnish-edition.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const slides = z
  .array(z.object({ slide: z.number(), title: z.string(), texts: z.array(z.string()) }))
  .parse(read("adopted-wording.json"));
/** What the editors added to a slide, and the rule in editorial.yaml that tells the reader of it. */
const additions = z
  .array(
    z.strictObject({ slide: z.int(), declared: z.string(), texts: z.array(z.string()).min(1) }),
  )
  .parse(read("slide-additions.json"));

let edition: FinnishEdition;

test.before(async (t) => {
  t.timeout(180_000);
  edition = await finnishEdition({ pdf: false });
});

test.after.always(() => edition?.[Symbol.dispose]());

test("every addition is declared in the edition's principles", (t) => {
  const loaded = loadPlan("data");
  if (!loaded.ok) throw new Error("The project's own plan has problems.");
  const rules = loaded.plan.editorial?.general ?? [];
  for (const { slide, declared } of additions) {
    const { id } = loaded.plan.deck.slides[slide - 1] ?? {};
    const rule = rules.find((one) => one.id === declared);
    t.true(id !== undefined && rule?.slides?.includes(id), declared);
    t.regex(rule?.text.source ?? "", new RegExp(`\\b[Dd]ia\\w* ${slide}\\b`, "u"), declared);
  }
  t.true(rules.some(({ id }) => id === "added-running-heads"));
});

test("a slide shows no words but the adopted ones and the declared additions", (t) => {
  const $ = load(readFileSync(join(edition.dist, "fi/koko-suunnitelma/index.html"), "utf8"));
  const published = $("[data-slide]").toArray();
  t.is(published.length, slides.length);
  for (const [index, { slide, title, texts }] of slides.entries()) {
    const shown = $(published[index]);
    // The section's name, the city's and the number recur outside the slide's content; dated notes are
    // marked as the editors' in the markup itself.
    shown.find(".slide__running, .slide__foot, [data-editors]").remove();
    const added = additions.filter((addition) => addition.slide === slide);
    const known = [title, ...texts, ...added.flatMap((addition) => addition.texts)];
    const spaced = $.html(shown).replace(/<[^>]+>/g, (tag) =>
      /^<\/?(?:a|b|em|strong|span|time)\b/.test(tag) ? tag : ` ${tag} `,
    );
    t.is(wordingLeft(known, load(spaced).text()), "", `slide ${slide}`);
    for (const text of added.flatMap((addition) => addition.texts))
      t.true(joinedText(shown.text()).includes(text), `slide ${slide}: ${text}`);
  }
});

test("the participants' own Swedish words have their note on the site, not on the slide", (t) => {
  const page = load(readFileSync(join(edition.dist, "fi/perusta/maaritelmat/index.html"), "utf8"));
  t.is(page("main #note-swedish-definitions").length, 1);
  const whole = load(readFileSync(join(edition.dist, "fi/koko-suunnitelma/index.html"), "utf8"));
  t.is(whole("[data-slide] .note").length, 0);
});
