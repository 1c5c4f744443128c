import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { forgetFits, knownFit } from "./known-fit.ts";

test("steps are known again for the same pages, and for no others", (t) => {
  const cache = mkdtempSync(join(tmpdir(), "fit-"));
  t.teardown(() => rmSync(cache, { recursive: true, force: true }));
  const steps = new Map([["survey", 7]]);
  t.is(knownFit(["<html>", "site.css"], cache).steps, undefined);
  knownFit(["<html>", "site.css"], cache).keep(steps);
  t.deepEqual(knownFit(["<html>", "site.css"], cache).steps, steps);
  t.is(knownFit(["<html>s", "ite.css"], cache).steps, undefined);
});

test("what cannot be read is not known", (t) => {
  const cache = mkdtempSync(join(tmpdir(), "fit-"));
  t.teardown(() => rmSync(cache, { recursive: true, force: true }));
  knownFit(["page"], cache).keep(new Map([["survey", 7]]));
  const [file = ""] = readdirSync(join(cache, "fit"));
  writeFileSync(join(cache, "fit", file), '{"survey":-1}');
  t.is(knownFit(["page"], cache).steps, undefined);
  writeFileSync(join(cache, "fit", file), "{");
  t.is(knownFit(["page"], cache).steps, undefined);
});

test("what is known can be forgotten", (t) => {
  const cache = mkdtempSync(join(tmpdir(), "fit-"));
  t.teardown(() => rmSync(cache, { recursive: true, force: true }));
  knownFit(["page"], cache).keep(new Map([["survey", 7]]));
  forgetFits(cache);
  t.is(knownFit(["page"], cache).steps, undefined);
  t.notThrows(() => forgetFits(cache));
});
