/** What the options of a build take, and what they refuse in a line. */
import test from "ava";
import { buildCommand, buildOptions } from "./build-options.ts";

const optionsOf = (...options: string[]) => {
  const command = buildCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  return buildOptions(command.parse(options, { from: "user" }));
};

test("no site may frame a page unless it is named, and several may be", (t) => {
  t.deepEqual(optionsOf().embedIn, []);
  const named = ["https://www.hel.fi/", "--embed-in", "HTTP://localhost:3000", "--embed-in"];
  t.deepEqual(optionsOf("--embed-in", ...named, "https://www.hel.fi").embedIn, [
    "https://www.hel.fi",
    "http://localhost:3000",
  ]);
  t.deepEqual(optionsOf("--embed-in", "https://päätös.fi").embedIn, ["https://xn--pts-qlaa3i.fi"]);
});

for (const value of [
  "*",
  "https://*.hel.fi",
  "https:",
  "https://",
  "www.hel.fi",
  "javascript:alert(1)",
  "data:text/html,x",
  "https://www.hel.fi/path",
  "https://www.hel.fi?a",
  "https://www.hel.fi#a",
  "https://user@www.hel.fi",
  "https://a.example https://b.example",
  "https://a.example;script-src",
  "https://a.example,b",
  "https://a.example'",
  'https://a.example"><script>',
  "https://a.example\nSet-Cookie: a=b",
  "https://a.example:99999",
  "https://%zz",
])
  test(`neither an address nor a frame takes what is no origin: ${JSON.stringify(value)}`, (t) => {
    for (const option of ["--url", "--embed-in"])
      t.throws(() => optionsOf(`${option}=${value}`), { message: /Write (an|the) origin/ });
  });
