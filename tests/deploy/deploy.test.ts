/** The server's settings keep to what the pages say of themselves. */
import { readFileSync } from "node:fs";
import test from "ava";
import { contentPolicyHeader } from "../../src/eleventy/content-policy.ts";

const read = (name: string) =>
  readFileSync(new URL(`../../deploy/${name}`, import.meta.url), "utf8");

test("nginx and Apache send the pages' own policy, and forbid frames besides", (t) => {
  t.regex(contentPolicyHeader, /frame-ancestors 'none'$/);
  t.true(read("nginx.conf").includes(`"${contentPolicyHeader}";`));
  t.true(read("apache.conf").includes(`Content-Security-Policy "${contentPolicyHeader}"`));
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
