/** The statement says what a person and the last check found, and claims nothing that neither says. */
import test from "ava";
import { assessment, cleanCheck, writeAssessed } from "../../plan/fixture/assessed-plan.ts";
import { projectPlan } from "../../plan/fixture/small-plan.ts";
import { partOf } from "../../site/edition.ts";
import { aroundIn } from "../fixture/around.ts";
import { statusOf } from "./status.ts";
import { statement } from "./subject.ts";
import { statementView } from "./view.ts";

const fault = (check: string, page: string, language?: string) => ({
  check,
  standard: "WCAG 1.4.10",
  page,
  ...(language && { language }),
  description: "It is *wider* than <the> window.",
});

function viewIn(language: string, parts: Parameters<typeof writeAssessed>[1]) {
  const { around } = aroundIn((into) => {
    const folder = projectPlan(into);
    writeAssessed(folder, parts);
    return folder;
  }, language);
  const part = partOf(around.edition, statement);
  if (!part) throw new Error("The plan has no statement.");
  return statementView(part, around);
}

const criteria = "lain vaatimat saavutettavuuskriteerit (WCAG-kriteeristö 2.1, A- ja AA-taso)";
const inFull = `Tämä digitaalinen palvelu täyttää kaikilta osin ${criteria}.`;
const inPart = `Tämä digitaalinen palvelu täyttää osittain ${criteria}. Palvelussa on saavutettavuuspuutteita, jotka on kuvattu tarkemmin alempana.`;
const unassessed = `Tämä digitaalinen palvelu täyttää osittain ${criteria}. Ohjelmat ovat tarkistaneet tämän julkaisun, mutta ihminen ei ole arvioinut sitä. Siksi emme voi sanoa, että palvelu täyttää kriteerit kaikilta osin.`;

test("without a check and an assessment nothing is claimed", (t) => {
  const view = viewIn("fi", {});
  t.is(
    view.status.plain,
    `Tämän julkaisun saavutettavuutta ei ole vielä tarkistettu. Siksi emme voi kertoa, täyttääkö digitaalinen palvelu ${criteria}.`,
  );
  t.is(
    view.gapsIntro.plain,
    "Puutteita ei ole vielä kartoitettu, koska julkaisua ei ole tarkistettu.",
  );
  t.is(view.method, undefined);
  t.is(view.assessment, undefined);
  t.is(view.unassessed, undefined);
  t.deepEqual(view.tools, []);
  t.is(view.updated.plain, view.prepared.plain.replace("laadittu", "viimeksi päivitetty"));
});

test("a check that finds nothing claims no full conformance while no person has assessed the edition", (t) => {
  const view = viewIn("fi", { check: cleanCheck });
  t.is(view.status.plain, unassessed);
  t.is(
    view.gapsIntro.plain,
    "Viimeisin ohjelmien tekemä tarkistus ei löytänyt sisältöjä, jotka eivät ole saavutettavia.",
  );
  t.is(
    view.unassessed?.plain,
    "Ohjelma ei havaitse kaikkia saavutettavuuspuutteita, eikä ihminen ole kartoittanut tämän julkaisun puutteita.",
  );
  t.is(view.assessment, undefined);
  t.is(view.assessedIntro, undefined);
  t.is(
    view.method?.plain,
    "Ohjelmat tarkistivat 25.11.2026 valmiin julkaisun 81 sivua 20 tarkistuksella. Tarkistuksen vaatimukset: WCAG 2.2 AA.",
  );
  t.deepEqual(view.tools, ["axe-core 4.14.1"]);
  t.is(view.updated.plain, "Seloste on viimeksi päivitetty 25.11.2026.");
});

test("a person's full result for this edition lets the statement claim full conformance", (t) => {
  const view = viewIn("fi", { assessment, check: cleanCheck });
  t.is(view.status.plain, inFull);
  t.is(
    view.assessment?.person.plain,
    "Saavutettavuuden arvioi Saavutettavuusasiantuntija. Arviointi valmistui 30.11.2026, ja arvioitu julkaisu on päivätty 21.11.2026.",
  );
  t.is(view.assessment?.kind.plain, "Arviointi on itsearvio.");
  t.is(view.assessment?.method.plain, assessment.method);
  t.deepEqual(view.assessment?.technology, assessment.technology);
  t.is(
    view.assessment?.result.plain,
    "Arvioinnin tulos: julkaisu täyttää vaatimukset kaikilta osin.",
  );
  t.is(view.assessment?.age, undefined);
  t.is(view.unassessed, undefined);
  t.is(
    view.assessedIntro?.plain,
    "Arvioinnissa ei todettu sisältöjä, jotka eivät ole saavutettavia.",
  );
  t.is(view.updated.plain, "Seloste on viimeksi päivitetty 30.11.2026.");
});

