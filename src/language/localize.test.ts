import test from "ava";
import { Message, Text } from "../plan/text.ts";
import { type Catalogue, ownWords } from "./catalogue.ts";
import { formatsOf } from "./formats.ts";
import { type LocalizeOptions, localize } from "./localize.ts";

const fi = { language: "fi", formats: formatsOf({ locale: "fi-FI", dates: "numeric" }) };
const en = { language: "en", formats: formatsOf({ locale: "en-GB", dates: "long" }) };

const catalogue = (translations: Record<string, string>): Catalogue => ({
  translate: (source) => translations[source],
});

const english = (translations: Record<string, string>, more: Partial<LocalizeOptions> = {}) => ({
  ...en,
  source: fi,
  catalogue: catalogue(translations),
  ...more,
});

test("a translated text is shown as it is, with its Markdown as markup", (t) => {
  t.deepEqual(
    localize(
      new Text("**Lasten** osallisuus"),
      english({ "**Lasten** osallisuus": "**Children's** voices" }),
    ),
    {
      html: "<strong>Children's</strong> voices",
      plain: "Children's voices",
      lang: undefined,
      isFallback: false,
    },
  );
});

test("a text without a translation is shown in the plan's own language, marked and reported", (t) => {
  const fallbacks: string[] = [];
  const words = localize(
    new Text("Vastuut & <roolit>"),
    english({}, { onFallback: (source) => fallbacks.push(source) }),
  );
  t.deepEqual(words, {
    html: '<span lang="fi" class="fallback">Vastuut &amp; &lt;roolit&gt;</span>',
    plain: "Vastuut & <roolit>",
    lang: "fi",
    isFallback: true,
  });
  t.deepEqual(fallbacks, ["Vastuut & <roolit>"]);
});

test("a text marked as Swedish is Swedish in every edition and no fallback", (t) => {
  const swedish = new Text("Alla förstår").in("sv");
  const marked = {
    html: '<span lang="sv">Alla förstår</span>',
    plain: "Alla förstår",
    lang: "sv",
    isFallback: false,
  };
  t.deepEqual(localize(swedish, english({ "Alla förstår": "never asked" })), marked);
  t.deepEqual(localize(swedish, { ...fi, source: fi, catalogue: ownWords }), marked);
  t.deepEqual(localize(swedish, english({}, { language: "sv" })), {
    ...marked,
    html: "Alla förstår",
    lang: undefined,
  });
});

test("a message formats its values in the language that it turns out to be in", (t) => {
  const message = new Message("{count, plural, one {# työpaja} other {# työpajaa}} {date}");
  const values = { count: 1200, date: (formats: typeof fi.formats) => formats.day("2018-04-19") };
  const translated = {
    [message.source]: "{count, plural, one {# workshop} other {# workshops}}, {date}",
  };
  t.is(localize(message, english(translated))(values).html, "1,200 workshops, 19\u00a0April 2018");
  t.deepEqual(localize(message, english({}))(values), {
    html: '<span lang="fi" class="fallback">1\u00a0200\u00a0työpajaa 19.4.2018</span>',
    plain: "1\u00a0200 työpajaa 19.4.2018",
    lang: "fi",
    isFallback: true,
  });
});

test("a message is reported as a fallback once, before and whether or not it is filled", (t) => {
  const fallbacks: string[] = [];
  const fill = localize(
    new Message("Dia {number}"),
    english({}, { onFallback: (source) => fallbacks.push(source) }),
  );
  t.deepEqual(fallbacks, ["Dia {number}"]);
  fill({ number: 1 });
  fill({ number: 2 });
  t.deepEqual(fallbacks, ["Dia {number}"]);
});

