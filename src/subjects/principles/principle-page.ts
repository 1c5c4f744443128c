/** The page of one principle: the principle itself, and the strategy goals that the city's model supports. */
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { linkTo, type Page } from "../../site/page.ts";
import type { Places } from "../../site/places.ts";
import { type PrincipleView, principleView } from "./view.ts";

export type PrinciplePageView = PrincipleView & {
  goals: { page: Link; title: Words; items: { id: string; text: Words }[] } | undefined;
};

/** Undefined if the plan has no such principle, which its checks rule out. */
export function principlePageView(
  edition: Edition,
  principles: NonNullable<LocalPlan["principles"]>,
  { shows }: Page,
  pages: readonly Page[],
  places: Places,
): PrinciplePageView | undefined {
  const index = principles.principles.findIndex(({ id }) => id === shows);
  const principle = principles.principles[index];
  const view = principle && principleView(edition, principle, index + 1, places);
  const page = pages.find(({ layout }) => layout === "strategy");
  const { strategy } = edition.plan.city ?? {};
  const goals = page &&
    strategy && { page: linkTo(page), title: strategy.title, items: strategy.goals };
  return view && { ...view, goals };
}