test("faults that programs find take a full result back to a partial one", (t) => {
  const check = { ...cleanCheck, findings: [fault("reflow", "about")] };
  t.is(viewIn("fi", { assessment, check }).status.plain, inPart);
});

test("a partial result lists what the person found, with its pages", (t) => {
  const partial = {
    ...assessment,
    kind: "external",
    result: "partial",
    gaps: [{ standard: "WCAG 2.4.6", text: "Väliotsikoita puuttuu.", pages: ["structures"] }],
  };
  const view = viewIn("fi", { assessment: partial, check: cleanCheck });
  t.is(view.status.plain, inPart);
  t.is(view.assessment?.kind.plain, "Arvioinnin teki ulkopuolinen arvioija.");
  t.is(view.assessedIntro?.plain, "Arvioinnissa todettiin nämä saavutettavuuspuutteet:");
  t.deepEqual(
    view.assessment?.gaps.map(({ standard, text, pages }) => [
      standard,
      text.plain,
      pages.map(({ address }) => address),
    ]),
    [["WCAG 2.4.6", "Väliotsikoita puuttuu.", ["/fi/rakenteet/"]]],
  );
});

test("an assessment of another edition is told as such and claims nothing for this one", (t) => {
  const view = viewIn("fi", {
    assessment: { ...assessment, edition: "2026-10-01" },
    check: cleanCheck,
  });
  t.is(view.status.plain, unassessed);
  t.is(
    view.assessment?.age?.plain,
    "Arviointi koskee toista julkaisua. Tämä julkaisu on päivätty 21.11.2026, eikä ihminen ole arvioinut sitä.",
  );
  t.truthy(view.unassessed);
  t.is(view.assessedIntro, undefined);
});

test("a check from after the assessment is told, and leaves its result", (t) => {
  const view = viewIn("fi", { assessment, check: { ...cleanCheck, date: "2026-12-01" } });
  t.is(view.status.plain, inFull);
  t.is(
    view.assessment?.age?.plain,
    "Ohjelmat ovat tarkistaneet julkaisun arvioinnin jälkeen, 1.12.2026. Ihminen ei ole arvioinut julkaisua sen jälkeen.",
  );
  t.is(view.updated.plain, "Seloste on viimeksi päivitetty 1.12.2026.");
});

test("a bad result holds for a later edition until somebody has found it better", (t) => {
  const edition = "2026-12-24";
  const words = { html: "", plain: "", lang: undefined, isFallback: false };
  const assessed = { ...assessment, kind: "self" as const, edition, by: words, method: words };
  const statuses = (result: "full" | "partial" | "not") => {
    const own = { ...assessed, result };
    const old = { ...own, edition: "2026-10-01" };
    return [own, old].map((one) => statusOf({ edition, check: cleanCheck, assessment: one }));
  };
  t.deepEqual(statuses("full"), ["full", "unassessed"]);
  t.deepEqual(statuses("partial"), ["part", "unassessed"]);
  t.deepEqual(statuses("not"), ["not", "not"]);
  t.is(
    statusOf({ edition, check: { ...cleanCheck, pages: 0 }, assessment: undefined }),
    "unchecked",
  );
  t.is(
    statusOf({ edition, check: { ...cleanCheck, checks: 0 }, assessment: undefined }),
    "unchecked",
  );
});

test("a fault that only another language's page has is told with that page", (t) => {
  const [gap] = viewIn("en", {
    check: { ...cleanCheck, findings: [fault("reflow", "structures", "sv")] },
  }).gaps;
  t.deepEqual(
    gap?.pages.map(({ address, language }) => [address, language?.name]),
    [["/sv/strukturer/", "Svenska"]],
  );
});

test("the same fault is told once, with the pages of this language and the files that are none", (t) => {
  const view = viewIn("fi", {
    check: {
      ...cleanCheck,
      findings: [
        fault("reflow", "structures", "fi"),
        fault("reflow", "structures", "sv"),
        fault("reflow", "deck.pdf"),
      ],
      exceptions: [fault("reflow", "about", "fi")],
    },
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
  t.deepEqual(viewIn("sv", {}).authority, {
    website: { href: "https://www.tillgänglighetskrav.fi", shown: "www.tillgänglighetskrav.fi" },
    email: { href: "mailto:tillganglighet@traficom.fi", shown: "tillganglighet@traficom.fi" },
  });
});
