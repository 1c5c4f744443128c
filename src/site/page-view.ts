/** What each page shows, by its layout. */

import { audienceView } from "../subjects/channels/audience-view.ts";
import { countLines, finderView } from "../subjects/channels/finder-view.ts";
import { levelView } from "../subjects/channels/level-view.ts";
import { implementationView } from "../subjects/implementation/view.ts";
import { mandateView } from "../subjects/mandate/view.ts";
import { principlePageView } from "../subjects/principles/principle-page.ts";
import { principlesView } from "../subjects/principles/view.ts";
import { statementView } from "../subjects/statement/view.ts";
import { structuresView } from "../subjects/structures/view.ts";
import { surveyView } from "../subjects/survey/view.ts";
import type { Edition } from "./edition.ts";
import type { Page } from "./page.ts";
import type { Places } from "./places.ts";
import { cityPrinciplesView, type Slide } from "./slide.ts";
import { aboutView } from "./view/about.ts";
import { siteMap } from "./view/site-map.ts";

/** What a page shows besides its cards; undefined where the cards or slides are all. */
export function viewOf(
  edition: Edition,
  pages: readonly Page[],
  page: Page,
  places: Places,
  slides: readonly Slide[],
): unknown {
  const { plan } = edition;
  switch (page.layout) {
    case "mandate":
      return plan.mandate && mandateView(edition, plan.mandate);
    case "structures":
      return plan.structures && structuresView(edition, plan.structures, places);
    case "definitions":
      return plan.definitions;
    case "survey":
      return plan.survey && surveyView(edition, plan.survey);
    case "responsibilities":
      return plan.responsibilities;
    case "level": {
      const level = plan.channels?.levels.find(({ id }) => id === page.shows);
      return plan.channels && level && levelView(edition, plan.channels, level, places);
    }
    case "audience": {
      const audience = plan.channels?.audiences.find(({ id }) => id === page.shows);
      return plan.channels && audience && audienceView(edition, plan.channels, audience, places);
    }
    case "finder":
      return plan.channels && finderView(edition, plan.channels, places);
    case "search":
      return { counts: countLines(plan.interface.search.count, pages.length) };
    case "sitemap":
      return siteMap(pages);
    case "city-principles":
      return plan.city && cityPrinciplesView(plan.city);
    case "strategy":
      return plan.city?.strategy;
    case "model":
      return plan.city?.model;
    case "principles":
      return plan.principles && principlesView(edition, plan.principles, places);
    case "principle":
      return plan.principles && principlePageView(edition, plan.principles, page, pages, places);
    case "implementation":
      return plan.implementation && implementationView(plan.implementation, places);
    case "about":
      return aboutView(edition, pages, slides, places);
    case "statement":
      return plan.statement && statementView(edition, plan.statement, pages);
    case "front":
    case "audiences":
    case "overview":
    case "channels":
    case "whole-plan":
    case "not-found":
      return undefined;
  }
}
