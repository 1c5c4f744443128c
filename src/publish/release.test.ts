import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { factsOf } from "./files.ts";
import { gatherRelease } from "./release.ts";

const folder = mkdtempSync(join(tmpdir(), "release-"));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));
const project = join(import.meta.dirname, "../..");

/** An edition of two files, one of them a deck if it has decks. */
function edition(name: string, decks: object[]): string {
  const dist = join(folder, name);
  mkdirSync(join(dist, "en"), { recursive: true });
  writeFileSync(join(dist, "en/index.html"), "<!doctype html>");
  writeFileSync(join(dist, "en/deck.pdf"), "%PDF-");
  const manifest = {
    date: "2031-03-01",
    pathPrefix: "/",
    url: "",
    languages: ["en"],
    pages: [],
    slides: [],
    decks,
    files: ["en/deck.pdf", "en/index.html"].map((file) => ({
      file,
      ...factsOf(join(dist, file)),
    })),
  };
  writeFileSync(join(dist, "edition.json"), JSON.stringify(manifest));
  return dist;
}

const deck = { language: "en", address: "/en/deck.pdf", pages: 1, bytes: 5 };

test("a release holds site, decks, SBOM and checksums that hold; the same edition gives the same site", async (t) => {
  const dist = edition("dist", [deck]);
  const out = join(folder, "out");
  t.deepEqual(await gatherRelease(dist, out, project), {
    ok: true,
    files: ["deck.pdf", "sbom.cdx.json", "site.tar.gz", "SHA256SUMS"],
  });
  t.deepEqual(readdirSync(out).sort(), ["SHA256SUMS", "deck.pdf", "sbom.cdx.json", "site.tar.gz"]);
  const listed = execFileSync("tar", ["tzf", join(out, "site.tar.gz")], { encoding: "utf8" });
  t.is(listed, "edition.json\nen/deck.pdf\nen/index.html\n");
  t.is(
    execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: out, encoding: "utf8" }),
    "",
  );
  const sbom = JSON.parse(readFileSync(join(out, "sbom.cdx.json"), "utf8"));
  t.is(sbom.bomFormat, "CycloneDX");

  const before = readFileSync(join(out, "site.tar.gz"));
  utimesSync(join(dist, "en/index.html"), 1, 1);
  await gatherRelease(dist, out, project);
  t.true(before.equals(readFileSync(join(out, "site.tar.gz"))));
});

test("without an edition, or without its decks, one line says what to do", async (t) => {
  const out = join(folder, "none");
  t.deepEqual(await gatherRelease("nowhere", out, project), {
    ok: false,
    message: "There is no edition in nowhere/: build one with npm run build.",
  });
  const dist = edition("bare", []);
  t.deepEqual(await gatherRelease(dist, out, project), {
    ok: false,
    message: `The edition in ${dist}/ has no decks: build it without --no-pdf.`,
  });
});
