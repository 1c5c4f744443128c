import test from "ava";
import { keptTogether, withWholeRanges } from "./typography.ts";

/** The text with a visible sign for each space at which no line ends. */
const shown = (text: string, language: string) =>
  keptTogether(text, language).replaceAll("\u00a0", "_");

const kept: [language: string, text: string][] = [
  ["fi", "Hallintosäännön III_osan 9_luvun 1_§ ja 2_§:ssä, osan I_mukaan"],
  ["fi", "hallintosääntö (§_174) ja päätös (§_1_047), 1_100_000"],
  ["fi", "PDF, 282_kt, 100_% 14_päivän kuluessa"],
  ["fi", "3._luokan oppilaat 19._huhtikuuta 2018 ja 1.8._2019"],
  ["fi", "Kutsu J._Virtanen, J._K._Paasikivi ja Å._Å. paikalle klo_12"],
  ["fi", "Tilat, mm._kirjastot, ja esim._o365, ks._s._5, luku_III"],
  ["sv", "enligt 9_kap._1_§ i del_III, t.ex._skolor, bl.a._lekar och ca_30"],
  ["sv", "den 21_november 2026, inom 14_dagar, kl._12"],
  ["en", "on 21_November 2026, Part_III, Chapter_9, Section_1, e.g._schools"],
  ["en", "282_kB, 2_MB, §_5, from 26_slides"],
  ["de", "am 21._November"],
  ["se", "2_§"],
];

for (const [language, text] of kept) {
  test(`${language}: ${text}`, (t) => {
    t.is(shown(text.replaceAll("_", " "), language), text);
  });
}

const free: [language: string, text: string][] = [
  ["en", "I am a parent"],
  ["sv", "I planen och 2018 kartlades"],
  ["fi", "vuoden 2018 kartoitus, 2018 100, 410/2015 kumottiin"],
  ["fi", "25 osallistumismahdollisuutta, esim. osallistumismahdollisuus"],
  ["fi", "Vuonna 2018. Sen jälkeen"],
];

test("other spaces are places where a line may end", (t) => {
  for (const [language, text] of free) t.is(shown(text, language), text);
});

test("spans of numbers and of days stay whole", (t) => {
  t.is(withWholeRanges("kausi 2018–2021."), 'kausi <span class="whole">2018–2021</span>.');
  t.is(withWholeRanges("1.8.–31.12.2019"), '<span class="whole">1.8.–31.12.2019</span>');
  t.is(withWholeRanges("Helsinki–Vantaa – 5"), "Helsinki–Vantaa – 5");
});
