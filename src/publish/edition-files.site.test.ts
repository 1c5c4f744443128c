/** What an edition tells about itself and its files: heads of pages, checksums, compressed twins, brand. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import test from "ava";
import { z } from "zod";
import { openEdition } from "../checks/built-edition.ts";
import { absoluteAddresses } from "../checks/files/absolute.ts";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { formatProblem } from "../plan/problem.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

test("every page has the policy before anything that loads, and nothing that it forbids", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const files = readManifest(edition.out)?.pages.map(({ file }) => file) ?? [];
  t.true(files.length > 10);
  for (const file of ["index.html", ...files]) {
    const $ = edition.page(file);
    const meta = $('meta[http-equiv="Content-Security-Policy"]');
    t.is(meta.attr("content"), policy, file);
    t.is(meta.prevAll().not("meta[charset]").length, 0, file);
    t.is($("style, [style], script:not([src]):not([type='application/ld+json'])").length, 0, file);
    const handlers = $("*")
      .toArray()
      .filter(
        (element) =>
          "attribs" in element &&
          Object.keys(element.attribs).some((name) => name.startsWith("on")),
      );
    t.is(handlers.length, 0, file);
  }
});

const graphSchema = z.object({ "@graph": z.array(z.looseObject({ "@type": z.string() })) });

test("link previews and search engines are told what the page is, with whole addresses", async (t) => {
  using edition = fixtureEdition();
  await edition.build({ url: "https://plan.example", pathPrefix: "/say/" });
  const $ = edition.page("en/principles/shelves/index.html");
  const property = (name: string) => $(`meta[property="og:${name}"]`).attr("content");
  t.is(property("title"), $("h1").text().replaceAll("\u00ad", ""));
  t.is(property("description"), "Readers choose books.");
  t.is(property("locale"), "en_US");
  t.is(property("locale:alternate"), "es_US");
  t.is(property("url"), "https://plan.example/say/en/principles/shelves/");
  t.is(property("image"), undefined, "no picture is drawn without a browser");
  t.is($('meta[name="theme-color"]').attr("content"), "#00d7a7");
  t.is($('link[rel="icon"]').length, 1);
  const { "@graph": graph } = graphSchema.parse(
    JSON.parse($('script[type="application/ld+json"]').text()),
  );
  t.is(graph.length, 1);
  t.like(graph[0], {
    "@type": "WebPage",
    url: "https://plan.example/say/en/principles/shelves/",
    inLanguage: "en",
    isPartOf: { "@id": "https://plan.example/say/en/#site" },
    breadcrumb: {
      "@type": "BreadcrumbList",
      itemListElement: [
        { position: 1, item: "https://plan.example/say/en/" },
        { position: 2, item: "https://plan.example/say/en/principles/" },
        { position: 3, item: "https://plan.example/say/en/principles/shelves/" },
      ],
    },
  });
  const typesOn = (file: string) =>
    graphSchema
      .parse(JSON.parse(edition.page(file)('script[type="application/ld+json"]').text()))
      ["@graph"].map((node) => node["@type"]);
  t.deepEqual(typesOn("en/index.html"), ["WebPage", "WebSite", "GovernmentOrganization"]);
  t.deepEqual(typesOn("en/whole-plan/index.html"), ["WebPage", "DigitalDocument"]);
  t.deepEqual(typesOn("en/about/index.html"), ["AboutPage", "Dataset"]);
});

/** What other sites and programs read: names of files and elements that hold public addresses. */
const addressed = (edition: FixtureEdition) => {
  const files = readManifest(edition.out)?.files.map(({ file }) => file) ?? [];
  const inPages = files
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) => {
      const $ = edition.page(file);
      return $(
        "link[rel=canonical], link[rel=alternate], meta[property='og:url'], [type='application/ld+json']",
      )
        .toArray()
        .map(({ attribs }) => attribs.rel ?? attribs.property ?? attribs.type);
    });
  const inFiles = files.filter(
    (file) =>
      file === "sitemap.xml" ||
      (file.endsWith(".json") &&
        /"\$(schema|id)": "(?!https:\/\/json-schema)/.test(edition.text(file))),
  );
  return [...new Set([...inPages, ...inFiles])].sort();
};

