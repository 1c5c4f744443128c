/** A subject that exists nowhere else costs its folder and its line: in a copy of the program it is added, typed and shown. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "ava";
import { load } from "cheerio";
import { z } from "zod";
import { smallPlan, withEdit } from "../plan/fixture/small-plan.ts";

const project = join(import.meta.dirname, "../..");
const checkout = mkdtempSync(join(tmpdir(), "added-subject-"));
const run = (...words: string[]) =>
  execFileSync(process.execPath, words, { cwd: checkout, encoding: "utf8", stdio: "pipe" });

const subject = `
import { z } from "zod";
import { formerAnchors, id, message, text } from "../../plan/schema/fields.ts";
import { placeName } from "../../site/places.ts";
import type { Around } from "../../site/around.ts";
import { subjectWords } from "../../site/edition.ts";
import { defineSubject, type PartOf } from "../subject.ts";

const schema = z.strictObject({
  title: text("Heading."),
  items: z
    .array(z.strictObject({ id: id("action", "Id."), former: formerAnchors(), text: text("The action.") }))
    .min(1)
    .meta({ description: "Actions." }),
}).meta({ title: "Actions", description: "What is done in each year." });

const words = {
  actions: z
    .strictObject({
      count: message("How many actions. Placeholder: {count}.", "count"),
      list: text("Name of the list of actions, for screen readers."),
    })
    .meta({ description: "Words of the actions." }),
};

const actionsView = ({ title, items }: PartOf<typeof schema>, { edition, notesAbout }: Around) => ({
  title,
  count: subjectWords(edition, words).actions.count({ count: items.length }),
  actions: items.map((item) => ({ ...item, notes: notesAbout(item.id) })),
});

export const actions = defineSubject({
  name: "actions",
  schema,
  words,
  pages: { actions: { isNeededByFile: true, holds: [], view: actionsView } },
  slides: { actions: { description: "Actions.", isNeededByFile: true, view: actionsView } },
  *places({ items }) {
    for (const { id, text } of items)
      yield { id, words: placeName(text), layout: "actions", anchor: id };
  },
  searched: ["action"],
  *records({ title, items }) {
    for (const { id, text } of items) yield { id, title: placeName(text), text: [], under: title };
  },
});
`;

/** Shows the plan in the folder \`data\`, and names the view's parts so that only their own types fit. */
const program = `
import { loadEditions } from "./src/outputs/editions.ts";
import { jsonSchemas } from "./src/plan/json-schema/json-schema.ts";
import { formatProblem } from "./src/plan/problem.ts";
import { contextsOf, isOfLayout } from "./src/site/context.ts";
import { placesOf } from "./src/site/collect-places.ts";
import { openData, openDataSchema } from "./src/outputs/data/open-data.ts";
import type { Edition } from "./src/site/edition.ts";
import { pagesOf } from "./src/site/pages.ts";
import { subjects } from "./src/subjects/index.ts";
import { loadPlan } from "./src/subjects/load-plan.ts";

const loaded = loadEditions("invented", ["en"]);
if (!loaded.ok) {
  console.log(JSON.stringify({ problems: loaded.problems.map(formatProblem) }));
} else {
  const plan = loadPlan("invented");
  const first: string | undefined = plan.ok ? plan.plan.actions?.items[0]?.text.source : undefined;
  // @ts-expect-error The plan has nothing of this name.
  if (plan.ok) plan.plan.deeds;
  const [found] = loaded.editions;
  const [source] = found ? [found.source.code] : [];
  const catalogue = loaded.catalogues.get("en");
  if (!found || !source || !catalogue) throw new Error("There is no edition.");
  const edition: Edition<(typeof subjects)[number]> = { ...found, subjects };
  const contexts = contextsOf(edition);
  const pages = contexts.flatMap((context) => {
    if (!isOfLayout(context, "actions")) return [];
    // @ts-expect-error The view of this layout has nothing of this name.
    context.view.deeds;
    const { title, count, actions } = context.view;
    // @ts-expect-error The interface has no word of this name.
    context.ui.actions.deeds;
    // @ts-expect-error The interface has no group of this name.
    context.ui.deeds;
    const { list } = context.ui.actions;
    const words = { count: count.plain, list: list.plain, menu: context.ui.navigation.menu.plain };
    return { template: context.template, words, address: context.current.address, title: title.plain, actions: actions.map(({ text }) => text.plain) };
  });
  const slides = contexts.flatMap((context) => context.slides).flatMap((slide) =>
    slide.layout === "actions" ? { template: slide.template, title: slide.view.title.plain, actions: slide.view.actions.length } : [],
  );
  const json: unknown = JSON.parse(
    openData(loaded.plan, { language: "en", source, schema: undefined, subjects, places: placesOf(edition, pagesOf(edition)) }, catalogue),
  );
  console.log(JSON.stringify({
    first, pages, slides, json,
    schemas: [...jsonSchemas(subjects).keys()],
    replaceable: jsonSchemas(subjects).get("interface.schema.json")?.includes("Name of the list of actions"),
    published: openDataSchema(undefined, subjects).includes('"actions"'),
  }));
}
`;

