/** The server's settings keep to what the pages say of themselves. */
import { readFileSync } from "node:fs";
import test from "ava";
import { framedBy } from "../../src/outputs/site/content-policy.ts";
import { embeddingFiles } from "../../src/outputs/site/embedding.ts";
import { redirectFiles } from "../../src/outputs/site/redirects.ts";

const read = (name: string) =>
  readFileSync(new URL(`../../deploy/${name}`, import.meta.url), "utf8");

test("nginx and Apache send the pages' own policy, and forbid frames to all but the sites of --embed-in", (t) => {
  const [nginx, apache] = [read("nginx.conf"), read("apache.conf")];
  t.true(nginx.includes(`"${framedBy(["$plan_frames"])}";`));
  t.true(apache.includes(`Content-Security-Policy "${framedBy(["%{PLAN_FRAMES}e"])}"`));
  t.regex(nginx, /map \$uri \$plan_frames \{\s+default +"'none'";/);
  t.regex(apache, /\nSetEnvIf Request_URI "\^" "PLAN_FRAMES='none'"\nIncludeOptional/);
});

test("both send the same other headers", (t) => {
  const nginx = [
    ...read("nginx.conf").matchAll(/^\s*#?\s*add_header ([\w-]+) "?([^$"]*?)"? always;/gm),
  ];
  const apache = read("apache.conf");
  const fixed = nginx.filter(([, , value]) => value !== "");
  t.is(fixed.length, 5);
  for (const [, name, value] of fixed)
    t.regex(
      apache,
      new RegExp(`Header always set ${name} "?${(value ?? "").replace(/[()]/g, "\\$&")}"?`),
    );
});

test("both read the earlier addresses and the sites that the build writes, at the root and under a path", (t) => {
  const included = (settings: string, word: string) =>
    [...settings.matchAll(new RegExp(`^\\s*${word} (/srv/plan/\\S+?)\\*?;?$`, "gm"))].map(
      ([, file]) => file,
    );
  const both = [redirectFiles, embeddingFiles];
  const places = (files: string[]) =>
    files.flatMap((file) => [`/srv/plan/${file}`, `/srv/plan/*/${file}`]).sort();
  t.deepEqual(
    included(read("nginx.conf"), "include").sort(),
    places(both.map(({ nginx }) => nginx)),
  );
  t.deepEqual(
    included(read("apache.conf"), "IncludeOptional").sort(),
    places(both.map(({ apache }) => apache)),
  );
  t.regex(read("nginx.conf"), /if \(\$plan_moved\) \{\s+return 301 \$plan_moved\$is_args\$args;/);
});

test("Apache leads on before it looks for compressed twins, which an old address has too", (t) => {
  const apache = read("apache.conf");
  const rules = ["RewriteEngine On", "IncludeOptional", "RewriteCond"].map((word) =>
    apache.indexOf(`\n${word}`),
  );
  t.true(rules.every((place) => place > 0));
  t.deepEqual(
    rules,
    rules.toSorted((a, b) => a - b),
  );
});

test("neither hands out the files that are for servers alone", (t) => {
  for (const name of ["nginx.conf", "apache.conf"])
    t.true(read(name).includes("/(?:redirects|embedding)\\.(?:nginx|apache)\\.conf$"));
});
