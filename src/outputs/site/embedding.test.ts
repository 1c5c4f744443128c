import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { contentPolicyHeader, framedBy } from "./content-policy.ts";
import { embeddingFiles, writeEmbedding } from "./embedding.ts";

test("servers are told the origins for the path of the site", (t) => {
  const out = mkdtempSync(join(tmpdir(), "embedding-"));
  try {
    const embedIn = ["https://www.hel.fi", "http://localhost:3000"];
    writeEmbedding(out, { pathPrefix: "/plan.v2/", embedIn });
    const lineOf = (file: string) => readFileSync(join(out, file), "utf8").split("\n")[1];
    t.is(lineOf(embeddingFiles.nginx), '~^/plan\\.v2/ "https://www.hel.fi http://localhost:3000";');
    t.is(
      lineOf(embeddingFiles.apache),
      'SetEnvIf Request_URI "^/plan\\.v2/" "PLAN_FRAMES=https://www.hel.fi http://localhost:3000"',
    );
  } finally {
    rmSync(out, { recursive: true });
  }
});

test("without origins there are no files, and no site may frame a page", (t) => {
  const out = mkdtempSync(join(tmpdir(), "embedding-"));
  try {
    writeEmbedding(out, { pathPrefix: "/", embedIn: [] });
    writeEmbedding(out, { pathPrefix: "/" });
    for (const file of Object.values(embeddingFiles)) t.false(existsSync(join(out, file)));
    t.regex(contentPolicyHeader, /; frame-ancestors 'none'$/);
    t.is(framedBy([]), contentPolicyHeader);
  } finally {
    rmSync(out, { recursive: true });
  }
});
