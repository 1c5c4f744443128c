/** Guards the record of the adopted wording: its shape, its counts and its listed corrections. */
import { readFileSync } from "node:fs";
import test from "ava";
import { z } from "zod";
import { joinedText, missingTexts } from "./find-wording.ts";

const wording = z.string().refine((text) => text !== "" && text === joinedText(text));
const slides = z
  .array(z.strictObject({ slide: z.int(), title: wording, texts: z.array(wording) }))
  .parse(read("adopted-wording.json"));
const corrections = z
  .array(z.strictObject({ slide: z.int(), deck: wording, published: wording }))
  .parse(read("corrections.json"));

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}

test("The 26 slides stand in order with 315 texts", (t) => {
  t.deepEqual(
    slides.map(({ slide }) => slide),
    Array.from({ length: 26 }, (_, index) => index + 1),
  );
  t.deepEqual(
    slides.map(({ texts }) => texts.length),
    [1, 0, 19, 11, 52, 29, 0, 12, 12, 19, 20, 29, 0, 12, 5, 18, 26, 0, 6, 7, 6, 5, 6, 7, 0, 13],
  );
  t.is(slides.flatMap(({ texts }) => texts).length, 315);
});

test("Each of the 26 corrections is made once on its slide, and the deck's form is gone", (t) => {
  t.is(corrections.length, 26);
  for (const { slide, deck, published } of corrections) {
    const texts = slides.find((one) => one.slide === slide)?.texts ?? [];
    const lacking = texts.map((text) => missingTexts([published], text).length);
    t.is(lacking.filter((count) => count === 0).length, 1, `slide ${slide}: ${published}`);
    t.deepEqual(missingTexts([deck], texts.join(" ")), [deck], `slide ${slide}: ${deck}`);
  }
});

test("Addresses behind the city's sign-in are not in the wording", (t) => {
  const addresses = slides.flatMap(({ texts }) => texts).filter((text) => text.includes("://"));
  t.deepEqual(addresses, ["https://app.viima.com/hel/kasko_osallisuussuunnitelma"]);
});

test("Year ranges have the en dash and quotations have ” at both ends", (t) => {
  const all = slides.flatMap(({ title, texts }) => [title, ...texts]);
  t.deepEqual(
    all.filter((text) => /\d{4}[-\u2212]\d{4}|["“„]/u.test(text)),
    [],
  );
});
