/** The city's decisions, with the day of the decision in the edition's own writing. */
import test from "ava";
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
