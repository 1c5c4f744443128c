/** No room but the subjects' own knows a subject by name, so that a new one costs its folders and its line. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import type { PageLayout } from "../site/subject.ts";
import { subjects } from "./index.ts";

const src = join(import.meta.dirname, "..");
const rooms = ["plan", "language", "site", "eleventy", "outputs", "publish", "checks"];
const names = subjects.map(({ name }) => name).join("|");
const layouts = subjects
  .flatMap(({ pages, slides }) => [
    // The site's furniture leads to some layouts under a name of its own.
    ...Object.entries<PageLayout>(pages).flatMap(([name, { leadsAs }]) => (leadsAs ? [] : name)),
    ...Object.keys(slides),
  ])
  .join("|");
/** A name or layout in quotation marks, a part of the plan by its name, or an import of its folder. */
const named = new RegExp(
  `["'\`](${names}|${layouts})["'\`]|\\b[pP]lan\\??\\.(${names})\\b|subjects/(${names})/`,
);

/** Tests; and the interface, whose placeholders are called as they please. */
const excepted = /\.test\.ts$|(^|\/)fixture\/|^schema\/interface\.ts$/;

const sources = rooms
  .map((room) => join(src, room))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.ts$/.test(file) && !excepted.test(file))
      .map((file) => join(folder, file)),
  );

test("no subject is named outside its room", (t) => {
  t.true(sources.length > 200);
  const found = sources.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line) && named.test(line))
      .map((line) => `${file.slice(src.length + 1)}: ${line.trim()}`),
  );
  t.deepEqual(found, []);
});

test("no two subjects have the same name or the same layout", (t) => {
  for (const all of [
    subjects.map(({ name }) => name),
    subjects.flatMap(({ pages }) => Object.keys(pages)),
    subjects.flatMap(({ slides }) => Object.keys(slides)),
  ])
    t.deepEqual([...new Set(all)], all);
});
