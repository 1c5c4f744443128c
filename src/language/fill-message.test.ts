/** What is put into a message is shown as it is, whatever the message's own markup is. */
import test from "ava";
import { fillMessage } from "./fill-message.ts";
import { formatsOf } from "./formats.ts";

const formats = formatsOf({ locale: "en-GB", dates: "long" });
const edition = { language: "en" };
const options = {
  ...{ lang: "en", formats, formatsIn: () => undefined, edition },
  ...{ isWordless: false, isFallback: false, period: undefined },
};

test("no markup is read in names of a list and other strings", (t) => {
  const fill = fillMessage("*Members*: {list}; {standard}", options);
  const names = ["[b](https://c.example)", "5*7* \\_d_", "<i>"];
  t.like(fill({ list: ({ list }) => list(names), standard: "**WCAG** 2.2" }), {
    html: "<em>Members</em>: [b](https://c.example), 5*7* \\_d_, &lt;i&gt;; **WCAG** 2.2",
    plain: "Members: [b](https://c.example), 5*7* \\_d_, <i>; **WCAG** 2.2",
  });
});
