import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { formatProblem } from "../../plan/problem.ts";
import { findingFor } from "../fixture/finding.ts";
import { goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { applyExceptions } from "./apply-exceptions.ts";
import type { WrittenException } from "./exception.ts";
import { readExceptions } from "./read-exceptions.ts";

const exceptionFor = (more: Partial<WrittenException> = {}): WrittenException => ({
  rule: "reflow",
  reason: "It is being replaced.",
  owner: "Design team",
  until: "2026-12-31",
  place: "data/checks/exceptions.yaml:1",
  ...more,
});

const apply = (exception: WrittenException, today = "2026-11-21", isWhole = true) => {
  using written = writeEdition(goodFiles());
  return applyExceptions([findingFor()], [exception], written.edition, { today, isWhole });
};

for (const [title, more] of [
  ["by its check", {}],
  ["by check and rule", { rule: "reflow/reflow" }],
  ["by the id of the page", { pages: ["front"] }],
  ["by the page's file", { pages: ["fi/index.html"] }],
  ["by its own selector", { selector: ".text" }],
  ["by another selector that the element matches", { selector: "main > p" }],
] as const) {
  test(`a finding is set aside ${title}`, (t) => {
    const { pages, ...rest } = { pages: undefined, ...more };
    const exception = exceptionFor(pages ? { ...rest, pages: [...pages] } : rest);
    const { findings, excepted } = apply(exception);
    t.deepEqual(findings, []);
    t.deepEqual(excepted, [{ finding: findingFor(), exception }]);
  });
}

for (const [title, more] of [
  ["another check", { rule: "links" }],
  ["another rule", { rule: "reflow/other" }],
  ["another page", { pages: ["guide"] }],
  ["another element", { selector: "h1" }],
] as const) {
  test(`an exception for ${title} sets nothing aside and is itself a finding`, (t) => {
    const { pages, ...rest } = { pages: undefined, ...more };
    const { findings } = apply(exceptionFor(pages ? { ...rest, pages: [...pages] } : rest));
    const rule = "rule" in more ? more.rule : "reflow";
    t.deepEqual(
      findings.map(({ check, message }) => `${check}: ${message}`),
      [
        `reflow: ${findingFor().message}`,
        `exceptions: The exception for ${rule} fits nothing any more.`,
      ],
    );
  });
}

test("an exception holds on its last day and has ended on the next", (t) => {
  t.is(apply(exceptionFor(), "2026-12-31").findings.length, 0);
  t.deepEqual(
    apply(exceptionFor(), "2027-01-01").findings.map(({ message, fix }) => `${message} ${fix}`)[1],
    'The exception for reflow ended on 2026-12-31. Mend the fault or agree on another date with Design team ("It is being replaced."), or remove the exception.',
  );
});

test("where only a part was checked, no exception is called idle", (t) => {
  t.is(apply(exceptionFor({ rule: "links" }), "2026-11-21", false).findings.length, 1);
});

const read = (content: string | undefined) => {
  const folder = mkdtempSync(join(tmpdir(), "exceptions-"));
  const file = join(folder, "exceptions.yaml");
  try {
    if (content !== undefined) writeFileSync(file, content);
    const result = readExceptions(file);
    return result.ok
      ? result.exceptions.map((one) => ({ ...one, place: one.place.replace(file, "F") }))
      : result.problems.map((problem) => formatProblem({ ...problem, file: "F" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test("no file is no exception, and a file is read with its lines", (t) => {
  t.deepEqual(read(undefined), []);
  t.deepEqual(read("# nothing\n"), []);
  const written = "# why\n- rule: reflow\n  reason: Why.\n  owner: Who\n  until: 2026-12-31\n";
  t.deepEqual(read(written), [
    { rule: "reflow", reason: "Why.", owner: "Who", until: "2026-12-31", place: "F:2" },
  ]);
});

test("a file that cannot be read is not taken for none", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "exceptions-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const codesOf = (file: string) => {
    const result = readExceptions(file);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  t.deepEqual(codesOf(folder), ["unreadable-file"]);
  const bad = join(folder, "exceptions.yaml");
  writeFileSync(bad, Buffer.from("- reason: Ä\n", "latin1"));
  t.deepEqual(codesOf(bad), ["not-utf-8"]);
});

test("mistakes in the file are told with their line", (t) => {
  const fix =
    "An exception has rule, reason, owner and until (2026-12-31), and may have pages and selector.";
  t.deepEqual(read("a: b\n"), [`F:1:1  exception  The file is not a list of exceptions. ${fix}`]);
  t.deepEqual(read("- rule: reflow\n  reason: Why.\n  owner: Who\n  until: soon\n"), [
    `F:4:10  exception  1.until: Invalid ISO date. ${fix}`,
  ]);
});
