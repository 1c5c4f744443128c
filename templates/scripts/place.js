/** Links to other languages keep the filters and the part that is named or was read last: ids are the same. */
/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll(".languages a");
const parts = [...document.querySelectorAll("main [id]:not(nav *, form *)")];
let place = "";
/** @type {ReturnType<typeof setTimeout>} */
let stay;

const lead = () => {
  for (const link of links) {
    link.search = location.search;
    link.hash = place;
  }
};

const named = () => {
  if (parts.some(({ id }) => location.hash === `#${id}`)) place = location.hash;
  lead();
};

/** Once the top is out of sight, the part at the window's upper third is the one that is read. */
const read = () => {
  const line = innerHeight / 3;
  const at = parts.findLast(
    (part) => part.checkVisibility() && part.getBoundingClientRect().top < line,
  );
  if (at && scrollY > line) place = `#${at.id}`;
  lead();
};

addEventListener("hashchange", named);
addEventListener("scroll", () => {
  clearTimeout(stay);
  // Who only scrolls past does not stay.
  stay = setTimeout(read, 800);
});
// A filter changes the address without an event.
for (const event of ["pointerdown", "focusin"]) addEventListener(event, lead);
named();
