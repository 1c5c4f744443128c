/** The statement says what the last check found, and claims nothing where there was none. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { stringify } from "yaml";
import { projectPlan } from "../../plan/fixture/small-plan.ts";
import { formatProblem } from "../../plan/problem.ts";
import { loadEditions } from "../../publish/editions.ts";
import { pagesOf } from "../page.ts";
import { statementView, statusOf } from "./statement.ts";

const clean = {
  date: "2026-11-30",
  standard: "WCAG 2.2 AA",
  language: "en",
  pages: 81,
  checks: 20,
  findings: [],
  exceptions: [],
  tools: [{ name: "axe-core", version: "4.14.1" }],
};

const fault = (check: string, page: string, language?: string) => ({
  check,
  standard: "WCAG 1.4.10",
  page,
  ...(language && { language }),
  description: "It is *wider* than <the> window.",
});

function viewIn(t: ExecutionContext, language: string, lastCheck?: unknown) {
  const parent = mkdtempSync(join(tmpdir(), "statement-"));
  t.teardown(() => rmSync(parent, { recursive: true, force: true }));
  const folder = projectPlan(join(parent, "data"));
  rmSync(join(folder, "last-check.yaml"), { force: true });
  if (lastCheck) writeFileSync(join(folder, "last-check.yaml"), stringify(lastCheck));
  const loaded = loadEditions(folder, [language]);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  const [edition] = loaded.editions;
  if (!edition?.plan.statement) throw new Error("The plan has no statement.");
  return statementView(edition, edition.plan.statement, pagesOf(edition));
}

test("without a check nothing is claimed", (t) => {
  const view = viewIn(t, "fi");
  t.is(
    view.status.plain,
    "Tämän julkaisun saavutettavuutta ei ole vielä tarkistettu. Siksi emme voi kertoa, täyttääkö digitaalinen palvelu lain vaatimat saavutettavuuskriteerit (WCAG-kriteeristö 2.1, A- ja AA-taso).",
  );
  t.is(
    view.gapsIntro.plain,
    "Puutteita ei ole vielä kartoitettu, koska julkaisua ei ole tarkistettu.",
  );
  t.is(view.method, undefined);
  t.deepEqual(view.tools, []);
  t.is(view.updated.plain, view.prepared.plain.replace("laadittu", "viimeksi päivitetty"));
});

test("a check that finds nothing allows to state full conformance", (t) => {
  const view = viewIn(t, "fi", clean);
  t.is(
    view.status.plain,
    "Tämä digitaalinen palvelu täyttää kaikilta osin lain vaatimat saavutettavuuskriteerit (WCAG-kriteeristö 2.1, A- ja AA-taso).",
  );
  t.is(
    view.gapsIntro.plain,
    "Viimeisimmässä tarkistuksessa ei löytynyt sisältöjä, jotka eivät ole saavutettavia.",
  );
  t.is(
    view.method?.plain,
    "Saavutettavuus on tarkistettu itsearviona 30.11.2026. Ohjelmat tarkistivat valmiin julkaisun 81 sivua 20 tarkistuksella. Tarkistuksen vaatimukset: WCAG 2.2 AA.",
  );
  t.deepEqual(view.tools, ["axe-core 4.14.1"]);
  t.is(view.updated.plain, "Seloste on viimeksi päivitetty 30.11.2026.");
});

test("conformance follows the share of checks that found faults", (t) => {
  const withFaults = (...checks: string[]) => ({
    ...clean,
    findings: checks.map((check) => fault(check, "about")),
  });
  t.is(statusOf(undefined), "unchecked");
  t.is(statusOf({ ...clean, pages: 0 }), "unchecked");
  t.is(statusOf({ ...clean, checks: 0 }), "unchecked");
  t.is(statusOf(clean), "full");
  t.is(statusOf(withFaults("reflow", "axe")), "most");
  t.is(statusOf(withFaults("reflow", "axe", "links")), "part");
  t.is(statusOf({ ...clean, exceptions: [fault("reflow", "about")] }), "most");
});

test("a fault that only another language's page has is told with that page", (t) => {
  const [gap] = viewIn(t, "en", { ...clean, findings: [fault("reflow", "structures", "sv")] }).gaps;
  t.deepEqual(
    gap?.pages.map(({ address, language }) => [address, language?.name]),
    [["/sv/strukturer/", "Svenska"]],
  );
});

test("the same fault is told once, with the pages of this language and the files that are none", (t) => {
  const view = viewIn(t, "fi", {
    ...clean,
    findings: [
      fault("reflow", "structures", "fi"),
      fault("reflow", "structures", "sv"),
      fault("reflow", "deck.pdf"),
    ],
    exceptions: [fault("reflow", "about", "fi")],
  });
  t.deepEqual(
    view.gaps.map(({ standard, description, pages, files }) => ({
      standard,
      html: description.html,
      pages: pages.map(({ address }) => address),
      files,
    })),
    [
      {
        standard: "WCAG 1.4.10",
        html: '<span lang="en">It is *wider* than &lt;the&gt; window.</span>',
        pages: ["/fi/rakenteet/", "/fi/tietoa-julkaisusta/"],
        files: ["deck.pdf"],
      },
    ],
  );
});

test("each language has its authority's addresses, as they are copied by hand", (t) => {
  t.deepEqual(viewIn(t, "sv").authority, {
    website: { href: "https://www.tillgänglighetskrav.fi", shown: "www.tillgänglighetskrav.fi" },
    email: { href: "mailto:tillganglighet@traficom.fi", shown: "tillganglighet@traficom.fi" },
  });
});