const gallery = `
import { loadEditions } from "./src/outputs/editions.ts";
import { writeGallery } from "./src/preview/gallery/write-gallery.ts";
import { contextsOf } from "./src/site/context.ts";

const loaded = loadEditions("invented", ["en"]);
if (!loaded.ok) throw new Error("The plan has problems.");
const all = loaded.editions.flatMap(contextsOf);
await writeGallery("dist", [{ ...loaded, all }], { url: "", pathPrefix: "/", pdf: false });
`;

const templates = {
  "actions.njk": `{% macro actionList(params) -%}
{{ params | takes("view") -}}
<p class="count">{{ params.view.count | words }}</p><ol class="actions" aria-label="{{ ui.actions.list.plain }}">{% for action in params.view.actions %}<li{% if shown.ids %} id="{{ action.id }}"{% endif %}>{{ action.text | words }}</li>{% endfor %}</ol>
{%- endmacro %}
`,
  "actions.examples.yaml": `examples:
  - name: Two actions
    on: actions
    macro: actionList
    parameters: { view: view }
`,
  "actions.css": ".actions { order: 91; }\n",
  "actions.print.css": ".actions { order: 92; }\n",
  "actions.slide.css": ".slide .actions { order: 93; }\n",
  "pages/actions.njk": `{% extends "layouts/page.njk" %}
{% from "subjects/actions/actions.njk" import actionList with context %}
{% block content %}{{ actionList({ view: view }) }}{% endblock %}
`,
  "slides/actions.njk": `{% from "subjects/actions/actions.njk" import actionList with context -%}
{{ actionList({ view: view }) }}
`,
};

const shippedWords = {
  fi: "actions:\n  count: '{count, plural, one {# teko} other {# tekoa}}'\n  list: Teot\n",
  sv: "actions:\n  count: '{count, plural, one {# insats} other {# insatser}}'\n  list: Insatser\n",
  en: "actions:\n  count: '{count, plural, one {# action} other {# actions}}'\n  list: Actions\n",
};
const wordsFolder = join(checkout, "src/subjects/actions/words");

const searched = z.object({
  records: z.array(
    z.object({
      address: z.string(),
      title: z.string(),
      under: z.string().optional(),
      asked: z.array(z.string()).optional(),
    }),
  ),
});
const told = z.looseObject({ problems: z.array(z.string()) });

