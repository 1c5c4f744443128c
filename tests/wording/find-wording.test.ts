/** Proves that wording is found word for word, whatever line breaks and soft hyphens stand in it. */
import test from "ava";
import { joinedText, missingTexts, wordingLeft } from "./find-wording.ts";

test("White space of every kind is one space, and none at the ends", (t) => {
  t.is(
    joinedText("\n  Toimialan\u00A0johto\u202Fryhmä\n\t johtaa "),
    "Toimialan johto ryhmä johtaa",
  );
});

test("Soft hyphens are taken out, also before a line break", (t) => {
  t.is(joinedText("osalli\u00ADsuus\u00ADsuunni\u00AD\n  telma"), "osallisuussuunnitelma");
});

test("A text broken over lines is found", (t) => {
  t.deepEqual(missingTexts(["Aivot ja sydän mukana"], "x\nAivot ja\n   sydän mu\u00ADkana\ny"), []);
});

test("Missing texts are named as given and in their order", (t) => {
  const texts = ["Tunne", "Luottamus ", "Avoimuus", "Asenne"];
  t.deepEqual(missingTexts(texts, "Avoimuus ja tunne"), ["Tunne", "Luottamus ", "Asenne"]);
});

test("A part of a longer word or number is not the text", (t) => {
  const haystack = "Tunnetta, Alatunne; 125 osallistujaa, Äänestys";
  const texts = ["Tunne", "tunne", "25 osallistujaa", "nestys"];
  t.deepEqual(missingTexts(texts, haystack), texts);
});

test("A whole word is found after a part of a longer one", (t) => {
  t.deepEqual(missingTexts(["Tunne"], "Tunnetta. ”Tunne”"), []);
});

test("Case, punctuation and dashes are wording", (t) => {
  const haystack = "muistio, kärjet 2019-2021, luokan - ja aineopettajien, jne)";
  const texts = ["Muistio", "2019–2021", "luokan- ja", "jne.)", "muistio:"];
  t.deepEqual(missingTexts(texts, haystack), texts);
});

test("Signs that mean something in a pattern are only themselves", (t) => {
  const texts = [
    "*Hallintosäännön",
    "(§ 174)",
    "(S2)",
    "a.b",
    "https://a.fi/b_c",
    "{x}|[y]?+^$\\-",
  ];
  t.deepEqual(
    missingTexts(texts, "*Hallintosäännön (§\u00A0174) (S2) axb https://a.fi/b_c. {x}|[y]?+^$\\-"),
    ["a.b"],
  );
});

test("A text without wording counts as missing", (t) => {
  t.deepEqual(missingTexts(["", " \u00AD\n"], "jotakin"), ["", " \u00AD\n"]);
});

test("What is left is what no text accounts for, a shorter text within a longer one included", (t) => {
  const texts = ["Tunne", "Tunne on tärkeä", "Asenne"];
  t.is(wordingLeft(texts, "Asenne, Tunne on tär\u00ADkeä\n Tunne"), "");
  t.is(wordingLeft(texts, "Asenne: Tunnetta, Tunne (2018)"), "Tunnetta, (2018)");
});
