import test from "ava";
import { hyphenate, withoutHyphens } from "./hyphenation.ts";

const shown = (text: string, language: string) =>
  hyphenate(text, language).replaceAll("\u00AD", "·");

test("long words are divided by the patterns of their language", (t) => {
  t.is(shown("Osallisuussuunnitelma", "fi"), "Osal·li·suus·suun·ni·telma");
  t.is(shown("likabehandlingskommittén", "sv").replaceAll("·", ""), "likabehandlingskommittén");
  t.true(shown("likabehandlingskommittén", "sv").includes("·"));
  t.true(shown("responsibilities", "en").includes("·"));
});

test("no line begins or ends with one or two letters of a word", (t) => {
  t.is(shown("yhdenvertaisuus", "fi"), "yhden·ver·tai·suus");
  t.is(shown("varhaiskasvatuksessa", "fi"), "var·hais·kas·va·tuk·sessa");
});

test("short words, addresses of no language and unknown languages stay whole", (t) => {
  t.is(shown("Kanavat ja vastuut", "fi"), "Kanavat ja vastuut");
  t.is(shown("Osallisuussuunnitelma", "xx"), "Osallisuussuunnitelma");
});

test("soft hyphens can be taken out again", (t) => {
  const text = "Varhaiskasvatussuunnitelma ja kehittämisohjelma";
  t.is(withoutHyphens(hyphenate(text, "fi")), text);
});
