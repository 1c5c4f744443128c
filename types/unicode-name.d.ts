/** The part of unicode-name that this project uses; the package ships no types. */
declare module "unicode-name" {
  /** The name of a character as Unicode has it now, or a label in angle brackets for one without. */
  export function unicodeReadableName(character: string): string;
}
