/** The icon in the theme's colour and koro. */
import test from "ava";
import { iconSvg } from "./icon.ts";

test("the icon has the theme's colour above two waves of its koro", (t) => {
  t.is(
    iconSvg({ colour: "copper", koro: "calm" }),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
      '<path fill="#00d7a7" d="M0 0h32v32H0z"/><g fill="#1a1a1a">' +
      '<path transform="translate(0 15)scale(0.25)" d="M0 4h64h64v8H0z"/><path d="M0 18h32v14H0z"/></g></svg>\n',
  );
});

test("on a dark colour the icon is light, and without a koro its edge is straight", (t) => {
  t.is(
    iconSvg({ colour: "#0B3D2E", koro: "none" }),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
      '<path fill="#0b3d2e" d="M0 0h32v32H0z"/><g fill="#ffffff"><path d="M0 15h32v17H0z"/></g></svg>\n',
  );
});
