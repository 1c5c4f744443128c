/** A word is found in the forms that its language gives it, and in no other word. */
import test from "ava";
import { finderOf, isForm } from "./forms.ts";

const finds = (form: string, text: string) => finderOf({ fi: [form] }).isIn(text, "fi");

test("a form without a star is a whole word", (t) => {
  t.true(finds("aloite", "Aloite, jonka asukas tekee"));
  t.false(finds("aloite", "aloitteen"));
  t.false(finds("aloite", "kansanaloite"));
});

test("a star stands for further letters, on its own side alone", (t) => {
  for (const text of ["lautakunta", "Lautakunnalle", "(lautakunnassa)", "jaostoille/lautakunnalle"])
    t.true(finds("lautakun*", text), text);
  t.false(finds("lautakun*", "koulutuslautakunnassa"));
  t.true(finds("*lautakun*", "kasvatus- ja koulutuslautakunnassa"));
});

test("a case ending after a colon and a part after a hyphen do not hide the word", (t) => {
  t.true(finds("S2", "S2:n opetus"));
  t.true(finds("Ruuti", "Ruuti-brändistä"));
  t.true(finds("tasa-arvo*", "tasa-arvosuunnitelma"));
});

test("a form with a capital is found with it alone, any other at the start of a sentence too", (t) => {
  t.true(finds("KUVA*", "KUVAn toimiala"));
  t.false(finds("KUVA*", "kuvataan"));
  t.true(finds("kasko*", "Kaskon johto, osallisuus kaskossa"));
});

test("several words stand apart by any space, each in its own forms", (t) => {
  t.true(finds("yhteisölli* oppilashuol*", "yhteisöllisen\u00a0oppilashuollon"));
  t.true(finds("oppilas- ja opiskelijakun*", "oppilas- ja\nopiskelijakuntien"));
  t.false(finds("yhteisölli* oppilashuol*", "yhteisöllinen ja oppilashuolto"));
});

test("signs of patterns are signs of the text", (t) => {
  t.true(finds("a.s.", "a.s."));
  t.false(finds("a.s.", "abs."));
  t.true(finds("(§)", "luku (§) 2"));
});

test("letters with separate accents are letters", (t) => {
  t.false(finds("cafe", "cafe\u0301"));
});

test("each language has its forms, and one that is left out those of the first", (t) => {
  const { isIn, without } = finderOf({ fi: ["jaosto*"], sv: ["sektion*"] });
  t.true(isIn("till sektionerna", "sv"));
  t.false(isIn("jaostoille", "sv"));
  t.true(isIn("jaostoille", "en"));
  t.is(without("jaostoille ja jaoston", "fi"), "  ja  ");
});

test("a form is words with a star at their ends", (t) => {
  for (const form of ["S2", "lautakun*", "*lautakun*", "läsnäolo- ja puheoikeu*"])
    t.true(isForm(form), form);
  for (const form of ["", "*", "**", "lauta*kunta", " lautakunta", "a  b", "a * b"])
    t.false(isForm(form), form);
});
