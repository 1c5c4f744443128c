import test from "ava";
import { parseCatalogue } from "./read.ts";
import { catalogueOf } from "./translations.ts";

const read = parseCatalogue(
  `msgid ""
msgstr "Language: sv\\n"

msgid "Vastuut"
msgstr "Ansvar"

#, fuzzy
#| msgid "Kanavat"
msgid "Kaikki kanavat"
msgstr "Kanaler"

msgid "Rakenteet"
msgstr " "

msgid "Dia"
msgstr "Bild"

msgctxt "interface.about"
msgid "Dia"
msgstr "Diabild"

msgctxt "deck"
msgid "Dia"
msgstr ""
`,
  "sv.po",
);
const catalogue = read.ok ? catalogueOf(read.po) : undefined;

test("only a translation that is there and not in doubt is shown", (t) => {
  t.is(catalogue?.translate("Vastuut"), "Ansvar");
  for (const text of ["Kaikki kanavat", "Kanavat", "Rakenteet", "Ei missään", ""]) {
    t.is(catalogue?.translate(text), undefined, text);
  }
});

test("the narrowest context counts, even where it is not translated yet", (t) => {
  t.is(catalogue?.translate("Dia", "interface.about.slide"), "Diabild");
  t.is(catalogue?.translate("Dia", "interface.slide.contents"), "Bild");
  t.is(catalogue?.translate("Dia", "deck.slides.title"), undefined);
});
