/** Channels on the page of their level, on that of an audience and in the finder: the same, in other orders. */
import test from "ava";
import { partFrom, smallAround } from "../fixture/viewed.ts";
import { audienceLinks, audienceView } from "./audience-view.ts";
import { flat } from "./channel-tree.ts";
import { finderView } from "./finder-view.ts";
import { levelView } from "./level-view.ts";
import { channels } from "./subject.ts";

const around = smallAround();
const part = partFrom(
  channels,
  `
audiences:
  - { id: readers, name: Readers, self: a reader }
  - { id: volunteers, name: Volunteers, self: a volunteer }
kinds:
  - { id: meeting, name: Meetings }
  - { id: slip, name: Slips }
levels:
  - id: branches
    title: In the branches
    name: Branches
    columns: [{ id: left, title: Left, audiences: [readers, volunteers] }]
    groups:
      - id: evenings
        title: Evenings
        kind: meeting
        column: left
        channels:
          - id: reading-circle
            text: Circle
            channels:
              - { id: small-circle, text: Same, audiences: [volunteers] }
              - { id: circle-slip, text: Slip, kind: slip }
  - id: town
    title: In town
    name: Town
    groups:
      - { id: desk, title: Desk, kind: slip, audiences: [readers], channels: [{ id: desk-slip, text: Same }] }
`,
);

test("what is inherited is filled in: a channel's own, the one's above it, the group's, the column's", (t) => {
  const level = levelView(part, around, "branches");
  const all = flat(
    level.columns.flatMap(({ groups }) => groups.flatMap((group) => group.channels)),
  );
  t.deepEqual(
    all.map(({ id, audiences, kind }) => [id, audiences, kind]),
    [
      ["reading-circle", ["readers", "volunteers"], "meeting"],
      ["small-circle", ["volunteers"], "meeting"],
      ["circle-slip", ["readers", "volunteers"], "slip"],
    ],
  );
  t.is(level.count, 3);
  t.deepEqual(
    level.contents.map(({ id }) => id),
    ["left"],
  );
});

test("channels of the same text are told apart by their level", (t) => {
  const names = ["branches", "town"].flatMap((id) =>
    flat(
      levelView(part, around, id).columns.flatMap(({ groups }) =>
        groups.flatMap((group) => group.channels),
      ),
    ),
  );
  const named = new Map(names.map(({ id, name }) => [id, name.plain]));
  t.is(named.get("reading-circle"), "Circle");
  t.true(named.get("small-circle")?.includes("Branches"));
  t.true(named.get("desk-slip")?.includes("Town"));
});

test("an audience sees its own channels by level and kind, with those above them left out", (t) => {
  const { levels } = audienceView(part, around, "volunteers");
  t.deepEqual(
    levels.map(({ id, kinds }) => [
      id,
      kinds.map((kind) => [kind.id, flat(kind.channels).map((one) => one.id)]),
    ]),
    [
      [
        "branches",
        [
          ["meeting", ["reading-circle", "small-circle"]],
          ["slip", ["circle-slip"]],
        ],
      ],
    ],
  );
});

test("the finder has every channel once, by kind and level, and a line for each number of them", (t) => {
  const { sections, counts } = finderView(part, around);
  t.deepEqual(
    sections.map(({ id, levels }) => [
      id,
      levels.map((level) => [level.id, flat(level.channels).map((one) => one.id)]),
    ]),
    [
      ["meeting", [["branches", ["reading-circle", "small-circle"]]]],
      [
        "slip",
        [
          ["branches", ["circle-slip"]],
          ["town", ["desk-slip"]],
        ],
      ],
    ],
  );
  t.is(counts.lines.split("\n").length, 5);
});

test("the front page leads to each audience with a page, if a page lists them", (t) => {
  t.deepEqual(
    audienceLinks(part, around)?.links.map(({ address }) => address),
    ["/en/i-am/a-reader/", "/en/i-am/a-volunteer/"],
  );
  t.is(audienceLinks(part, { ...around, pages: [] }), undefined);
});
