/** From which addresses readers are led on when a page has moved, and what stood below it. */
import test from "ava";
import { type FormerlyAddressed, formerAddresses } from "./former-addresses.ts";

const pages: FormerlyAddressed[] = [
  { id: "front", layout: "front", slug: { fi: "", sv: "" } },
  {
    id: "ways",
    layout: "channels",
    parent: "front",
    slug: { fi: "kanavat", sv: "kanaler" },
    former: { fi: ["vaylat"], sv: ["/sv/grunder/kanaler/"] },
  },
  {
    id: "level",
    layout: "level",
    parent: "ways",
    slug: { fi: "perusopetus" },
    former: { fi: ["koulu"] },
  },
  { id: "below", layout: "overview", parent: "level", slug: { fi: "luokka", sv: "klass" } },
  { id: "lost", layout: "not-found", parent: "ways", slug: { fi: "404" }, former: { fi: ["x"] } },
];

const led = (language: string, of = pages) =>
  formerAddresses(of, language, "fi").map(({ address, page }) => `${address} → ${page.id}`);

test("a page's own earlier addresses lead on, and those below the page's earlier ones", (t) => {
  t.deepEqual(led("fi"), [
    "/fi/vaylat/ → ways",
    "/fi/kanavat/koulu/ → level",
    "/fi/vaylat/perusopetus/ → level",
    "/fi/vaylat/koulu/ → level",
    "/fi/kanavat/koulu/luokka/ → below",
    "/fi/vaylat/perusopetus/luokka/ → below",
    "/fi/vaylat/koulu/luokka/ → below",
  ]);
});

test("a language without a slug of its own had the first language's earlier ones", (t) => {
  t.deepEqual(led("sv"), [
    "/sv/grunder/kanaler/ → ways",
    "/sv/kanaler/koulu/ → level",
    "/sv/grunder/kanaler/perusopetus/ → level",
    "/sv/grunder/kanaler/koulu/ → level",
    "/sv/kanaler/koulu/klass/ → below",
    "/sv/grunder/kanaler/perusopetus/klass/ → below",
    "/sv/grunder/kanaler/koulu/klass/ → below",
  ]);
});

test("an address that is another page's now, or by its own word, is not inherited", (t) => {
  const taken: FormerlyAddressed = {
    id: "taken",
    layout: "overview",
    parent: "front",
    slug: { fi: "uusi" },
    former: { fi: ["/fi/vaylat/perusopetus/"] },
  };
  t.deepEqual(
    led("fi", [...pages, taken]).filter((line) => line.startsWith("/fi/vaylat/perusopetus/ ")),
    ["/fi/vaylat/perusopetus/ → taken"],
  );
});