test("words put into a message keep their language and markup, and are not read as the message's own", (t) => {
  const options = english({ "Sivu {page}!": "*Page* {page}!" });
  const translated = localize(new Text("a *b* <c>"), { ...options, catalogue: ownWords });
  const fallback = localize(new Text("Vastuut"), options);
  const fill = localize(new Message("Sivu {page}!"), options);
  t.is(fill({ page: translated }).html, "<em>Page</em> a <em>b</em> &lt;c&gt;!");
  t.deepEqual(fill({ page: fallback }), {
    html: '<em>Page</em> <span lang="fi" class="fallback">Vastuut</span>!',
    plain: "Page Vastuut!",
    lang: undefined,
    isFallback: false,
  });
});

test("characters of private use are never taken for the words that are put into a message", (t) => {
  const options = english({ "Sivu {page}": "\uE000 {page} \uE001" });
  const words = localize(new Text("Vastuut"), { ...options, catalogue: ownWords });
  const fill = localize(new Message("Sivu {page}"), options);
  t.is(fill({ page: words }).plain, "\uE000 Vastuut \uE001");
  const own = localize(new Message("{page} {name}"), { ...options, catalogue: ownWords });
  t.is(own({ page: words, name: "\uE000" }).plain, "Vastuut \uE000");
});

test("translated words in a message that is not translated are marked as the edition's", (t) => {
  const options = english({ Vastuut: "Duties" });
  const words = localize(new Text("Vastuut"), options);
  t.deepEqual(localize(new Message("Sivu {page}"), options)({ page: words }), {
    html: '<span lang="fi" class="fallback">Sivu <span lang="en">Duties</span></span>',
    plain: "Sivu Duties",
    lang: "fi",
    isFallback: true,
  });
});

test("a message without words is never a fallback, but has the language of what is put into it", (t) => {
  const fallbacks: string[] = [];
  const options = english(
    { Suunnitelma: "Plan" },
    { onFallback: (source) => fallbacks.push(source) },
  );
  const fill = localize(new Message("{page} | {plan}"), options);
  t.deepEqual(fallbacks, []);
  const plan = localize(new Text("Suunnitelma"), options);
  t.deepEqual(fill({ page: localize(new Text("Vastuut"), options), plan }), {
    html: '<span lang="fi" class="fallback">Vastuut</span> | Plan',
    plain: "Vastuut | Plan",
    lang: "fi",
    isFallback: true,
  });
  t.is(fill({ page: plan, plan }).lang, undefined);
});

test("in a right-to-left edition, and for right-to-left words, the element finds its own direction", (t) => {
  const arabic = {
    ...en,
    language: "ar",
    direction: "rtl" as const,
    source: fi,
    catalogue: catalogue({}),
  };
  t.is(
    localize(new Text("Hei (sinä)!"), arabic).html,
    '<span lang="fi" class="fallback" dir="auto">Hei (sinä)!</span>',
  );
  const words = localize(new Text("مرحبا!").in("ar"), english({}));
  t.is(words.html, '<span lang="ar" dir="auto">مرحبا!</span>');
});

test("the catalogue is asked with the place of each text, and values that are not texts stay", (t) => {
  const asked: [string, string | undefined][] = [];
  const options = english(
    {},
    {
      catalogue: {
        translate: (source, place) => {
          asked.push([source, place]);
          return source.toUpperCase();
        },
      },
    },
  );
  const plan = {
    about: { slide: new Text("Dia") },
    list: [{ name: new Text("nimi"), year: 2018, none: null }],
  };
  const local = localize(plan, options);
  t.is(local.about.slide.plain, "DIA");
  t.is(local.list[0]?.year, 2018);
  t.is(local.list[0]?.none, null);
  t.deepEqual(asked, [
    ["Dia", "about.slide"],
    ["nimi", "list.name"],
  ]);
});

test("a message has marks of other languages beside its placeholders", (t) => {
  const fill = localize(
    new Message("{count, plural, other {# ryhmää}}"),
    english({
      "{count, plural, other {# ryhmää}}":
        "{count, plural, one {one group} other {# groups of the [Työväenopisto]{fi}}}",
    }),
  );
  const words = fill({ count: 3 });
  t.is(words.html, '3\u00a0groups of the <span lang="fi">Työväenopisto</span>');
  t.is(words.plain, "3 groups of the Työväenopisto");
});
