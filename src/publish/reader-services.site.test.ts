/** What the footer offers on every page: a contact for mistakes, and pages in other languages. */
import test from "ava";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { formatProblem } from "../plan/problem.ts";
import { fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

const contact = "Did you notice a mistake in the text? Tell us.";

test("every page has a contact for mistakes in its text; an e-mail says which page it is about", async (t) => {
  using edition = fixtureEdition();
  withEdit(
    edition.data,
    "site.yaml",
    "\npages:",
    "\nfeedback: { en: https://say.example.org/ }\nmistakes: { en: 'mailto:say@example.org', es: https://diga.example.org/ }\n\npages:",
  );
  const outcome = await edition.build();
  t.deepEqual(outcome.ok ? [] : outcome.problems.map(formatProblem), []);
  for (const { file, language } of readManifest(edition.out)?.pages ?? []) {
    const $ = edition.page(file);
    const links = $("footer a").filter((_, link) => $(link).text() === contact);
    t.is(links.length, 1, file);
    const title = $("h1").text().replaceAll("\u00ad", "");
    const about = `mailto:say@example.org?subject=${encodeURIComponent(`Mistake in the text: ${title}`)}`;
    const isWhole = file.endsWith("whole-plan/index.html");
    if (!isWhole) t.is(links.attr("href"), language === "en" ? about : "https://diga.example.org/");
  }
});

test("without an address of its own the contact is the feedback's, and without any there is none", async (t) => {
  using edition = fixtureEdition();
  const linked = () => {
    const $ = edition.page("es/index.html");
    return $("footer a")
      .toArray()
      .filter((link) => $(link).text() === contact)
      .map(({ attribs }) => attribs.href);
  };
  await edition.build();
  t.deepEqual(linked(), []);
  withEdit(
    edition.data,
    "site.yaml",
    "\npages:",
    "\nfeedback: { en: https://say.example.org/ }\n\npages:",
  );
  await edition.build();
  t.deepEqual(linked(), ["https://say.example.org/"]);
});

test("pages in other languages are listed under their own names, marked by language", async (t) => {
  using edition = fixtureEdition();
  withEdit(
    edition.data,
    "site.yaml",
    "other_languages: [{ ",
    "other_languages: [{ lang: ar, name: العربية, address: 'https://library.example.org/ar' }, { ",
  );
  await edition.build();
  const $ = edition.page("es/index.html");
  t.deepEqual(
    $("footer .other-languages a")
      .toArray()
      .map(({ attribs: { lang, hreflang, href, dir } }) => [lang, hreflang, href, dir]),
    [
      ["ar", "ar", "https://library.example.org/ar", "auto"],
      ["cy", "cy", "https://library.example.org/cy", "auto"],
    ],
  );
  t.is($("footer .other-languages > span").attr("id"), "other-languages-name");
  t.is($("footer .other-languages a").last().text(), "Cymraeg");
  withEdit(edition.data, "site.yaml", "other_languages: [", "# other_languages: [");
  await edition.build();
  t.is(edition.page("en/index.html")(".other-languages").length, 0);
});
