/** Acts lead to the register; a link to another act than the plan cites says so, and its note stands at the foot. */
import test from "ava";
import type { Note } from "../../site/note.ts";
import { partFrom, smallAround } from "../fixture/viewed.ts";
import { mandate } from "./subject.ts";
import { mandateView } from "./view.ts";

const part = partFrom(
  mandate,
  `
title: Why
acts:
  title: Acts
  register: { en: "https://acts.example.org/{year}/{number}" }
  in_register: in the register
  items:
    - { id: library-act, name: Library Act, number: 10/2020 }
    - { id: old-act, name: Reading Act, number: 5/1990, links_to: 7/2021 }
rules:
  title: Rules
  items: [{ id: house-rules, text: House rules }]
`,
);

const words = { html: "", plain: "", lang: undefined, isFallback: false };
const note: Note = { id: "note-old", lead: words, text: words };
const around = smallAround({ notesAbout: (id) => (id === "old-act" ? [note] : []) });

test("an act leads to its own number in the register, or to the act that it names", (t) => {
  const { acts } = mandateView(part, around);
  t.deepEqual(
    acts?.items.map(({ address, leadsTo }) => [address, leadsTo?.plain.includes("7/2021")]),
    [
      ["https://acts.example.org/2020/10", undefined],
      ["https://acts.example.org/2021/7", true],
    ],
  );
});

test("notes on acts whose links lead elsewhere are the footnotes, with their marks", (t) => {
  const { acts, footnotes, rules } = mandateView(part, around);
  t.deepEqual(
    acts?.items.map(({ marks }) => marks),
    [[], ["1)"]],
  );
  t.deepEqual(footnotes, [{ ...note, mark: "1)" }]);
  t.deepEqual(
    rules?.items.map(({ notes }) => notes),
    [[]],
  );
});

test("an act's place outside the site is the register's, and nothing else has one", (t) => {
  t.is(mandate.outsideLink?.(part, around, "old-act")?.address, "https://acts.example.org/2021/7");
  t.is(mandate.outsideLink?.(part, around, "house-rules"), undefined);
});

test("an act may have no number, an address of its own, or another register", (t) => {
  const own = partFrom(
    mandate,
    `
title: Why
acts:
  title: Acts
  items:
    - { id: charter, name: Charter, address: { en: "https://charter.example.org/", es: "https://charter.example.org/es" } }
    - id: treaty
      name: Treaty
      number: 3/1999
      register: { en: "https://treaties.example.org/{year}-{number}" }
    - { id: custom, name: Custom }
`,
  );
  const { acts, rules } = mandateView(own, around);
  t.deepEqual(
    acts?.items.map(({ number, address }) => [number, address]),
    [
      [undefined, "https://charter.example.org/"],
      ["3/1999", "https://treaties.example.org/1999-3"],
      [undefined, undefined],
    ],
  );
  t.is(rules, undefined);
  t.is(mandate.outsideLink?.(own, around, "charter")?.words.plain, "Charter");
});
