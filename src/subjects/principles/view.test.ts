/** Principles with their numbers, periods and links; a slide goes by the city's name, a page by the organisation's. */
import test from "ava";
import { partOf } from "../../site/edition.ts";
import { partFrom, smallAround } from "../fixture/viewed.ts";
import { principlePageView, principleSlideView } from "./principle-page.ts";
import { principles } from "./subject.ts";
import { principlesView } from "./view.ts";

const around = smallAround();
const part = partOf(around.edition, principles);
if (!part) throw new Error("The small plan has principles.");

test("the table has every principle with its number and the way to its page", (t) => {
  const { title, principles: all } = principlesView(part, around);
  t.regex(title.plain, /\d{4}–\d{4}/);
  t.deepEqual(
    all.map(({ id, link }) => [id, link?.address]),
    [
      ["shared-shelves", "/en/principles/shelves/"],
      ["quiet-and-loud", "/en/principles/quiet-and-loud/"],
    ],
  );
  t.true(all[1]?.number.plain.includes("2"));
});

test("a principle by itself is the same on page and slide, but for its title", (t) => {
  const page = principlePageView(part, around, "shared-shelves");
  const { title, subtitle, ...slide } = principleSlideView(part, around, "shared-shelves");
  const { goals, ...shown } = page;
  t.deepEqual(slide, shown);
  t.is(page.cityName, title);
  t.is(subtitle, page.name);
  t.is(goals, undefined);
});

test("a principle that is not there is a fault of the program", (t) => {
  t.throws(() => principlePageView(part, around, "none"), { message: /no principle "none"/ });
});

test("a principle needs neither a name of the city's nor a question and priorities", (t) => {
  const bare = partFrom(
    principles,
    `
title: Ours {period}
period: { start: 2031, end: 2034 }
principles:
  - { id: listen, name: We listen, statements: [{ id: early, text: Early. }] }
`,
  );
  t.is(principlesView(bare, around).cityNames, undefined);
  const { title, subtitle, question, priorities } = principleSlideView(bare, around, "listen");
  t.is(title.plain, "We listen");
  t.deepEqual([subtitle, question, priorities], [undefined, undefined, undefined]);
});
