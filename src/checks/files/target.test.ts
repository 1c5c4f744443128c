import test from "ava";
import { goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { resolveTarget, type Target } from "./target.ts";

const from = { file: "fi/opas/index.html", address: "/fi/opas/" };

const cases: [string, Target][] = [
  ["../", { kind: "file", file: "fi/index.html", fragment: "" }],
  ["./#osa", { kind: "file", file: "fi/opas/index.html", fragment: "osa" }],
  ["../../plan.json", { kind: "file", file: "plan.json", fragment: "" }],
  ["/x/sv/", { kind: "file", file: "sv/index.html", fragment: "" }],
  ["../%C3%A4/#%C3%A4", { kind: "file", file: "fi/ä/index.html", fragment: "ä" }],
  ["/sv/", { kind: "beyond" }],
  ["http://", { kind: "invalid" }],
  ["https://www.hel.fi/fi", { kind: "outside", url: new URL("https://www.hel.fi/fi") }],
];

for (const [address, expected] of cases) {
  test(`under /x/, the address "${address}" leads ${expected.kind === "file" ? `to ${expected.file}` : expected.kind}`, (t) => {
    using written = writeEdition(goodFiles(), { pathPrefix: "/x/" });
    t.deepEqual(resolveTarget(address, from, written.edition), expected);
  });
}

test("an address that names our own host, yet another path, is another site's", (t) => {
  using written = writeEdition(goodFiles(), { pathPrefix: "/x/" });
  const { manifest } = written.edition;
  const edition = { ...written.edition, manifest: { ...manifest, url: "https://www.hel.fi" } };
  const address = "https://www.hel.fi/fi";
  t.deepEqual(resolveTarget(address, from, edition), {
    kind: "outside",
    url: new URL(address),
  });
  t.deepEqual(resolveTarget("https://www.hel.fi/x/fi/", from, edition), {
    kind: "file",
    file: "fi/index.html",
    fragment: "",
  });
});