test("without a known origin whole addresses are left out, and nothing relative stands for them", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  t.deepEqual(addressed(edition), []);
  t.is(edition.text("robots.txt"), "User-agent: *\nAllow: /\n");
  t.is(edition.page("en/index.html")('meta[property="og:title"]').length, 1);
  t.is(edition.page("en/index.html")(".languages a[hreflang=es]").attr("href"), "../es/");
});

test("with an origin every address that must be whole is there, and is whole", async (t) => {
  using edition = fixtureEdition();
  await edition.build({ url: "https://plan.example", pathPrefix: "/say/" });
  t.deepEqual(addressed(edition), [
    "alternate",
    "application/ld+json",
    "canonical",
    "en/plan.json",
    "es/plan.json",
    "og:url",
    "plan.json",
    "plan.schema.json",
    "sitemap.xml",
  ]);
  t.regex(edition.text("robots.txt"), /^Sitemap: https:\/\/plan\.example\/say\/sitemap\.xml$/m);
  t.regex(
    edition.text("es/plan.json"),
    /"\$schema": "https:\/\/plan\.example\/say\/plan\.schema\.json"/,
  );
  const built = openEdition(edition.out);
  t.deepEqual(built && (await absoluteAddresses.faults(built)), []);
});

test("words in the structured data cannot end the element that they stand in", async (t) => {
  using edition = fixtureEdition();
  withEdit(edition.data, "site.yaml", "Readers choose books.", "Readers \\</script> choose books.");
  await edition.build({ url: "https://plan.example" });
  const $ = edition.page("en/principles/shelves/index.html");
  const { "@graph": graph } = graphSchema.parse(
    JSON.parse($('script[type="application/ld+json"]').text()),
  );
  t.is(graph[0]?.description, "Readers </script> choose books.");
});

test("the page about the edition tells size and checksum of every file to download, as does the list", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const sum = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(edition.out, file)))
      .digest("hex");
  const $ = edition.page("en/about/index.html");
  t.deepEqual(
    $(".checksum code")
      .toArray()
      .map((element) => $(element).text()),
    [sum("en/plan.json"), sum("plan.schema.json")],
  );
  t.deepEqual(
    edition.text("checksums.txt"),
    ["en/plan.json", "es/plan.json", "plan.json", "plan.schema.json"]
      .map((file) => `${sum(file)}  ${file}\n`)
      .join(""),
  );
});

test("a translation tells how many of its texts stand in the plan's own language", async (t) => {
  using edition = fixtureEdition();
  const outcome = await edition.build();
  const missing = outcome.ok ? outcome.fallbacks.get("es") : undefined;
  const told = edition.page("es/acerca/index.html")("#translation + p").text();
  t.true(told.startsWith(`${missing}\u00a0`));
  t.is(edition.page("en/about/index.html")("#translation").length, 0);
});

test("text files have twins in Brotli and gzip, which follow them when a page is written again", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const twins = () => {
    const files = readManifest(edition.out)?.files.map(({ file }) => file) ?? [];
    const large = (file: string) => readFileSync(join(edition.out, file)).length >= 1000;
    const plain = files.filter((file) => /\.(html|css|js|json|svg|xml|txt)$/.test(file));
    t.deepEqual(
      files.filter((file) => /\.(br|gz)$/.test(file)),
      plain
        .filter(large)
        .flatMap((file) => [`${file}.br`, `${file}.gz`])
        .sort(),
    );
    for (const file of plain.filter(large)) {
      const content = readFileSync(join(edition.out, file));
      t.true(
        brotliDecompressSync(readFileSync(join(edition.out, `${file}.br`))).equals(content),
        file,
      );
      t.true(gunzipSync(readFileSync(join(edition.out, `${file}.gz`))).equals(content), file);
    }
  };
  twins();
  withEdit(edition.data, "site.yaml", "Readers choose books.", "Readers choose the books.");
  await edition.build({ only: "shelves" });
  t.true(edition.text("en/principles/shelves/index.html").includes("the books"));
  twins();
});

