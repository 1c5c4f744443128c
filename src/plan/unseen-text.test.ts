/** Texts of which a reader would see nothing, and marks that would turn round what stands after them. */
import test from "ava";
import { linesAfter } from "./fixture/problem-lines.ts";
import { unseenTexts } from "./unseen-text.ts";

const subject = "subject: Libraries and reading rooms";
const linesOf = (written: string) => linesAfter(["plan.yaml", subject, `subject: "${written}"`]);

for (const [title, written] of [
  ["a zero width space", "\\u200B"],
  ["no-break spaces", "\\u00A0\\u2007"],
  ["soft hyphens", "\\u00AD\\u00AD"],
  ["joiners and marks of direction", "\\u200D\\u200E\\u200F"],
  ["an accent", "\\u0301"],
] as const)
  test(`empty-text: ${title} alone`, (t) => {
    t.deepEqual(linesOf(written), [
      'data/plan.yaml:4:10  empty-text  "subject" has no text. Write it.',
    ]);
  });

test("empty-text: the name of a language that cannot be seen", (t) => {
  t.deepEqual(linesAfter(["site.yaml", "name: English", 'name: "\\u200B"']), [
    'data/site.yaml:2:23  empty-text  "name" has no text. Write it.',
  ]);
});

const write = "Write them, or remove its signs.";

for (const [written, told] of [
  ["A [](https://a.example)", `empty-text  A link has no words. ${write}`],
  ["A [\\u200B](https://a.example)", `empty-text  A link has no words. ${write}`],
  ["A *\\u200B* b", `empty-text  *…* has no words. ${write}`],
  ["A [**\\u2060**](https://a.example)", `empty-text  **…** has no words. ${write}`],
] as const)
  test(`empty-text: ${written}`, (t) => {
    t.is(linesOf(written)[0], `data/plan.yaml:4:10  ${told}`);
  });

test("bad-mark: a mark of another language around what cannot be seen", (t) => {
  const [line, ...more] = linesOf("A [\\u200B]{fi}");
  t.regex(line ?? "", /^data\/plan\.yaml:4:10 {2}bad-mark {2}"\]\{fi\}" marks no words\./);
  t.deepEqual(more, []);
});

const remove = "Remove it.";
const markUp = "Remove it; words in another language are written [words]{code}.";

for (const [character, told] of [
  ["202E", `direction-mark  U+202E turns round the direction of the letters after it. ${markUp}`],
  ["202B", `direction-mark  U+202B turns round the direction of the letters after it. ${markUp}`],
  ["3164", `hidden-character  U+3164 cannot be seen and stands for nothing. ${remove}`],
  ["FEFF", `hidden-character  U+FEFF cannot be seen and stands for nothing. ${remove}`],
  [
    "2028",
    "control-character  U+2028 is a line break of a presentation, which readers cannot be shown. Write a space in its place.",
  ],
] as const) {
  test(`U+${character} is in no text, as an escape or as it is`, (t) => {
    t.deepEqual(linesOf(`A\\u${character}b`), [`data/plan.yaml:4:12  ${told}`]);
    const raw = String.fromCharCode(Number.parseInt(character, 16));
    t.deepEqual(linesOf(`A${raw}b`), [`data/plan.yaml:4:12  ${told}`]);
  });
}

test("hidden-character: letters of tags, beyond the first plane", (t) => {
  t.deepEqual(linesOf("A\\U000E0041"), [
    `data/plan.yaml:4:12  hidden-character  U+E0041 cannot be seen and stands for nothing. ${remove}`,
  ]);
});

const pairs =
  "direction-mark  Marks of direction (U+2066 to U+2069) do not pair up. Remove them, or close with U+2069 what U+2066, U+2067 or U+2068 opens.";

for (const written of [
  "A \\u2067b",
  "A \\u2069b",
  "A [b \\u2067c](https://a.example) d\\u2069",
  "A \\u2066[b\\u2069](https://a.example)",
])
  test(`direction-mark: ${written}`, (t) => {
    t.deepEqual(linesOf(written), [`data/plan.yaml:4:10  ${pairs}`]);
  });

test("marks of direction in pairs, joiners and soft hyphens within words are no mistakes", (t) => {
  for (const text of [
    "A \u2067b \u2066c\u2069\u2069 d",
    "A [b \u2068c\u2069](https://a.example) d",
    "osallisuus\u00ADsuunnitelma, می\u200Cخواهم, a\u2060b",
    "{count, plural, one {\u2068#\u2069 item} other {# items}}",
    "– … “”",
  ])
    t.deepEqual(unseenTexts(text), []);
});
