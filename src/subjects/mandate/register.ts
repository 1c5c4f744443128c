/** Addresses of acts in the public register of acts. */
import type { Edition } from "../../site/edition.ts";

/** @example inRegister("https://…/{year}/{number}", "410/2015") // → "https://…/2015/410" */
export function inRegister(register: string, citation: string): string {
  const [number = "", year = ""] = citation.split("/");
  return register.replace("{year}", year).replace("{number}", number);
}

/** Address of an act in the register of the edition's language, or else of the plan's own. */
export function registerAddress(
  { language, source }: Edition,
  registers: Readonly<Record<string, string>>,
  { number, links_to = number }: { number: string; links_to?: string | undefined },
): string | undefined {
  const register = registers[language.code] ?? registers[source.code];
  return register && inRegister(register, links_to);
}
