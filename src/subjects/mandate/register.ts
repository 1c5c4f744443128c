/** Addresses of acts: in the public register of acts, or wherever the plan says that one is to be read. */
import type { Words } from "../../language/words.ts";
import { type Edition, subjectWords } from "../../site/edition.ts";
import { mandateWords } from "./mandate-words.ts";

/** A value for each language, by its code. */
type PerLanguage = Readonly<Record<string, string>>;

/** The register of a plan's acts, or another one of a single act. */
interface Register {
  register?: PerLanguage | undefined;
}

/** “in the register of acts” */
interface NamedRegister {
  in_register?: Words | undefined;
}

interface Act extends Register {
  number?: string | undefined;
  links_to?: string | undefined;
  address?: PerLanguage | undefined;
}

/** @example inRegister("https://…/{year}/{number}", "410/2015") // → "https://…/2015/410" */
export function inRegister(register: string, citation: string): string {
  const [number = "", year = ""] = citation.split("/");
  return register.replace("{year}", year).replace("{number}", number);
}

/** The address of an act in a language; undefined where it has neither an address nor a place in a register. */
export function addressIn(code: string, acts: Register, act: Act): string | undefined {
  const own = act.address?.[code];
  const cited = act.links_to ?? act.number;
  const register = (act.register ?? acts.register)?.[code];
  return own ?? (register && cited !== undefined ? inRegister(register, cited) : undefined);
}

/** Address of an act in the edition's language, or else in the plan's own. */
export const registerAddress = (
  { language, source }: Edition,
  acts: Register,
  act: Act,
): string | undefined => addressIn(language.code, acts, act) ?? addressIn(source.code, acts, act);

/** An act's name with its number and year, where it has one. */
export const numbered = (name: Words, number: string | undefined): Words =>
  number === undefined
    ? name
    : { ...name, html: `${name.html} ${number}`, plain: `${name.plain} ${number}` };

/** “Schools Act 88/2011 in the register”, or the act alone where no register is named. */
export function namedInRegister(
  edition: Edition,
  acts: NamedRegister,
  { in_register, name, number }: NamedRegister & { name: Words; number: string | undefined },
): Words {
  const register = in_register ?? acts.in_register;
  const act = numbered(name, number);
  return register
    ? subjectWords(edition, mandateWords).plan.act_in_register({ act, register })
    : act;
}
