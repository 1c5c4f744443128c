import test from "ava";
import { fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

test("every page but the 404 page says its address for paper: in full where it is known, else its path", async (t) => {
  using edition = fixtureEdition();
  const addressOf = (file: string) => edition.page(file)(".on-paper [data-address]").text();

  await edition.build();
  t.is(addressOf("en/principles/shelves/index.html"), "/en/principles/shelves/");

  await edition.build({ url: "https://plan.example", pathPrefix: "/say/" });
  const pages = readManifest(edition.out)?.pages ?? [];
  t.true(pages.length > 10);
  for (const { file, address, layout } of pages) {
    const known = layout === "not-found" ? "" : `https://plan.example/say${address}`;
    t.is(addressOf(file), known, file);
  }
});
