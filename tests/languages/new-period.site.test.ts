/** The plan's period is set once: a new one is said everywhere, and the old one nowhere. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { load } from "cheerio";
import { examplePlan, withEdit } from "../../src/plan/fixture/small-plan.ts";
import { exampleEdition } from "../example-edition.ts";

const parent = mkdtempSync(join(tmpdir(), "period-"));
test.after.always(() => rmSync(parent, { recursive: true }));

const plain = (text: string) => text.replaceAll("\u00ad", "").replace(/\s+/g, " ");

test("three numbers of plan.yaml, and a plan for other years", async (t) => {
  t.timeout(120_000);
  const data = examplePlan(join(parent, "data"));
  withEdit(data, "plan.yaml", "  start: 2031\n  end: 2034", "  start: 2035\n  end: 2038");
  withEdit(data, "plan.yaml", "date: 2031-03-02", "date: 2035-03-02");
  withEdit(data, "principles.yaml", "      period: { start: 2031, end: 2032 }\n", "");
  withEdit(data, "principles.yaml", "      period: { start: 2033, end: 2034 }\n", "");
  using edition = await exampleEdition({ data });
  const old = /203[1-4]–203[1-4]/;
  const said = new Map<string, string>();
  for (const { file, layout, language } of edition.manifest.pages) {
    const $ = load(readFileSync(join(edition.dist, file), "utf8"));
    const text = plain(`${$("body").text()} ${$("meta[name=description]").attr("content")}`);
    t.notRegex(text, old, file);
    t.notRegex(text, /\{period\}/, file);
    said.set(`${language} ${layout}`, text);
  }
  const has = (page: string, text: string) =>
    t.true(said.get(page)?.includes(text), `${page}: ${text}`);
  has("en front", "Plan period 2035–2038");
  has("sv front", "Planperiod 2035–2038");
  has("en principles", "Our principles 2035–2038");
  has("en principles", "The two principles of the plan for 2035–2038.");
  has("sv principles", "Planens två principer för 2035–2038.");
  has("en whole-plan", "What we develop 2035–2038");
  const { principles } = JSON.parse(readFileSync(join(edition.dist, "en/plan.json"), "utf8"));
  t.deepEqual(principles.period, { start: 2035, end: 2038 });
  t.deepEqual(principles.principles[0].priorities.period, { start: 2035, end: 2038 });
});
