import test from "ava";
import { literalWords, wordsIn } from "./words-in.ts";

test("words in the edition's own language need no mark", (t) => {
  t.deepEqual(wordsIn("*Yhdessä*", "fi", { language: "fi" }), {
    html: "<em>Yhdessä</em>",
    plain: "Yhdessä",
    lang: undefined,
    isFallback: false,
  });
});

test("words marked as another language have their lang in the markup alone", (t) => {
  t.deepEqual(
    wordsIn("Via [*Stadin* 2 §]{fi} och [Työväenopisto]{fi}.", "sv", { language: "sv" }),
    {
      html: 'Via <span lang="fi"><em>Stadin</em> 2\u00a0§</span> och <span lang="fi">Työväenopisto</span>.',
      plain: "Via Stadin 2 § och Työväenopisto.",
      lang: undefined,
      isFallback: false,
    },
  );
  t.is(
    wordsIn("[بيت]{ar}", "sv", { language: "sv" }).html,
    '<span lang="ar" dir="auto">بيت</span>',
  );
  t.is(
    wordsIn("[[Laki]{fi}](https://a.example)", "en", { language: "en" }).html,
    '<a href="https://a.example"><span lang="fi">Laki</span></a>',
  );
});

test("after a mark the language around it goes on, and its typography with it", (t) => {
  t.is(
    wordsIn("[on 3. luokka [on 3. luokka]{fi} on 3. luokka]{en} 3. luokka", "fi", {
      language: "fi",
    }).html,
    '<span lang="en">on 3. luokka <span lang="fi">on 3.\u00a0luokka</span> on 3. luokka</span> 3.\u00a0luokka',
  );
});

test("braces that name no language stay as typed", (t) => {
  t.is(wordsIn("[a]{class=b} [c]{zz}", "fi", { language: "fi" }).html, "[a]{class=b} [c]{zz}");
});

test("titles and data have ordinary spaces", (t) => {
  const { html, plain } = wordsIn("Luvun 1 § vuosina 2018–2021", "fi", { language: "fi" });
  t.is(html, 'Luvun 1\u00a0§ vuosina <span class="whole">2018–2021</span>');
  t.is(plain, "Luvun 1 § vuosina 2018–2021");
});

test("markup in a text or in its language is shown as typed, never obeyed", (t) => {
  t.is(
    wordsIn("<b>a</b>", 'sv"><script>', { language: "fi" }).html,
    '<span lang="sv&quot;&gt;&lt;script&gt;">&lt;b&gt;a&lt;/b&gt;</span>',
  );
});

test("no markup is read in a quotation", (t) => {
  const text = "5*7* \\_a_ [b](https://c.example) <i>";
  t.deepEqual(literalWords(text, "sv", { language: "en" }), {
    html: '<span lang="sv">5*7* \\_a_ [b](https://c.example) &lt;i&gt;</span>',
    plain: text,
    lang: "sv",
    isFallback: false,
  });
});
