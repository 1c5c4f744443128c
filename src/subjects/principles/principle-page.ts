/** One principle by itself: on its page with the strategy goals that the city's model supports. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import { partOf } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { linkTo } from "../../site/page.ts";
import { city } from "../city/subject.ts";
import { type Principles, type PrincipleView, principleView } from "./view.ts";

export type PrinciplePageView = PrincipleView & {
  goals: { page: Link; title: Words; items: { id: string; text: Words }[] } | undefined;
};

/** The page's view. @throws if the plan has no such principle, which its checks rule out */
export function principlePageView(
  principles: Principles,
  around: Around,
  id: string,
): PrinciplePageView {
  const page = around.pages.find(({ layout }) => layout === "strategy");
  const { strategy } = partOf(around.edition, city) ?? {};
  const goals = page &&
    strategy && { page: linkTo(page), title: strategy.title, items: strategy.goals };
  return { ...principleWith(principles, around, id), goals };
}

/** The slide's view, under the city's name of the principle; without one, under the organisation's own. */
export function principleSlideView(
  principles: Principles,
  around: Around,
  id: string,
): PrincipleView & { title: Words; subtitle: Words | undefined } {
  const view = principleWith(principles, around, id);
  const { name, cityName, nameWithPriorities } = view;
  const isOther = cityName !== undefined || nameWithPriorities !== name;
  return { ...view, title: cityName ?? name, subtitle: isOther ? nameWithPriorities : undefined };
}

function principleWith({ principles }: Principles, around: Around, id: string): PrincipleView {
  const index = principles.findIndex((principle) => principle.id === id);
  const principle = principles[index];
  if (!principle) throw new Error(`The checked plan has no principle "${id}".`);
  return principleView(principle, index + 1, around);
}
