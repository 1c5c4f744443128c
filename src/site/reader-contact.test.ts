import test from "ava";
import { contactAbout } from "./reader-contact.ts";

test("an e-mail says which page it is about; a form is left as it is", (t) => {
  t.is(
    contactAbout("mailto:plan@example.org", "Fel & brist: ä"),
    "mailto:plan@example.org?subject=Fel%20%26%20brist%3A%20%C3%A4",
  );
  t.is(
    contactAbout("mailto:a@example.org?cc=b@example.org", "x"),
    "mailto:a@example.org?cc=b@example.org&subject=x",
  );
  t.is(contactAbout("https://example.org/form", "x"), "https://example.org/form");
});
