/** The site's icon: two waves of its koro on its colour. Our own drawing; the city's comes with --brand. */
import type { Plan } from "../../plan/schema/files.ts";
import { koroDrawing } from "../../site/koro.ts";
import { colourValue } from "./theme-colour.ts";

const size = 32;

/** The icon as SVG, 32 units wide and high. */
export function iconSvg({ colour, koro }: Plan["site"]["theme"]): string {
  const { width, height, path } = koroDrawing(koro, 2);
  const scale = Math.round((size / width) * 10_000) / 10_000;
  const top = 15;
  const below = Math.floor(top + height * scale);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<path fill="${colourValue(colour)}" d="M0 0h${size}v${size}H0z"/>` +
    `<g fill="${colourValue("black-90")}"><path transform="translate(0 ${top})scale(${scale})" d="${path}"/>` +
    `<path d="M0 ${below}h${size}v${size - below}H0z"/></g></svg>\n`
  );
}