test.before(() => {
  for (const name of [
    "src",
    "scripts",
    "templates",
    "types",
    ".eleventy.ts",
    "package.json",
    "tsconfig.json",
  ])
    cpSync(join(project, name), join(checkout, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(checkout, "node_modules"));
  smallPlan(join(checkout, "invented"));
  mkdirSync(wordsFolder, { recursive: true });
  for (const [language, words] of Object.entries(shippedWords))
    writeFileSync(join(wordsFolder, `${language}.yaml`), words);
  writeFileSync(join(checkout, "src/subjects/actions/subject.ts"), subject);
  withEdit(checkout, "src/subjects/index.ts", "] as const", "  actions,\n] as const");
  withEdit(
    checkout,
    "src/subjects/index.ts",
    "import { assessment }",
    'import { actions } from "./actions/subject.ts";\nimport { assessment }',
  );
  const folder = join(checkout, "templates/subjects/actions");
  for (const [name, text] of Object.entries(templates)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(checkout, "program.ts"), program);
  writeFileSync(join(checkout, "gallery.ts"), gallery);
  writeFileSync(
    join(checkout, "invented/actions.yaml"),
    "title: What we do\nitems:\n  - { id: book-day, text: A day of books }\n  - { id: open-night, text: A night, former: [late-night] }\n",
  );
  writeFileSync(
    join(checkout, "invented/search-words.yaml"),
    "entries:\n  - { words: { en: [reading] }, finds: [book-day] }\n",
  );
  withEdit(
    checkout,
    "invented/deck.yaml",
    "  - { id: two-principles",
    "  - { id: doing, layout: actions }\n  - { id: two-principles",
  );
  withEdit(
    checkout,
    "invented/site.yaml",
    "  - id: everything\n",
    "  - id: doing\n    layout: actions\n    parent: start\n    slug: { en: doing }\n    menu: main\n    title: Doing\n    description: What is done.\n  - id: everything\n",
  );
});

test.after.always(() => rmSync(checkout, { recursive: true, force: true }));

test.serial("its types reach the plan, the page and the slide", (t) => {
  t.timeout(120_000);
  writeFileSync(
    join(checkout, "tsconfig.program.json"),
    JSON.stringify({ extends: "./tsconfig.json", include: ["types", "program.ts"] }),
  );
  t.notThrows(() => run("node_modules/typescript/bin/tsc", "-p", "tsconfig.program.json"));
});

test.serial("it has its page, its slide, its part of the JSON and its schemas", (t) => {
  const shown = JSON.parse(run("program.ts"));
  t.deepEqual(shown.pages, [
    {
      template: "subjects/actions/pages/actions.njk",
      address: "/en/doing/",
      words: { count: "2 actions", list: "Actions", menu: "Menu" },
      title: "What we do",
      actions: ["A day of books", "A night"],
    },
  ]);
  t.deepEqual(shown.slides, [
    { template: "subjects/actions/slides/actions.njk", title: "What we do", actions: 2 },
  ]);
  t.deepEqual(shown.json.actions.items[0], {
    id: "book-day",
    text: "A day of books",
    shown_at: "/en/doing/#book-day",
  });
  t.is(shown.first, "A day of books");
  t.true(shown.replaceable);
  t.true(shown.schemas.includes("actions.schema.json"));
  t.true(shown.published);
});

test.serial(
  "its templates show it on its page and on its slide, and in the gallery; the search finds it",
  (t) => {
    t.timeout(120_000);
    run("scripts/build.ts", "--data=invented", "--no-pdf");
    const html = (path: string) => load(readFileSync(join(checkout, "dist", path), "utf8"));
    const page = html("en/doing/index.html");
    t.is(page("main h1").text().trim(), "Doing");
    t.is(page("main .count").text(), "2\u00a0actions");
    t.is(page("main ol.actions").attr("aria-label"), "Actions");
    t.deepEqual(
      page("main ol.actions li")
        .toArray()
        .map((item) => page(item).attr("id")),
      ["book-day", "open-night"],
    );
    const slide = html("en/whole-plan/index.html")("[data-slide=doing]");
    t.is(slide.find("[data-slide-title]").text(), "What we do");
    t.is(slide.find("ol.actions li").length, 2);
    t.is(slide.find("ol.actions li[id]").length, 0);
    const style = (name: string) =>
      globSync(`dist/assets/${name}.*.css`, { cwd: checkout })
        .map((file) => readFileSync(join(checkout, file), "utf8"))
        .join("");
    t.regex(style("site"), /order:91\b/);
    t.regex(style("site"), /order:92\b/);
    t.regex(style("deck"), /order:93\b/);
    run("gallery.ts");
    const { records } = searched.parse(
      JSON.parse(readFileSync(join(checkout, "dist/en/search.json"), "utf8")),
    );
    t.deepEqual(
      records.filter(({ under }) => under === "What we do"),
      [
        {
          address: "doing/#book-day",
          title: "A day of books",
          under: "What we do",
          asked: ["reading"],
        },
        { address: "doing/#open-night", title: "A night", under: "What we do" },
      ],
    );
    const example = html("_components/actions/actions/1/index.html");
    t.is(example("main ol.actions li").length, 2);
  },
);

test.serial(
  "a plan says its words in its own way, and a language that lacks them is asked for them",
  (t) => {
    const data = join(checkout, "invented");
    writeFileSync(join(data, "interface.yaml"), "actions:\n  list: What is to be done\n");
    const [page] = JSON.parse(run("program.ts")).pages;
    t.deepEqual(page.words, { count: "2 actions", list: "What is to be done", menu: "Menu" });
    run("scripts/translate.ts", "--data=invented");
    const catalogue = (name: string) =>
      readFileSync(join(data, "translations", `${name}.po`), "utf8");
    t.regex(catalogue("interface.es"), /#: interface\.actions\.count\n/);
    t.notRegex(catalogue("interface.es"), /interface\.actions\.list/);
    t.regex(catalogue("es"), /msgid "What is to be done"/);
    rmSync(join(data, "interface.yaml"));
    rmSync(join(data, "translations"), { recursive: true });
  },
);

test.serial(
  "words that it lacks in a language, or that it does not have, are told by their lines",
  (t) => {
    writeFileSync(join(wordsFolder, "en.yaml"), "actions:\n  cuont: '{count} actions'\n");
    t.deepEqual(told.parse(JSON.parse(run("program.ts"))).problems, [
      'src/subjects/actions/words/en.yaml:2:3  missing-key  "list" is missing here. Add it: Name of the list of actions, for screen readers.',
      'src/subjects/actions/words/en.yaml:2:3  unknown-key  "cuont" is not a key here. Did you mean "count"?',
    ]);
    rmSync(join(wordsFolder, "en.yaml"));
    t.deepEqual(told.parse(JSON.parse(run("program.ts"))).problems, [
      "src/subjects/actions/words/en.yaml:1:1  empty-file  The file is empty. Write its keys (actions).",
    ]);
    writeFileSync(join(wordsFolder, "en.yaml"), `${shippedWords.en}menu: Food\n`);
    t.deepEqual(told.parse(JSON.parse(run("program.ts"))).problems, [
      'src/subjects/actions/words/en.yaml:4:1  unknown-key  "menu" is not a key here. Use one of: actions.',
    ]);
    writeFileSync(join(wordsFolder, "en.yaml"), shippedWords.en);
  },
);

test.serial("a word that the interface has already is not brought again", (t) => {
  const path = "src/subjects/actions/subject.ts";
  withEdit(
    checkout,
    path,
    "  actions: z\n",
    '  plan: z.strictObject({ level: text("Level.") }),\n  actions: z\n',
  );
  t.throws(() => run("program.ts"), {
    message: /The interface has plan\.level before actions brings it\./,
  });
  withEdit(checkout, path, '  plan: z.strictObject({ level: text("Level.") }),\n', "");
});

test.serial("its mistakes are told, with its own words and lines", (t) => {
  const data = join(checkout, "invented");
  withEdit(data, "actions.yaml", "text: A day of books", "txt: A day of books");
  withEdit(data, "site.yaml", "layout: actions", "layout: overview");
  t.deepEqual(told.parse(JSON.parse(run("program.ts"))).problems, [
    'invented/actions.yaml:1:1  orphan  No page in invented/site.yaml has the layout "actions", which shows this file. Add one to invented/site.yaml, or remove what is not shown.',
    'invented/actions.yaml:3:21  unknown-key  "txt" is not a key here. Did you mean "text"?',
  ]);
});
