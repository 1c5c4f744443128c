import test from "ava";
import { BuiltPage } from "../built-page.ts";
import type { BuiltEdition } from "../built-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { goodFiles } from "../fixture/good-edition.ts";
import { landmarks } from "./landmarks.ts";
import { linkNames } from "./link-names.ts";

const about = {
  id: "a",
  layout: "level",
  language: "fi",
  file: "fi/a/index.html",
  address: "/fi/a/",
  title: "A",
};
const pageOf = (main: string, header = "") =>
  new BuiltPage(
    about,
    `<body><header>${header}</header><main>${main}</main><footer></footer></body>`,
  );
const inEdition = async <Answer>(ask: (edition: BuiltEdition) => Answer) => {
  using written = writeEdition(goodFiles());
  return ask(written.edition);
};
const messages = (main: string, header?: string) =>
  inEdition(async (edition) =>
    (await landmarks.faults(pageOf(main, header), edition)).map(({ message }) => message),
  );

test("three named regions are the most, however they are named; sections without a name are none", async (t) => {
  const three =
    '<section aria-label="A"></section><div role="region" aria-label="B"></div><section aria-labelledby="c"><h2 id="c">C</h2></section>';
  t.deepEqual(await messages(`${three}<section><h2>D</h2></section>`), []);
  t.deepEqual(await messages(`${three}<section aria-label="D"></section>`), [
    "The page has 4 named regions, not 3 at most.",
  ]);
});

test("navs need names of their own", async (t) => {
  t.deepEqual(
    await messages("", '<nav></nav><nav aria-label="M"></nav><nav aria-label="M"></nav>'),
    ["The nav has no name.", 'Several navs are called "M".'],
  );
});

test("links of one name may lead to one place only; a label counts before the text", async (t) => {
  const found = (main: string) =>
    inEdition(async (edition) =>
      (await linkNames.faults(pageOf(main), edition)).map(({ message }) => message),
    );
  t.deepEqual(
    await found(
      '<a href="../b/">Lue</a> <a href="/fi/b/">Lue</a> <a href="../c/" aria-label="Lue C">Lue</a> <a href="https://x.example/">Muualle</a>',
    ),
    [],
  );
  t.deepEqual(await found('<a href="../b/">Lu\u00ade</a> <a href="../b/#c"> Lue </a>'), [
    '"Lue" leads to fi/b/index.html#c, and to fi/b/index.html# as well.',
  ]);
  t.deepEqual(await found('<a href="../b/?a=1">B</a> <a href="../b/?a=2"><img alt="B"></a>'), [
    '"B" leads to fi/b/index.html?a=2#, and to fi/b/index.html?a=1# as well.',
  ]);
});
