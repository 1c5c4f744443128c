/** What must be a whole address is one, wherever it stands, or is left out. */
import test from "ava";
import { BROKEN_PAGE } from "../fixture/break.ts";
import { FIXTURE_ORIGIN, type Files, goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { absoluteAddresses } from "./absolute.ts";
import { canonical, hreflang } from "./alternates.ts";

const inHead = (markup: string) => (files: Files) =>
  files.set(BROKEN_PAGE, (files.get(BROKEN_PAGE) ?? "").replace("</head>", `${markup}\n</head>`));
const file = (name: string, content: string) => (files: Files) => files.set(name, content);

const relative: [title: string, change: (files: Files) => unknown, address: string][] = [
  ["canonical", inHead('<link rel="canonical" href="../">'), "../"],
  ["alternate", inHead('<link rel="alternate" hreflang="en" href="/en/">'), "/en/"],
  ["og:url", inHead('<meta property="og:url" content="/fi/">'), "/fi/"],
  ["og:image", inHead('<meta property="og:image" content="preview.png">'), "preview.png"],
  [
    "JSON-LD",
    inHead('<script type="application/ld+json">{"a":[{"@id":"/fi/#site"}]}</script>'),
    "/fi/#site",
  ],
  ["sitemap, loc", file("sitemap.xml", "<url><loc>/fi/</loc></url>"), "/fi/"],
  ["sitemap, sibling", file("sitemap.xml", '<xhtml:link href="//plan/fi/"/>'), "//plan/fi/"],
  ["robots", file("robots.txt", "User-agent: *\nSitemap: /sitemap.xml\n"), "/sitemap.xml"],
  ["open data", file("plan.json", '{ "$schema": "plan.schema.json" }'), "plan.schema.json"],
];

for (const [title, change, address] of relative) {
  test(`a relative address is told: ${title}`, async (t) => {
    const files = goodFiles();
    change(files);
    using written = writeEdition(files);
    const faults = await absoluteAddresses.faults(written.edition);
    t.deepEqual(
      faults.map(({ message }) => message),
      [`"${address}" is not a whole address.`],
    );
  });
}

test("with an origin each page must name itself and its siblings; without one it need not", async (t) => {
  const files = new Map(
    [...goodFiles()].map(([name, content]) => [
      name,
      content.replace(/<link rel="(?:canonical|alternate)".*\n/g, ""),
    ]),
  );
  const told = async (url: string) => {
    using written = writeEdition(files, { url });
    const { edition } = written;
    return [...(await canonical.faults(edition)), ...(await hreflang.faults(edition))].length;
  };
  t.is(await told(""), 0);
  // Four pages: one canonical address, two siblings and the default of each.
  t.is(await told(FIXTURE_ORIGIN), 16);
});
