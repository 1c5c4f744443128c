import test from "ava";
import { Message, Text } from "../plan/text.ts";
import { charactersOf } from "./characters.ts";

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
