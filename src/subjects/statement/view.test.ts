/** The statement says what a person and the last check found, and claims nothing that neither says. */
import test from "ava";
import { assessment, cleanCheck, writeAssessed } from "../../plan/fixture/assessed-plan.ts";
import { examplePlan } from "../../plan/fixture/small-plan.ts";
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
    const folder = examplePlan(into);
    writeAssessed(folder, parts);
    return folder;
  }, language);
  const part = partOf(around.edition, statement);
  if (part?.texts !== "own") throw new Error("The plan has no statement of its own.");
  return statementView(part, around);
}

const inFull = "This site meets all criteria that the act requires (WCAG 2.1, levels A and AA).";
const inPart =
  "This site meets most criteria that the act requires (WCAG 2.1, levels A and AA). Its known faults are described below.";
const unassessed =
  "Programs have checked this edition, but no person has assessed it. That is why we cannot say that the site meets all criteria that the act requires (WCAG 2.1, levels A and AA).";

test("without a check and an assessment nothing is claimed", (t) => {
  const view = viewIn("en", {});
  t.is(
    view.status.plain,
    "This site has not been checked yet. We cannot say whether it meets the criteria that the act requires (WCAG 2.1, levels A and AA).",
  );
  t.is(view.gapsIntro.plain, "Faults are not known, for the site has not been checked.");
  t.is(view.method, undefined);
  t.is(view.assessment, undefined);
  t.is(view.unassessed, undefined);
  t.deepEqual(view.tools, []);
  t.is(view.updated.plain, view.prepared.plain.replace("prepared", "last updated"));
});

test("a check that finds nothing claims no full conformance while no person has assessed the edition", (t) => {
  const view = viewIn("en", { check: cleanCheck });
  t.is(view.status.plain, unassessed);
  t.is(view.gapsIntro.plain, "The last check found no fault.");
  t.is(
    view.unassessed?.plain,
    "A program does not find every fault, and no person has looked for faults in this edition.",
  );
  t.is(view.assessment, undefined);
  t.is(view.assessedIntro, undefined);
  t.is(
    view.method?.plain,
    "Programs checked 81 pages of the finished site with 20 checks on 6 March 2031. Requirements: WCAG 2.2 AA.",
  );
  t.deepEqual(view.tools, ["axe-core 4.14.1"]);
  t.is(view.updated.plain, "The statement was last updated on 6 March 2031.");
});

test("a person's full result for this edition lets the statement claim full conformance", (t) => {
  const view = viewIn("en", { assessment, check: cleanCheck });
  t.is(view.status.plain, inFull);
  t.is(
    view.assessment?.person.plain,
    "An accessibility specialist assessed the edition of 2 March 2031. The assessment was finished on 11 March 2031.",
  );
  t.is(view.assessment?.kind.plain, "The town assessed the site itself.");
  t.is(view.assessment?.method.plain, assessment.method);
  t.deepEqual(view.assessment?.technology, assessment.technology);
  t.is(view.assessment?.result.plain, "Result: the edition meets all requirements.");
  t.is(view.assessment?.age, undefined);
  t.is(view.unassessed, undefined);
  t.is(view.assessedIntro?.plain, "The assessment found no content that is not accessible.");
  t.is(view.updated.plain, "The statement was last updated on 11 March 2031.");
});

test("faults that programs find take a full result back to a partial one", (t) => {
  const check = { ...cleanCheck, findings: [fault("reflow", "about")] };
  t.is(viewIn("en", { assessment, check }).status.plain, inPart);
});

test("a partial result lists what the person found, with its pages", (t) => {
  const partial = {
    ...assessment,
    kind: "external",
    result: "partial",
    gaps: [{ standard: "WCAG 2.4.6", text: "Headings are missing.", pages: ["structures"] }],
  };
  const view = viewIn("en", { assessment: partial, check: cleanCheck });
  t.is(view.status.plain, inPart);
  t.is(view.assessment?.kind.plain, "Somebody independent of the town assessed the site.");
  t.is(view.assessedIntro?.plain, "The assessment found these faults:");
  t.deepEqual(
    view.assessment?.gaps.map(({ standard, text, pages }) => [
      standard,
      text.plain,
      pages.map(({ address }) => address),
    ]),
    [["WCAG 2.4.6", "Headings are missing.", ["/en/structures/"]]],
  );
});

test("an assessment of another edition is told as such and claims nothing for this one", (t) => {
  const view = viewIn("en", {
    assessment: { ...assessment, edition: "2031-02-01" },
    check: cleanCheck,
  });
  t.is(view.status.plain, unassessed);
  t.is(
    view.assessment?.age?.plain,
    "The assessment is of another edition. This one is dated 2 March 2031, and no person has assessed it.",
  );
  t.truthy(view.unassessed);
  t.is(view.assessedIntro, undefined);
});

test("a check from after the assessment is told, and leaves its result", (t) => {
  const view = viewIn("en", { assessment, check: { ...cleanCheck, date: "2031-03-12" } });
  t.is(view.status.plain, inFull);
  t.is(
    view.assessment?.age?.plain,
    "Programs checked the edition after the assessment, on 12 March 2031. No person has assessed it since.",
  );
  t.is(view.updated.plain, "The statement was last updated on 12 March 2031.");
});

test("a bad result holds for a later edition until somebody has found it better", (t) => {
  const edition = "2031-03-24";
  const words = { html: "", plain: "", lang: undefined, isFallback: false };
  const assessed = { ...assessment, kind: "self" as const, edition, by: words, method: words };
  const statuses = (result: "full" | "partial" | "not") => {
    const own = { ...assessed, result };
    const old = { ...own, edition: "2031-02-01" };
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
  const view = viewIn("en", {
    check: {
      ...cleanCheck,
      findings: [
        fault("reflow", "structures", "en"),
        fault("reflow", "structures", "sv"),
        fault("reflow", "deck.pdf"),
      ],
      exceptions: [fault("reflow", "about", "en")],
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
        html: "It is *wider* than &lt;the&gt; window.",
        pages: ["/en/structures/", "/en/about/"],
        files: ["deck.pdf"],
      },
    ],
  );
});

test("each language has its authority's addresses, as they are copied by hand", (t) => {
  t.deepEqual(viewIn("sv", {}).authority, {
    website: {
      href: "https://ombudsman.example.org/tillgänglighet",
      shown: "ombudsman.example.org/tillgänglighet",
    },
    email: { href: "mailto:byran@ombudsman.example.org", shown: "byran@ombudsman.example.org" },
  });
});
