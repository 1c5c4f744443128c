import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import test from "ava";
import { importsOf } from "../../src/checks/results/imports.ts";
import { type Edge, isForTests, outOfOrder, roomOf } from "./out-of-order.ts";
import { EXCEPTIONS, ROOMS, SUBJECTS } from "./rooms.ts";

const project = join(import.meta.dirname, "../..");
const within = (path: string) => relative(project, path).split(sep).join("/");

const modules = ["src", "scripts", "templates", "tests"]
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      join(folder, file),
    ),
  )
  .concat(".eleventy.ts")
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts"));

const imports: Edge[] = modules.flatMap((from) => {
  const path = join(project, from);
  return importsOf(path, readFileSync(path, "utf8")).flatMap(({ file }) =>
    file === undefined ? [] : [{ from, to: within(file) }],
  );
});

test("every import is in the order of the rooms", (t) => {
  t.true(imports.length > 1000);
  t.deepEqual(
    imports.map(outOfOrder).filter((fault) => fault !== undefined),
    [],
  );
});

test("every module stands in a room, and the rooms in one order", (t) => {
  const rooms = Object.keys(ROOMS);
  const homeless = modules.filter((file) => !isForTests(file) && !rooms.includes(roomOf(file)));
  t.deepEqual(homeless, []);
  for (const [index, [room, below]] of Object.entries(ROOMS).entries())
    for (const other of below) t.true(rooms.slice(0, index).includes(other), `${room}: ${other}`);
});

test("every exception is needed still", (t) => {
  const idle = EXCEPTIONS.filter(
    ([from, to]) => !imports.some((edge) => edge.from === from && edge.to === to),
  );
  t.deepEqual(idle, []);
});

test("no two subjects know each other, by way of others neither", (t) => {
  for (const name of Object.keys(SUBJECTS)) {
    const known = new Set(SUBJECTS[name]);
    for (const other of known) for (const next of SUBJECTS[other] ?? []) known.add(next);
    t.false(known.has(name), name);
  }
});

for (const [from, to, expected] of [
  ["src/plan/problem.ts", "src/site/page.ts", /src\/plan may not import from src\/site\.$/],
  ["src/pdf/complete.ts", "src/plan/problem.ts", /may not import/],
  ["src/site/page.ts", "src/subjects/survey/view.ts", /may not import/],
  ["src/checks/list.ts", "src/subjects/index.ts", /may not import/],
  ["src/publish/publish.ts", "src/plan/fixture/small-plan.ts", /for tests alone/],
  ["src/subjects/survey/view.ts", "src/subjects/city/schema.ts", /survey does not know city/],
  ["src/subjects/subject.ts", "src/subjects/city/schema.ts", /only the registry/],
  ["src/outputs/editions.ts", "src/subjects/survey/view.ts", /may not import/],
  ["src/outputs/editions.ts", "src/subjects/index.ts", undefined],
  ["src/subjects/index.ts", "src/subjects/survey/subject.ts", undefined],
  ["src/site/page.ts", "src/plan/problem.ts", undefined],
  ["src/site/page.test.ts", "src/publish/publish.ts", undefined],
] as const) {
  test(`${from} → ${to}: ${expected === undefined ? "in order" : "told"}`, (t) => {
    const fault = outOfOrder({ from, to });
    if (expected) t.regex(fault ?? "", expected);
    else t.is(fault, undefined);
  });
}
