/** Tells problems of slides at the place in the data that brings them, where an editor can mend them. */
import { type Problem, sortProblems } from "../../plan/problem.ts";
import type { Editions } from "../editions.ts";
import { characterPlace } from "./character-place.ts";
import { slideIn } from "./slide-in-data.ts";
import type { SlideProblem } from "./slide-problem.ts";
import { findText, translationPlace } from "./text-places.ts";

/**
 * Each problem at the line of its text where that is found, else of what the slide shows, else of the
 * slide in deck.yaml. A slide that is too full is told of once for all languages, and nothing of it that
 * only follows from that.
 */
export function placedProblems(problems: readonly SlideProblem[], editions: Editions): Problem[] {
  const nameOf = ({ slide, language }: SlideProblem) => `${language} ${slide}`;
  const tooFull = problems.filter(({ code }) => code === "slide-overflow");
  const names = new Set(tooFull.map(nameOf));
  const others = problems.filter(
    (problem) =>
      problem.code !== "slide-overflow" &&
      !(WORDS.includes(problem.code) && names.has(nameOf(problem))),
  );
  const groups = [
    ...Map.groupBy(tooFull, ({ slide }) => slide).values(),
    ...others.map((problem) => [problem]),
  ];
  return sortProblems(groups.flatMap((group) => placed(group, editions)));
}

/** Words that are cut off are missing in the tags. */
const WORDS: readonly SlideProblem["code"][] = ["slide-lost-words", "slide-added-words"];

/** One problem in one or several languages, at the place of the first. */
function placed(group: readonly SlideProblem[], editions: Editions): Problem[] {
  const [first] = group;
  const [most] = [...group].sort((one, two) => (two.by ?? 0) - (one.by ?? 0));
  if (!first || !most) return [];
  const slide = slideIn(first.slide, editions);
  const texts = group.flatMap(({ text = "", language }) => {
    const found = findText(editions, language, text, slide.looking);
    return found ? [{ ...found, language }] : [];
  });
  const { file, path } = texts[0] ?? slide.shown;
  const translations = texts.flatMap(
    (found) => translationPlace(editions, found.language, found) ?? [],
  );
  const languages = group.map(({ language }) => language).join(", ");
  const mostly = group.length > 1 ? ` (most in ${most.language})` : "";
  const translated = translations.length > 0 ? `; translated at ${translations.join(", ")}` : "";
  return [
    {
      ...(characterPlace(first, editions) ?? { file: file.file, ...file.at(path) }),
      code: first.code,
      message: `${slide.name} in ${languages}${mostly}: ${most.message}${translated}.`,
      fix: `${first.fix}.`,
    },
  ];
}
