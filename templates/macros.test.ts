/** Every macro takes what it reads, and every call gives what its macro takes, in branches not rendered too. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { nunjucks } from "../src/outputs/site/fixture/render-macro.ts";
import { templatesFolder } from "../src/outputs/site/parts.ts";

const { nodes, parser } = nunjucks;
const templates = new Map(
  readdirSync(templatesFolder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".njk"))
    .sort()
    .map((path) => [path, parser.parse(readFileSync(join(templatesFolder, path), "utf8"))]),
);

const literals = (list: Nunjucks.Node | undefined) =>
  (list?.children ?? []).map(({ value }) => String(value));

/** What a macro says it takes; undefined where it says nothing. */
function takenBy(macro: Nunjucks.Node): string[] | undefined {
  const [said] = macro.findAll(nodes.Filter).filter(({ name }) => name?.value === "takes");
  return said && literals(said.args).slice(1);
}

const macrosOf = (path: string): [string, Nunjucks.Node][] =>
  (templates.get(path)?.findAll(nodes.Macro) ?? []).map((macro) => [
    String(macro.name?.value),
    macro,
  ]);

/** Macros that a template may call, by the names that it gives them. */
function callable(path: string, template: Nunjucks.Node): Map<string, Nunjucks.Node> {
  const found = new Map(macrosOf(path));
  for (const { names, template: from } of template.findAll(nodes.FromImport)) {
    const exported = new Map(macrosOf(String(from?.value)));
    for (const { key, value } of names?.children ?? []) {
      const [name, alias] = key ? [key.value, (value as Nunjucks.Node).value] : [value, value];
      const macro = exported.get(String(name));
      if (macro) found.set(String(alias), macro);
    }
  }
  return found;
}

test("a macro takes one object, and reads of it what it takes", (t) => {
  let count = 0;
  for (const path of templates.keys()) {
    for (const [name, macro] of macrosOf(path)) {
      t.deepEqual(literals(macro.args), ["params"], `${path}: ${name}`);
      const read = macro
        .findAll(nodes.LookupVal)
        .filter(({ target }) => target?.value === "params")
        .map(({ val }) => String(val?.value));
      const taken = takenBy(macro)?.map((one) => one.replace(/\?$/, ""));
      t.deepEqual([...new Set(read)].sort(), taken?.sort(), `${path}: ${name}`);
      count += 1;
    }
  }
  t.true(count > 0);
});

test("a call gives what its macro takes", (t) => {
  let count = 0;
  for (const [path, template] of templates) {
    const macros = callable(path, template);
    for (const call of template.findAll(nodes.FunCall)) {
      const name = String(call.name?.value);
      const macro = macros.get(name);
      if (!macro) continue;
      const [given, ...others] = call.args?.children ?? [];
      t.deepEqual(others, [], `${path}: ${name}`);
      const keys = (given?.children ?? []).map(({ key }) => String(key?.value));
      const taken = takenBy(macro) ?? [];
      const known = taken.map((one) => one.replace(/\?$/, ""));
      t.deepEqual(
        keys.filter((key) => !known.includes(key)),
        [],
        `${path}: ${name}`,
      );
      const needed = taken.filter((one) => !one.endsWith("?"));
      t.deepEqual(
        needed.filter((one) => !keys.includes(one)),
        [],
        `${path}: ${name}`,
      );
      count += 1;
    }
  }
  t.true(count > 100);
});

test("macros are imported with the page that they are for", (t) => {
  for (const [path, template] of templates) {
    for (const { withContext, template: from } of template.findAll(nodes.FromImport))
      t.true(withContext, `${path}: ${String(from?.value)}`);
  }
});
