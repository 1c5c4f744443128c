/** Earlier addresses and anchors lead on: by a page at each address, by servers' rules, by ids. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { openEdition } from "../checks/built-edition.ts";
import { pagesOf } from "../checks/files/pages-of.ts";
import { CHECKS } from "../checks/list.ts";
import { examineEdition, examineFile } from "../checks/run/examine-files.ts";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { formatProblem } from "../plan/problem.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

/** The page of ways has moved, with the one below it; one of its channels has left another page. */
function moved(): FixtureEdition {
  const edition = fixtureEdition();
  withEdit(
    edition.data,
    "site.yaml",
    "    short: Take part\n",
    "    short: Take part\n    former: { en: [joining-in, /en/principles/ways/], es: [participar] }\n",
  );
  withEdit(
    edition.data,
    "channels.yaml",
    "- id: reading-circle\n",
    "- id: reading-circle\n            former: [circle, book-circle, what-we-hold-to#reading-circle]\n",
  );
  return edition;
}

test("each earlier address has a small page in its language that leads on without a script", async (t) => {
  using edition = moved();
  const outcome = await edition.build({ url: "https://plan.example", pathPrefix: "/say/" });
  t.deepEqual(outcome.ok ? [] : outcome.problems.map(formatProblem), []);
  const led = (readManifest(edition.out)?.moved ?? []).map(({ address, to }) => `${address} ${to}`);
  t.deepEqual(led, [
    "/en/joining-in/ /en/ways-to-take-part/",
    "/en/principles/ways/ /en/ways-to-take-part/",
    "/en/all-pages/ /en/site-map/",
    "/en/joining-in/branches/ /en/ways-to-take-part/branches/",
    "/en/principles/ways/branches/ /en/ways-to-take-part/branches/",
    "/es/participar/ /es/como-participar/",
    "/es/todas/ /es/mapa/",
    "/es/participar/sucursales/ /es/como-participar/sucursales/",
  ]);
  const $ = edition.page("en/joining-in/branches/index.html");
  t.is($("html").attr("lang"), "en");
  t.is($("meta[http-equiv=refresh]").attr("content"), "0; url=../../ways-to-take-part/branches/");
  t.is($("main a").attr("href"), "../../ways-to-take-part/branches/");
  t.is($("main a").text(), "Taking part in the branches");
  t.is($("meta[name=robots]").attr("content"), "noindex");
  t.is(
    $("link[rel=canonical]").attr("href"),
    "https://plan.example/say/en/ways-to-take-part/branches/",
  );
  t.is($("link[rel=alternate], script").length, 0);
  t.is(edition.page("es/participar/index.html")("html").attr("lang"), "es");
  t.false(edition.text("sitemap.xml").includes("joining-in"));
});

test("without an origin such a page names no canonical address, and on a disk it leads to a file", async (t) => {
  using edition = moved();
  await edition.build({ fileLinks: true });
  const $ = edition.page("en/joining-in/index.html");
  t.is($("link[rel=canonical]").length, 0);
  t.is($("meta[http-equiv=refresh]").attr("content"), "0; url=../ways-to-take-part/index.html");
});

test("servers are told of each earlier address, under the path, with and without its last slash", async (t) => {
  using edition = moved();
  await edition.build({ pathPrefix: "/a.b/" });
  const nginx = edition.text("redirects.nginx.conf").trim().split("\n").slice(1);
  t.is(nginx.length, 24);
  t.deepEqual(nginx.slice(0, 3), [
    "/a.b/en/joining-in /a.b/en/ways-to-take-part/;",
    "/a.b/en/joining-in/ /a.b/en/ways-to-take-part/;",
    "/a.b/en/joining-in/index.html /a.b/en/ways-to-take-part/;",
  ]);
  const apache = edition.text("redirects.apache.conf").trim().split("\n").slice(1);
  t.is(apache.length, 8);
  t.is(
    apache[0],
    'RewriteRule "^/a\\.b/en/joining-in(?:/(?:index\\.html)?)?$" "/a.b/en/ways-to-take-part/" [R=301,L]',
  );
});

test("an earlier id stands beside the present one; on a page that was left it leads to the new place", async (t) => {
  using edition = moved();
  await edition.build();
  const level = edition.page("es/como-participar/sucursales/index.html");
  t.deepEqual(
    level("#reading-circle > .former-id")
      .toArray()
      .map(({ attribs }) => attribs.id),
    ["circle", "book-circle"],
  );
  t.is(level("#reading-circle > .former-id").text(), "");
  t.is(edition.page("en/find/index.html")("#reading-circle > #circle").length, 1);
  t.is(edition.page("en/whole-plan/index.html")(".former-id").length, 0);
  const left = edition.page("en/principles/index.html");
  t.is(
    left("#reading-circle").text().replaceAll("\u00ad", ""),
    "Moved to another page: The reading circle chooses the books of the season",
  );
  t.is(left("#reading-circle a").attr("href"), "../ways-to-take-part/branches/#reading-circle");
  t.is(edition.page("en/about/index.html")("#reading-circle").length, 0);
});

test("no check finds anything in files that lead on", async (t) => {
  using edition = moved();
  await edition.build({ url: "https://plan.example" });
  const built = openEdition(edition.out);
  if (!built) return t.fail("There is no edition.");
  const asked = CHECKS.filter((check) => check.asks === "page");
  const pages = pagesOf(built).filter(({ about }) => about.layout === "moved");
  t.is(pages.length, 8);
  const results = [await examineEdition(built, CHECKS)];
  for (const page of pages) results.push(await examineFile(page, built, asked));
  t.deepEqual(
    results.flatMap(({ findings }) => findings).map(({ file, message }) => `${file} ${message}`),
    [],
  );
});

test("a page that is written again takes along what leads on now, and what did before is gone", async (t) => {
  using edition = moved();
  await edition.build();
  withEdit(
    edition.data,
    "site.yaml",
    "en: [joining-in, /en/principles/ways/]",
    "en: [taking-part]",
  );
  await edition.build({ only: "colophon" });
  t.false(existsSync(join(edition.out, "en/joining-in/index.html")));
  t.true(existsSync(join(edition.out, "en/taking-part/branches/index.html")));
  t.true(edition.text("redirects.nginx.conf").includes("/en/taking-part "));
  t.deepEqual(
    readManifest(edition.out)
      ?.moved.map(({ address }) => address)
      .slice(0, 2),
    ["/en/taking-part/", "/en/all-pages/"],
  );
});

test("an edition whose pages never moved tells servers so", async (t) => {
  using edition = fixtureEdition();
  withEdit(edition.data, "site.yaml", "    former: { en: [all-pages], es: [todas] }\n", "");
  await edition.build();
  t.deepEqual(readManifest(edition.out)?.moved, []);
  for (const file of ["redirects.nginx.conf", "redirects.apache.conf"])
    t.regex(edition.text(file), /^#[^\n]*\n$/);
});
