/** Must be found: a text that is hard to read. */
import { add, type Breaks } from "../fixture/break.ts";

const hardWords = "Osallistumismahdollisuuksien yhdenmukaistamissuunnitelma edellyttää ";

export const breaks: Breaks = {
  readability: add(`<p>${hardWords.repeat(40).trim()}.</p>`),
};
