/** Finland's texts are whole in each of its languages; another country's plan has its own, or one paragraph. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { exampleLinesAfterChange } from "../../plan/fixture/problem-lines.ts";
import { examplePlan } from "../../plan/fixture/small-plan.ts";
import { partOf } from "../../site/edition.ts";
import { aroundIn } from "../fixture/around.ts";
import { countryTexts } from "./country-texts.ts";
import { statement } from "./subject.ts";
import { statementPageView } from "./view.ts";

const finnish = `texts: country
country: finland
published: 2031-03-02
prepared: 2031-03-02
intro: This statement is about the plan. The Town of Skerrby is responsible for it.
feedback:
  address: { en: https://www.skerrby.example/en/feedback }
`;

function viewOf(language: string, yaml: string) {
  const { around } = aroundIn((into) => {
    const folder = examplePlan(into);
    writeFileSync(join(folder, "statement.yaml"), yaml);
    return folder;
  }, language);
  const part = partOf(around.edition, statement);
  if (!part) throw new Error("The plan has no statement.");
  return statementPageView(part, around);
}

test("a statement in a country's texts needs only what is the town's own", (t) => {
  const { full } = viewOf("sv", finnish);
  t.is(full?.statement.compliance.title.html, "Hur tillgänglig är denna digitala tjänst?");
  t.is(full?.prepared.plain, "Utlåtandet upprättades 2.3.2031.");
  t.is(full?.authority.email.shown, "tillganglighet@traficom.fi");
  t.is(full?.feedback, "https://www.skerrby.example/en/feedback");
});

test("Finland's texts are in all of its languages, and in another in one of them", (t) => {
  const language = (code: string, locale: string) => ({
    code,
    locale,
    name: code,
    direction: "ltr" as const,
    dates: "long" as const,
    deck_file: code,
  });
  for (const code of ["fi", "sv", "en"]) {
    const own = language(code, `${code}-FI`);
    t.is(countryTexts({ language: own, source: own }, "finland").information.law.lang, undefined);
  }
  const texts = countryTexts(
    { language: language("so", "so-SO"), source: language("fi", "fi-FI") },
    "finland",
  );
  t.is(texts.information.law.lang, "fi");
  t.true(texts.information.law.isFallback);
});

test("one paragraph will do", (t) => {
  const { paragraph, full } = viewOf("en", "texts: paragraph\ntext: We do our best. Tell us.\n");
  t.is(paragraph?.plain, "We do our best. Tell us.");
  t.is(full, undefined);
});

test("whose texts they are must be said", (t) => {
  const lines = exampleLinesAfterChange((folder) =>
    writeFileSync(join(folder, "statement.yaml"), "text: We do our best.\n"),
  );
  t.deepEqual(lines, [
    'data/statement.yaml:1:1  missing-key  "texts" is missing here. Use one of: country, own, paragraph.',
  ]);
});
