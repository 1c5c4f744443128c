import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { findingFor } from "./fixture/finding.ts";
import { goodFiles } from "./fixture/good-edition.ts";
import { writeEdition } from "./fixture/write-edition.ts";
import { addPlaces } from "./places.ts";

const root = mkdtempSync(join(tmpdir(), "places-"));
test.after.always(() => rmSync(root, { recursive: true }));

test("a finding leads to the component's template and to the line of the data", (t) => {
  const folders = { templates: join(root, "templates"), data: join(root, "data") };
  for (const folder of ["components/text", "pages"])
    mkdirSync(join(folders.templates, folder), { recursive: true });
  mkdirSync(folders.data);
  writeFileSync(join(folders.templates, "components/text/text.njk"), "");
  writeFileSync(join(folders.templates, "pages/front.njk"), "");
  writeFileSync(join(folders.data, "site.yaml"), "pages:\n  - id: front\n  - { id: part }\n");
  using written = writeEdition(goodFiles());
  const placesOf = (selector: string | undefined) => {
    const { selector: _, ...rest } = findingFor({ places: [] });
    const finding = selector === undefined ? rest : { ...rest, selector };
    const [placed] = addPlaces([finding], written.edition, folders);
    return placed?.places.map((place) => place.replace(`${root}/`, ""));
  };
  t.deepEqual(placesOf(".text"), ["templates/components/text/text.njk", "data/site.yaml:2"]);
  t.deepEqual(placesOf("#part"), ["templates/pages/front.njk", "data/site.yaml:3"]);
  t.deepEqual(placesOf(undefined), ["templates/pages/front.njk", "data/site.yaml:2"]);
});

test("a finding leads to the templates of a subject that alone has them", (t) => {
  const folders = { templates: join(root, "subject/templates"), data: join(root, "subject/data") };
  const texts = join(folders.templates, "subjects/texts");
  mkdirSync(join(texts, "pages"), { recursive: true });
  writeFileSync(join(texts, "text.njk"), "");
  writeFileSync(join(texts, "pages/front.njk"), "");
  using written = writeEdition(goodFiles());
  const placeOf = (selector: string) => {
    const finding = { ...findingFor({ places: [] }), selector };
    return addPlaces([finding], written.edition, folders)[0]?.places[0];
  };
  t.is(placeOf(".text"), join(texts, "text.njk"));
  t.is(placeOf("#part"), join(texts, "pages/front.njk"));
});
