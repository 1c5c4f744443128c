/** The city's decisions, with the day of the decision in the edition's own writing. */
import test from "ava";
import { exampleLinesAfter } from "../../plan/fixture/problem-lines.ts";
import { partFrom } from "../fixture/viewed.ts";
import { city } from "./subject.ts";
import { cityPrinciplesView, modelView, strategyView } from "./view.ts";

const part = partFrom(
  city,
  `
principles:
  title: Principles
  decided: 2030-03-01
  intro: Decided on {decided}
  principles: { title: "They are:", items: [{ id: open, text: Open }] }
  components: { title: "Made of:", items: [{ id: trust, text: Trust }] }
strategy: { title: Strategy, goals: [{ id: reading, text: Reading }] }
model: { title: Model, parts: [{ id: say, name: Say, slogan: Say it, description: Saying }] }
`,
);

test("the day of the decision is written out", (t) => {
  const { intro, principles, components } = cityPrinciplesView(part);
  t.is(intro.plain, "Decided on March 1, 2030");
  t.deepEqual([principles.items[0]?.id, components.items[0]?.id], ["open", "trust"]);
});

test("strategy and model are shown as they are written", (t) => {
  t.deepEqual(
    strategyView(part).goals.map(({ text }) => text.plain),
    ["Reading"],
  );
  t.deepEqual(
    modelView(part).parts.map(({ slogan }) => slogan.plain),
    ["Say it"],
  );
});

test("a plan may have the city's principles without its strategy and model", (t) => {
  const alone = partFrom(
    city,
    `
principles:
  title: The city's
  decided: 2030-03-01
  intro: Decided on {decided}
  principles: { title: "They are:", items: [{ id: open, text: Open }] }
  components: { title: "Made of:", items: [{ id: trust, text: Trust }] }
`,
  );
  t.is(cityPrinciplesView(alone).title.plain, "The city's");
  t.throws(() => modelView(alone), { message: /lacks a part/ });
  const goals =
    'strategy:\n  title: "Goals of the town’s strategy that the plan supports:"\n  goals:\n    - id: town-that-listens\n      text: "**A town that listens** and says what it has done with what it heard."\n    - id: neighbours\n      text: "**Neighbours who know each other** help each other."\n';
  t.deepEqual(
    exampleLinesAfter(["city.yaml", goals, ""]).map((line) => line.replace(/:\d+:\d+/, "")),
    [
      'data/deck.yaml  missing-part  This slide shows "strategy" of data/city.yaml, which is not there. Add it to data/city.yaml, or remove the slide.',
      'data/site.yaml  missing-part  This page shows "strategy" of data/city.yaml, which is not there. Add it to data/city.yaml, or remove the page.',
    ],
  );
});
