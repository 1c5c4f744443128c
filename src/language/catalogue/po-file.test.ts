import test from "ava";
import { writePo } from "./po-file.ts";
import { parseCatalogue } from "./read.ts";

const written = `# For translators.
msgid ""
msgstr ""
"Project-Id-Version: Plan\\n"
"Language: sv\\n"
"X-Generator: Poedit 3\\n"
"Content-Type: text/plain; charset=utf-8\\n"

# Ask the committee.
# Twice.
#: channels.yaml:4
#: deck.yaml:2
#. Heading.
#, fuzzy, python-brace-format
#| msgid "Vanha \\"{name}\\""
msgctxt "deck"
msgid "404"
msgstr "Ny {name}"

msgid ""
"Palveluita tehdään näkyväksi monikielisesti eri viestintäkanavia käyttäen ja "
"viestinnän selkeyttä testataan asiakkailla."
msgstr ""

#~ msgid "poissa"
#~ msgstr "borta"

# What is to be asked yet.
# And of whom.
`;

test("a catalogue that was written is read and written again to the same bytes", (t) => {
  const read = parseCatalogue(written, "sv.po");
  t.is(read.ok && writePo(read.po), written);
});
