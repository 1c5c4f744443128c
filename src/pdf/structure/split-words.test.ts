import test from "ava";
import { splitWords } from "./split-words.ts";

test("words that stand in two are told where they are torn, and no others", (t) => {
  for (const [words, tagged, split] of [
    ["on Kaupunginvaltuusto tai", "on Kaupunginvaltuus to tai", ["Kaupunginvaltuus|to"]],
    ["Kaupunginvaltuustotalo", "Kaup ungin valtuustotalo", ["Kaup|ungin|valtuustotalo"]],
    ["suomen-ja ruotsin", "suomen- ja ruotsin", []],
    ["huomautus1 ja m²", "huomautus 1 ja m 2", []],
    ["yksi kaksi", "yksikaksi", []],
    ["yksi kaksi", "yksi kolme kaksi", []],
    ["yksi kaksi", "yksi", []],
    ["kuntalaki 410/2015", "kuntalaki 410/ 2015", []],
    ["المعلمون وtwo guardians", "المعلمون و two guardians", []],
    ["المعلمون", "المعل مون", ["المعل|مون"]],
    ["kaupungin\u00adhallitus", "kaupunginhallitus", []],
  ] as const) {
    t.deepEqual(splitWords(words.split(" "), tagged), [...split], tagged);
  }
});
