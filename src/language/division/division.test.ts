import test from "ava";
import { divideHeadings } from "./divide-headings.ts";
import { divided, divisionOf, entryFor, wordsOf } from "./division.ts";

const division = divisionOf([
  "osallisuus|suunnitelma",
  "osallisuus|mall",
  "vanhempain|ill",
  "tutor|opettaja",
  "saavutettav",
  "saavutettavuus|selost",
  "yhteis|työ|kumppan",
]);

const shown = (text: string) => text.replaceAll("\u00ad", "|");
const word = (text: string) => shown(divided(text, division));
const page = (html: string) => shown(divideHeadings(html, division));

test("an entry divides every word that begins with it, in small letters or capitals", (t) => {
  t.is(word("Osallisuussuunnitelman"), "Osallisuus|suunnitelman");
  t.is(word("vanhempainilloissa"), "vanhempain|illoissa");
  t.is(word("TUTOROPETTAJAT"), "TUTOR|OPETTAJAT");
  t.is(word("yhteistyökumppani"), "yhteis|työ|kumppani");
  t.is(word("osallisuus"), "osallisuus");
});

test("of several entries the longest counts; one without a joint keeps a word whole", (t) => {
  t.is(word("saavutettavuusseloste"), "saavutettavuus|seloste");
  t.is(word("saavutettavuuden"), "saavutettavuuden");
  t.is(entryFor("saavutettavuuden", division), "saavutettav");
  t.is(entryFor("kanavat", division), undefined);
});

test("a hyphen joins two words", (t) => {
  t.deepEqual(wordsOf("Vuorovaikutus- ja osallisuusmalli 2018"), [
    "Vuorovaikutus",
    "ja",
    "osallisuusmalli",
  ]);
});

test("headings alone are divided, through emphasis and entities", (t) => {
  t.is(
    page('<h1>Osallisuusmalli &amp; <em>tutoropettajat</em></h1><p title="x">Osallisuusmalli</p>'),
    '<h1>Osallisuus|malli &amp; <em>tutor|opettajat</em></h1><p title="x">Osallisuusmalli</p>',
  );
  t.is(
    page('<h2 id="osallisuusmalli" class="a">Osallisuusmalli<br>osallisuusmalli</h2>'),
    '<h2 id="osallisuusmalli" class="a">Osallisuus|malli<br>osallisuus|malli</h2>',
  );
});

test("a heading that is a link or names something else stays whole", (t) => {
  for (const html of [
    '<h2><a href="osallisuusmalli/">Osallisuusmalli</a></h2>',
    '<section aria-labelledby="x y"><h3 id="y">Osallisuusmalli</h3></section>',
    "<header><p>Osallisuusmalli</p></header>",
  ])
    t.is(page(html), html);
});

test("words in another language stay whole, however deep they stand", (t) => {
  t.is(
    page(
      '<h2>Osallisuusmalli <span lang="sv"><b>osallisuusmalli</b> tutoropettaja</span> tutoropettaja</h2>',
    ),
    '<h2>Osallisuus|malli <span lang="sv"><b>osallisuusmalli</b> tutoropettaja</span> tutor|opettaja</h2>',
  );
  t.is(page('<h2 lang="sv">Osallisuusmalli</h2>'), '<h2 lang="sv">Osallisuusmalli</h2>');
});
