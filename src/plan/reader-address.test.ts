/** Addresses that a reader can follow, and those that only look so. */
import test from "ava";
import { linesAfter } from "./fixture/problem-lines.ts";
import { type AddressMistake, addressMistake } from "./reader-address.ts";

const wrong: readonly [AddressMistake, ...string[]][] = [
  ["no-mail-address", "mailto:", "mailto:?subject=x", "mailto:name", "mailto:name@city"],
  ["no-mail-address", "mailto:a@b.fi,", "mailto:a@b.fi%0Abcc:c@d.fi", "mailto:a@@b.fi"],
  [
    "not-an-address",
    "http:x",
    "https:/x",
    "http:///x",
    "https://",
    "HTTPS://x.example",
    "//x",
    "x",
  ],
  ["not-an-address", "https://x..y/", "https://./", "https://x.example:99999/", "ftp://x.example"],
  ["not-an-address", "https://x.example/a b", "https://x.example/\u200B", "javascript:alert(1)"],
  ["user-in-address", "https://name:word@x.example/", "https://www.hel.fi@x.example/"],
];

for (const [code, ...addresses] of wrong)
  for (const address of addresses)
    test(`${code}: ${JSON.stringify(address)}`, (t) => t.is(addressMistake(address), code));

test("addresses that a reader can follow", (t) => {
  for (const address of [
    "https://www.hel.fi/fi/päätökset?a=b#c",
    "https://www.hel.fi/@name",
    "http://intranet/",
    "https://exämple.fi:8443/a%20b",
    "mailto:plan@hel.fi?subject=x",
    "mailto:a@hel.fi,b@hel.fi",
  ])
    t.is(addressMistake(address), undefined);
});

const feedback = (address: string) =>
  linesAfter(["site.yaml", "\ntheme:", `\nfeedback: { en: "${address}" }\n\ntheme:`]);

test("an address and a link are told the same, each at its place", (t) => {
  const user =
    'user-in-address  "https://a@b.example" names a user before its host, which can mislead readers. Remove what stands between // and @, and the @.';
  t.deepEqual(feedback("https://a@b.example"), [`data/site.yaml:5:17  ${user}`]);
  t.deepEqual(linesAfter(["channels.yaml", "https://slips.example.org/", "https://a@b.example"]), [
    `data/channels.yaml:33:23  ${user}`,
  ]);
  t.deepEqual(feedback("mailto:"), [
    'data/site.yaml:5:17  no-mail-address  "mailto:" has no e-mail address that a reader can write to. Write mailto: and the address, e.g. mailto:name@city.example.',
  ]);
});

test("not-an-address: a link whose address has a space, of which readers would see the brackets", (t) => {
  t.deepEqual(
    linesAfter(["channels.yaml", "https://slips.example.org/", "https://slips.example.org/a b"]),
    [
      'data/channels.yaml:33:23  not-an-address  "[online](https://slips.example.org/a b)" is no link. Write [words](address), without a space in the address: %20 stands for one.',
    ],
  );
});

test("a link with a sign before each bracket is none, and means to be none", (t) => {
  const shown = String.raw`\[online\](https://slips.example.org/)`;
  t.deepEqual(linesAfter(["channels.yaml", "[online](https://slips.example.org/)", shown]), []);
});