test("a brand's drawing that is no XML is told by its line, and nothing is published", async (t) => {
  using edition = fixtureEdition();
  const brand = join(edition.data, "../brand");
  mkdirSync(brand);
  const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${content}</svg>`;
  for (const [name, content] of [
    ["logo.svg", "<title>a&#1;b</title>"],
    ["logo.dark.svg", "<title>open"],
    ["logo.es.svg", "<title>&nothing;</title>"],
    ["icon.svg", "<title>well</title>"],
  ] as const)
    writeFileSync(join(brand, name), svg(content));
  const outcome = await edition.build({ brand });
  t.deepEqual(
    outcome.ok ? [] : outcome.problems.map(({ file, line, code }) => [basename(file), line, code]),
    [
      ["logo.svg", 2, "wrong-file"],
      ["logo.dark.svg", 2, "wrong-file"],
      ["logo.es.svg", 2, "wrong-file"],
    ],
  );
  t.false(existsSync(edition.out));
});

test("a brand's logo takes the wordmark's place in its languages, with one for dark surfaces", async (t) => {
  using edition = fixtureEdition();
  const brand = join(edition.data, "../brand");
  mkdirSync(brand);
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>';
  for (const name of ["logo.svg", "logo.dark.svg", "logo.es.svg"])
    writeFileSync(join(brand, name), `${logo}<!-- ${name} -->`);
  t.true((await edition.build({ brand })).ok);
  const shown = (file: string, selector: string, attribute: string) => {
    const $ = edition.page(file);
    return $(selector)
      .toArray()
      .map((element) =>
        $(element)
          .attr(attribute)
          ?.replace(/\.[0-9a-f]{10}\./, ".*."),
      );
  };
  t.deepEqual(shown("en/index.html", ".site-header img", "src"), ["../assets/logo.*.svg"]);
  t.deepEqual(shown("en/index.html", ".site-header source", "srcset"), [
    "../assets/logo.dark.*.svg",
  ]);
  t.deepEqual(shown("en/index.html", ".site-footer img", "src"), ["../assets/logo.dark.*.svg"]);
  t.deepEqual(shown("es/index.html", ".site-header img", "src"), ["../assets/logo.es.*.svg"]);
  t.deepEqual(shown("es/index.html", ".site-header source", "srcset"), []);
  t.is(shown("en/whole-plan/index.html", ".slide__foot img", "src").length, 3);
});

test("a brand that is not there publishes nothing", async (t) => {
  using edition = fixtureEdition();
  const outcome = await edition.build({ brand: "/nowhere/brand" });
  t.deepEqual(outcome.ok ? [] : outcome.problems.map(formatProblem), [
    "/nowhere/brand:1:1  missing-folder  There is no folder /nowhere/brand. Name the folder of the city's logo and fonts, or leave --brand out.",
  ]);
});

test("an edition for a disk names index.html in its links and loads no modules", async (t) => {
  using edition = fixtureEdition();
  await edition.build({ fileLinks: true, search: true });
  const $ = edition.page("en/principles/shelves/index.html");
  const links = $("a[href]")
    .toArray()
    .map((element) => $(element).attr("href") ?? "")
    .filter((href) => !/^(#|https?:|mailto:)/.test(href));
  t.true(links.length > 5);
  t.deepEqual(
    links.filter((href) => !/\.html(#.*)?$/.test(href)),
    [],
  );
  t.is($("script[src], link[rel=preload]").length, 0);
});
