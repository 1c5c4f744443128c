/** What a page is, told to search engines in the words of schema.org (JSON-LD 1.1). */
import type { PageContext } from "./context.ts";

type Json = string | number | Json[] | { [key: string]: Json | undefined };

interface Known {
  /** The public address of what lies at an address within the site. */
  absolute: (address: string) => string;
  /** The edition has the deck's PDF. */
  hasDeck: boolean;
  /** Address of the open data, within the site. */
  openData: string;
}

/**
 * The page with its place in the site and, where it stands for them, the site, the deck or the open data.
 * @see https://schema.org/WebPage
 */
export function structuredData(context: PageContext, { absolute, hasDeck, openData }: Known): Json {
  const { current, language, plan } = context;
  const url = absolute(current.address);
  const front = absolute(context.front.address);
  const published = plan.edition.date;
  const publisher = { "@id": `${front}#publisher` };
  const site = { "@id": `${front}#site` };
  const page: Json = {
    "@type": current.layout === "about" ? "AboutPage" : "WebPage",
    "@id": url,
    url,
    name: current.name.plain,
    description: current.description.plain,
    inLanguage: language.code,
    isPartOf: site,
    publisher,
    datePublished: published,
    ...(context.breadcrumb.length > 0 && { breadcrumb: breadcrumbOf(context, absolute) }),
    ...(current.layout === "whole-plan" && { mainEntity: { "@id": `${front}#document` } }),
    ...(current.layout === "about" && { mainEntity: { "@id": `${front}#data` } }),
  };
  const facts = { inLanguage: language.code, datePublished: published, publisher };
  const besides: Record<string, Json[]> = {
    front: [
      { "@type": "WebSite", ...site, url: front, name: plan.full_title.plain, ...facts },
      organisation(context, publisher["@id"]),
    ],
    "whole-plan": [
      {
        "@type": "DigitalDocument",
        "@id": `${front}#document`,
        name: plan.full_title.plain,
        description: plan.description.plain,
        temporalCoverage: `${plan.period.start}/${plan.period.end}`,
        ...facts,
        ...(hasDeck && {
          encoding: {
            "@type": "MediaObject",
            contentUrl: absolute(context.deck),
            encodingFormat: "application/pdf",
          },
        }),
      },
    ],
    about: [
      {
        "@type": "Dataset",
        "@id": `${front}#data`,
        name: plan.full_title.plain,
        description: plan.description.plain,
        ...facts,
        distribution: {
          "@type": "DataDownload",
          contentUrl: absolute(openData),
          encodingFormat: "application/json",
        },
      },
    ],
  };
  return {
    "@context": "https://schema.org",
    "@graph": [page, ...(besides[current.layout] ?? [])],
  };
}

/** The city, of which the organisation that made the plan is a part. */
const organisation = ({ plan: { organisation: made } }: PageContext, id: string): Json => ({
  "@type": "GovernmentOrganization",
  "@id": id,
  name: made.name.plain,
  parentOrganization: { "@type": "GovernmentOrganization", name: made.city.plain },
});

function breadcrumbOf(
  { breadcrumb, home, current }: PageContext,
  absolute: Known["absolute"],
): Json {
  const steps = [
    ...(home ? [{ name: home.name.plain, item: home.address }] : []),
    ...breadcrumb.map(({ words, address }) => ({ name: words.plain, item: absolute(address) })),
    { name: current.name.plain, item: absolute(current.address) },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      ...step,
    })),
  };
}
