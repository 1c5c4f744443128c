import test from "ava";
import { parse } from "yaml";
import { lastCheckSchema } from "../../plan/schema/last-check.ts";
import { reportFor } from "../fixture/report.ts";
import { recordOf } from "./record.ts";

test("the record is data of a plan, with faults, exceptions and programs", (t) => {
  const record = recordOf(reportFor());
  t.true(record.startsWith("# yaml-language-server: $schema=schema/last-check.schema.json\n"));
  const gap = {
    check: "reflow",
    standard: "WCAG 1.4.10",
    page: "front",
    description: 'The element reaches 96 px beyond the window\'s "edge" & more.',
  };
  t.deepEqual(lastCheckSchema.parse(parse(record)), {
    date: "2026-11-22",
    standard: "WCAG 2.2 AA",
    language: "en",
    pages: 2,
    checks: 2,
    findings: [
      { ...gap, language: "fi" },
      { ...gap, language: "sv" },
    ],
    exceptions: [{ ...gap, language: "fi", description: "The table is wide." }],
    tools: [{ name: "axe-core", version: "4.14.1" }],
  });
});
