import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { smallPlan } from "../plan/fixture/small-plan.ts";
import { Message, Text } from "../plan/text.ts";
import { subjects } from "../subjects/index.ts";
import { loadPlan } from "../subjects/load-plan.ts";
import { charactersOf, editionCharacters } from "./characters.ts";

const shown = (codes: ReadonlySet<number>) =>
  String.fromCodePoint(...[...codes].sort((a, b) => a - b));

test("texts, messages, other strings and translations count, each character once", (t) => {
  const plan = {
    site: { languages: [{ name: "čeština" }] },
    channels: [{ text: new Text("abba") }, { text: new Message("{count}!") }],
  };
  const catalogue = {
    translate: (source: string, place?: string) =>
      source === "abba" && place === "channels.text" ? "жж" : undefined,
  };
  t.is(shown(charactersOf(plan, [catalogue])), "!abceintou{}čšж".split("").sort().join(""));
});

test("the words of site and deck count too, the program's and those of a catalogue of words", (t) => {
  const parent = mkdtempSync(join(tmpdir(), "characters-"));
  t.teardown(() => rmSync(parent, { recursive: true, force: true }));
  const loaded = loadPlan(smallPlan(join(parent, "data")));
  if (!loaded.ok) throw new Error("The small plan has problems.");
  const words = {
    translate: (_source: string, place?: string) =>
      place === "interface.navigation.menu" ? "Меню" : undefined,
  };
  const found = { catalogues: new Map(), words: new Map([["es", words]]) };
  const characters = editionCharacters(loaded.plan, found, subjects);
  t.true(characters.has("М".codePointAt(0) ?? 0));
  t.true(characters.has("©".codePointAt(0) ?? 0));
});
