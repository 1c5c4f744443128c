import test from "ava";
import { compareWords } from "./compare-words.ts";

const same = { missing: [], added: [] };

test("words agree with a text that is divided elsewhere", (t) => {
  t.deepEqual(compareWords(["Kuka", "on", "mukana"], "Kuka on\nmukana"), same);
  t.deepEqual(compareWords(["Kuka", "on", "mukana"], "kuka onmu kana"), same);
});

test("soft hyphens and the hyphens they become do not count", (t) => {
  t.deepEqual(
    compareWords(["osallis\u00adtumis\u00adsuunnitelma"], "osallis\u2010\ntumissuunnitelma"),
    same,
  );
});

test("a missing word is named where it stands", (t) => {
  t.deepEqual(compareWords(["yksi", "kaksi", "kolme"], "yksi kolme"), {
    missing: ["kaksi"],
    added: [],
  });
  t.deepEqual(compareWords(["yksi", "kaksi", "kolme"], "yksi kaksi"), {
    missing: ["kolme"],
    added: [],
  });
  t.deepEqual(compareWords(["yksi", "kaksi"], ""), { missing: ["yksi", "kaksi"], added: [] });
});

test("a word that stands elsewhere again is missed all the same", (t) => {
  t.deepEqual(compareWords(["ja", "tämä", "ja", "tuo"], "ja tämä tuo"), {
    missing: ["ja"],
    added: [],
  });
});

test("text in another order is both missing and added", (t) => {
  const { missing, added } = compareWords(["alku", "keski", "loppu"], "keski alku loppu");
  t.deepEqual({ missing, added }, { missing: ["alku"], added: ["alku"] });
});

test("text that only the tags have is named", (t) => {
  t.deepEqual(compareWords(["yksi", "kaksi"], "yksi kaksi kaksi"), {
    missing: [],
    added: ["kaksi"],
  });
  t.deepEqual(compareWords(["yksi", "kaksi"], "nolla yksi kaksi"), {
    missing: [],
    added: ["nolla"],
  });
});
