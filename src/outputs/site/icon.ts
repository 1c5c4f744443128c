/** The site's icon: two waves of its koro on its colour. Our own drawing; the city's comes with --brand. */
import { textColours } from "../../plan/contrast.ts";
import type { Plan } from "../../plan/schema/files.ts";
import { koroDrawing } from "../../site/koro.ts";
import { themeColours } from "./theme-colour.ts";

const size = 32;

/** The icon as SVG, 32 units wide and high; without a koro its lower part has a straight edge. */
export function iconSvg({ colour, koro }: Plan["site"]["theme"]): string {
  const { theme, text } = themeColours(colour);
  const drawing = koroDrawing(koro, 2);
  const top = 15;
  const scale = drawing ? Math.round((size / drawing.width) * 10_000) / 10_000 : 0;
  const below = Math.floor(top + (drawing?.height ?? 0) * scale);
  const waves = drawing
    ? `<path transform="translate(0 ${top})scale(${scale})" d="${drawing.path}"/>`
    : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<path fill="${theme}" d="M0 0h${size}v${size}H0z"/>` +
    `<g fill="${textColours[text]}">${waves}<path d="M0 ${below}h${size}v${size - below}H0z"/></g></svg>\n`
  );
}
