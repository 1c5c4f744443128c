/** The icon in the theme's colour and koro. */
import test from "ava";
import { iconSvg } from "./icon.ts";
import { colourValue } from "./theme-colour.ts";

test("the icon has the theme's colour above two waves of its koro", (t) => {
  t.is(
    iconSvg({ colour: "copper", koro: "calm" }),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
      '<path fill="#00d7a7" d="M0 0h32v32H0z"/><g fill="#1a1a1a">' +
      '<path transform="translate(0 15)scale(0.25)" d="M0 4h64h64v8H0z"/><path d="M0 18h32v14H0z"/></g></svg>\n',
  );
});

test("a colour that the design system does not have is a fault of the program", (t) => {
  t.is(colourValue("black-90"), "#1a1a1a");
  t.throws(() => colourValue("mauve"), { message: 'hds-design-tokens has no colour "mauve".' });
});
