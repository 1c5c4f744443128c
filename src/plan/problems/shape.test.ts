/** Keys and values that are not as the schema asks: one line each, at the key or value meant. */
import test from "ava";
import { linesAfter, type Mistake } from "../fixture/problem-lines.ts";

const mistakes: readonly Mistake[] = [
  {
    title: "wrong-type: YAML's numbers that are none are told as they are typed",
    edits: [["plan.yaml", "start: 2031", "start: .nan"]],
    lines: [
      'data/plan.yaml:14:10  wrong-type  "start" must be a number, not .nan. Write it in figures, e.g. 25.',
    ],
  },
  {
    title: "unknown-key: a mistyped key is told once, not as missing too",
    edits: [["plan.yaml", "subject:", "subjekt:"]],
    lines: [
      'data/plan.yaml:4:1  unknown-key  "subjekt" is not a key here. Did you mean "subject"?',
    ],
  },
  {
    title: "unknown-key: a capital letter",
    edits: [["plan.yaml", "title: Readers' Say\nsub", "Title: Readers' Say\nsub"]],
    lines: ['data/plan.yaml:3:1  unknown-key  "Title" is not a key here. Did you mean "title"?'],
  },
  {
    title: "unknown-key: a key that is like no other lists those there are",
    edits: [["plan.yaml", "period:\n", "colour: red\nperiod:\n"]],
    lines: [
      'data/plan.yaml:13:1  unknown-key  "colour" is not a key here. Use one of: contact, description, edition, full_title, organisation, other_years, period, source, subject, title.',
    ],
  },
  {
    title: "unknown-key: what stands under a mistyped key is not missed elsewhere",
    edits: [["channels.yaml", "levels:", "levls:"]],
    lines: [
      'data/channels.yaml:9:1  unknown-key  "levls" is not a key here. Did you mean "levels"?',
    ],
  },
  {
    title: "unknown-key: references under a mistyped key are not missed",
    edits: [
      ["channels.yaml", "audiences: [readers, volunteers]", "audences: [readers, volunteers]"],
    ],
    lines: [
      'data/channels.yaml:17:9  unknown-key  "audences" is not a key here. Did you mean "audiences"?',
    ],
  },
  {
    title: "unknown-key: a mistyped layout key",
    edits: [["deck.yaml", "layout: channels", "layuot: channels"]],
    lines: ['data/deck.yaml:4:28  unknown-key  "layuot" is not a key here. Did you mean "layout"?'],
  },
  {
    title: "unknown-key: names that JavaScript objects have of themselves",
    edits: [["plan.yaml", "period:\n", "__proto__: x\nconstructor: y\nperiod:\n"]],
    lines: [
      'data/plan.yaml:13:1  unknown-key  "__proto__" is not a key here. Use one of: contact, description, edition, full_title, organisation, other_years, period, source, subject, title.',
      'data/plan.yaml:14:1  unknown-key  "constructor" is not a key here. Use one of: contact, description, edition, full_title, organisation, other_years, period, source, subject, title.',
    ],
  },
  {
    title: "unknown-key: a key of another layout",
    edits: [["deck.yaml", "layout: cover", "layout: cover, title: X"]],
    lines: [
      'data/deck.yaml:2:35  unknown-key  "title" is not a key here. Use one of: id, layout, overflow.',
    ],
  },
  {
    title: "missing-key",
    edits: [["plan.yaml", "subject: Libraries and reading rooms\n", ""]],
    lines: [
      'data/plan.yaml:3:1  missing-key  "subject" is missing here. Add it: What the plan is about, as on its cover.',
    ],
  },
  {
    title: "missing-key: in an item of a list",
    edits: [["site.yaml", "    description: Every channel of the plan.\n", ""]],
    lines: [
      'data/site.yaml:17:5  missing-key  "description" is missing here. Add it: One sentence for search engines, link previews and cards.',
    ],
  },
  {
    title: "missing-key: a layout",
    edits: [["deck.yaml", "layout: channels, ", ""]],
    lines: [
      'data/deck.yaml:4:5  missing-key  "layout" is missing here. Use one of: channels, city-principles, cover, definitions, implementation, mandate, model, principle, principles, responsibilities, section, strategy, structures, survey.',
    ],
  },
  {
    title: "missing-key: what the slide shows",
    edits: [["deck.yaml", ", shows: branches", ""]],
    lines: [
      'data/deck.yaml:4:5  missing-key  "shows" is missing here. Add it: Level whose channels are shown.',
    ],
  },
  {
    title: "missing-key: an id",
    edits: [["channels.yaml", "      - id: evenings\n        title", "      - title"]],
    lines: [
      'data/channels.yaml:14:9  missing-key  "id" is missing here. Add it: Stable id of the group.',
    ],
  },
  {
    title: "wrong-type: a number as a text",
    edits: [["plan.yaml", "subject: Libraries and reading rooms", "subject: 2031"]],
    lines: [
      'data/plan.yaml:4:10  wrong-type  "subject" must be a text, not a number. Put it in quotation marks: "…".',
    ],
  },
  {
    title: "wrong-type: a number as a slug",
    edits: [["site.yaml", 'en: "404", es: "404"', 'en: 404, es: "404"']],
    lines: [
      'data/site.yaml:71:17  wrong-type  "en" must be a text, not a number. Put it in quotation marks: "…".',
    ],
  },
  {
    title: "wrong-type: true as a text",
    edits: [["channels.yaml", "name: Readers, self", "name: true, self"]],
    lines: [
      'data/channels.yaml:2:26  wrong-type  "name" must be a text, not true or false. Put it in quotation marks: "…".',
    ],
  },
  {
    title: "wrong-type: a placeholder that YAML takes for a group of keys",
    edits: [["principles.yaml", "title: Principles of the district {period}", "title: {period}"]],
    lines: [
      'data/principles.yaml:1:8  wrong-type  "title" must be a text, not a group of keys. Write a text; if it starts with [ or {, put it in quotation marks.',
    ],
  },
  {
    title: "wrong-type: one word in place of a list",
    edits: [["channels.yaml", "[readers, volunteers]", "readers"]],
    lines: [
      'data/channels.yaml:17:20  wrong-type  "audiences" must be a list, not a text. Write it as a list: [readers].',
    ],
  },
  {
    title: "wrong-type: a year in quotation marks",
    edits: [["plan.yaml", "start: 2031", 'start: "2031"']],
    lines: [
      'data/plan.yaml:14:10  wrong-type  "start" must be a number, not a text. Write it without quotation marks: 2031.',
    ],
  },
  {
    title: "wrong-type: a year in words",
    edits: [["plan.yaml", "start: 2031", "start: soon"]],
    lines: [
      'data/plan.yaml:14:10  wrong-type  "start" must be a number, not a text. Write it in figures, e.g. 25.',
    ],
  },
  {
    title: "wrong-type: half a year",
    edits: [["plan.yaml", "start: 2031", "start: 2031.5"]],
    lines: [
      'data/plan.yaml:14:10  wrong-type  "start" must be a whole number, not 2031.5. Write it in figures, e.g. 25.',
    ],
  },
  {
    title: "wrong-type: a period on one line",
    edits: [["plan.yaml", "period:\n  start: 2031\n  end: 2034\n", "period: 2031–2034\n"]],
    lines: [
      'data/plan.yaml:13:9  wrong-type  "period" must be a group of keys, not a text. Its keys are: start, end.',
    ],
  },
  {
    title: "wrong-type: a word in place of an item with keys",
    edits: [["deck.yaml", "- { id: opening, layout: cover }", "- cover"]],
    lines: [
      'data/deck.yaml:2:5  wrong-type  Item 1 of "slides" must be a group of keys, not a text. Its keys are: id, overflow, layout, title, shows.',
    ],
  },
  {
    title: "wrong-type: keys in place of a layout",
    edits: [["deck.yaml", "layout: cover", "layout: { a: b }"]],
    lines: [
      'data/deck.yaml:2:28  wrong-type  "layout" must be a text, not a group of keys. Use one of: channels, city-principles, cover, definitions, implementation, mandate, model, principle, principles, responsibilities, section, strategy, structures, survey.',
    ],
  },
  {
    title: "empty-text: spaces",
    edits: [["plan.yaml", "subject: Libraries and reading rooms", 'subject: " "']],
    lines: ['data/plan.yaml:4:10  empty-text  "subject" has no text. Write it.'],
  },
  {
    title: "empty-text: nothing after a key is told at the key",
    edits: [["plan.yaml", "subject: Libraries and reading rooms\n", "subject:\n"]],
    lines: ['data/plan.yaml:4:1  empty-text  "subject" has nothing after it. Write it.'],
  },
  {
    title: "empty-text: nothing after a key that may be left out",
    edits: [["site.yaml", "short: Take part", "short:"]],
    lines: [
      'data/site.yaml:23:5  empty-text  "short" has nothing after it. Write it, or remove the key.',
    ],
  },
  {
    title: "empty-value: a group of keys without keys",
    edits: [["plan.yaml", "period:\n  start: 2031\n  end: 2034\n", "period:\n"]],
    lines: ['data/plan.yaml:13:1  empty-value  "period" has nothing after it. Write it.'],
  },
  {
    title: "empty-value: nothing after a choice",
    edits: [["site.yaml", "koro: wave", "koro:"]],
    lines: [
      'data/site.yaml:7:3  empty-value  "koro" has nothing after it. Write it. Use one of: basic, beat, calm, none, pulse, vibration, wave.',
    ],
  },
  {
    title: "empty-text: a colour without the quotation marks that make it more than a comment",
    edits: [["site.yaml", "colour: copper", "colour: #0b6e4f"]],
    lines: [
      'data/site.yaml:6:3  empty-text  "colour" has nothing after it. Write it. Colour of the Helsinki Design System, or one of your own in quotation marks, e.g. "#0b6e4f".',
    ],
  },
  {
    title: "unknown-value: near to another",
    edits: [["site.yaml", "koro: wave", "koro: waves"]],
    lines: [
      'data/site.yaml:7:9  unknown-value  "waves" is not a value of "koro". Did you mean "wave"?',
    ],
  },
  {
    title: "unknown-value: near to none",
    edits: [
      [
        "site.yaml",
        "direction: ltr, dates: long, deck_file: readers-say",
        "direction: down, dates: long, deck_file: readers-say",
      ],
    ],
    lines: [
      'data/site.yaml:2:58  unknown-value  "down" is not a value of "direction". Use one of: ltr, rtl.',
    ],
  },
  {
    title: "unknown-value: a slide's layout, without orphans",
    edits: [["deck.yaml", "layout: channels", "layout: chanels"]],
    lines: [
      'data/deck.yaml:4:36  unknown-value  "chanels" is not a value of "layout". Did you mean "channels"?',
    ],
  },
  {
    title: "unknown-value: a page's layout, without missing pages",
    edits: [["site.yaml", "layout: front", "layout: frnt"]],
    lines: [
      'data/site.yaml:11:13  unknown-value  "frnt" is not a value of "layout". Did you mean "front"?',
    ],
  },
  {
    title: "unknown-value: the layout of a principle's page, without orphans",
    edits: [
      ["site.yaml", "layout: principle\n    shows: shared", "layout: prinicple\n    shows: shared"],
    ],
    lines: [
      'data/site.yaml:40:13  unknown-value  "prinicple" is not a value of "layout". Did you mean "principle"?',
    ],
  },
  {
    title: "empty-list: nothing after its key",
    edits: [
      [
        "deck.yaml",
        "slides:\n  - { id: opening, layout: cover }\n  - { id: two-principles, layout: principles }\n  - { id: in-the-branches, layout: channels, shows: branches }\n",
        "slides:\n",
      ],
    ],
    lines: ['data/deck.yaml:1:1  empty-list  "slides" has nothing after it. Write it.'],
  },
  {
    title: "empty-list: brackets with nothing between",
    edits: [
      [
        "deck.yaml",
        "slides:\n  - { id: opening, layout: cover }\n  - { id: two-principles, layout: principles }\n  - { id: in-the-branches, layout: channels, shows: branches }\n",
        "slides: []\n",
      ],
    ],
    lines: ['data/deck.yaml:1:9  empty-list  "slides" is an empty list. Add an item.'],
  },
  {
    title: "wrong-number: too small",
    edits: [["plan.yaml", "start: 2031", "start: 31"]],
    lines: ['data/plan.yaml:14:10  wrong-number  "start" is 31. Write 1900 or more.'],
  },
  {
    title: "wrong-number: too great",
    edits: [["plan.yaml", "end: 2034", "end: 20340"]],
    lines: ['data/plan.yaml:15:8  wrong-number  "end" is 20340. Write 2999 or less.'],
  },
  {
    title: "wrong-number: far too great, told once",
    edits: [["plan.yaml", "start: 2031", "start: 99999999999999999999"]],
    lines: [
      'data/plan.yaml:14:10  wrong-number  "start" is 100000000000000000000. Write 9007199254740991 or less.',
    ],
  },
  {
    title: "wrong-period",
    edits: [["plan.yaml", "end: 2034", "end: 2030"]],
    lines: [
      "data/plan.yaml:15:8  wrong-period  The period ends (2030) before it starts (2031). Correct one of the years.",
    ],
  },
  {
    title: "not-a-date: another order",
    edits: [["plan.yaml", "2031-03-01", "1.3.2031"]],
    lines: [
      'data/plan.yaml:18:9  not-a-date  "1.3.2031" is not a date. Write a day that exists as year-month-day, e.g. 2018-04-19.',
    ],
  },
  {
    title: "not-a-date: a day that does not exist",
    edits: [["plan.yaml", "2031-03-01", "2031-02-30"]],
    lines: [
      'data/plan.yaml:18:9  not-a-date  "2031-02-30" is not a date. Write a day that exists as year-month-day, e.g. 2018-04-19.',
    ],
  },
  {
    title: "not-an-address: without https",
    edits: [["site.yaml", "pages:\n", "feedback: { en: www.example.org }\npages:\n"]],
    lines: [
      'data/site.yaml:9:17  not-an-address  "www.example.org" is not an address that a reader can follow. Write an address that starts with https://, http:// or mailto:.',
    ],
  },
  {
    title: "not-an-address: a script",
    edits: [["plan.yaml", "period:\n", "contact: javascript:alert(1)\nperiod:\n"]],
    lines: [
      'data/plan.yaml:13:10  not-an-address  "javascript:alert(1)" is not an address that a reader can follow. Write an address that starts with https://, http:// or mailto:.',
    ],
  },
  {
    title: "bad-id: what refers to it is not told of",
    edits: [["channels.yaml", "id: branches", "id: Branches"]],
    lines: [
      'data/channels.yaml:10:9  bad-id  "Branches" is not an id. Use small letters a–z, digits and hyphens, and start with a letter.',
    ],
  },
  {
    title: "bad-slug",
    edits: [["site.yaml", "es: sucursales", "es: Niños y más"]],
    lines: [
      'data/site.yaml:29:31  bad-slug  "Niños y más" cannot be a part of an address. Use small letters a–z, digits and hyphens.',
    ],
  },
  {
    title: "bad-locale",
    edits: [["site.yaml", "es-US", "spanish"]],
    lines: [
      'data/site.yaml:3:40  bad-locale  "spanish" is not a locale. Write language and country, e.g. fi-FI.',
    ],
  },
  {
    title: "bad-file-name",
    edits: [["site.yaml", "deck_file: readers-say", "deck_file: Say.pdf"]],
    lines: [
      'data/site.yaml:2:87  bad-file-name  "Say.pdf" cannot be the name of a file. Use small letters a–z, digits and hyphens, without an ending such as .pdf.',
    ],
  },
];

for (const { title, edits, lines } of mistakes) {
  test(title, (t) => {
    t.deepEqual(linesAfter(...edits), lines);
  });
}
