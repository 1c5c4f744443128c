/** What stands in a page's head besides its title and language links. */
import type { PageContext } from "../../site/context.ts";
import { structuredData } from "../../site/structured-data.ts";
import { absoluteIn, type Publication } from "../absolute-address.ts";
import { contentPolicy } from "./content-policy.ts";
import { themeColours } from "./theme-colour.ts";

export interface PageHead {
  /** Content-Security-Policy. */
  policy: string;
  themeColour: string;
  /** Search engines may keep the page. */
  isIndexed: boolean;
  /** Codes of the other languages that search engines are told of, in the order of the alphabet. */
  alternates: string[];
  /** Addresses of pictures that a browser has drawn; undefined where the edition was made without one. */
  pictures: { ico: string; touch: string } | undefined;
  openGraph: {
    /** Locale with an underscore, e.g. fi_FI. */
    locale: string;
    alternates: string[];
    /** Link previews need whole addresses: undefined where the site's origin is not known. */
    url: string | undefined;
    image: string | undefined;
    /** Of the image, in pixels. */
    size: { width: number; height: number };
  };
  /** JSON-LD, which names things by their whole addresses; undefined where the origin is not known. */
  structuredData: string | undefined;
}

/** Pictures that are drawn in the browser, by their addresses within the site. */
export const pictures = {
  ico: "/favicon.ico",
  touch: "/apple-touch-icon.png",
  preview: (language: string) => `/${language}/preview.png`,
};

/** Size of a link preview's picture, in pixels (the Open Graph's 1.91 to 1). */
export const previewSize = { width: 1200, height: 630 };

const underscored = (locale: string) => locale.replaceAll("-", "_");

export function pageHead(
  context: PageContext,
  options: {
    publication: Publication;
    hasDeck: boolean;
    /** A browser draws the icon and the pictures of link previews. */
    hasPictures: boolean;
    openData: string;
  },
): PageHead {
  const { publication, hasDeck, hasPictures, openData } = options;
  const { current, language, languages, isPublished, theme } = context;
  const absolute = absoluteIn(publication);
  const others = languages.filter(({ code }) => code !== language.code);
  return {
    policy: contentPolicy,
    themeColour: themeColours(theme.colour).theme,
    isIndexed: isPublished && current.layout !== "not-found",
    alternates: isPublished ? others.map(({ code }) => code).sort() : [],
    pictures: hasPictures ? { ico: pictures.ico, touch: pictures.touch } : undefined,
    openGraph: {
      locale: underscored(language.locale),
      alternates: others.map(({ locale }) => underscored(locale)),
      url: absolute?.(current.address),
      image: hasPictures ? absolute?.(pictures.preview(language.code)) : undefined,
      size: previewSize,
    },
    structuredData: absolute && inElement(structuredData(context, { absolute, hasDeck, openData })),
  };
}

/** A "<" could end the element that the data stand in. */
const inElement = (data: ReturnType<typeof structuredData>): string =>
  JSON.stringify(data).replaceAll("<", "\\u003c");
