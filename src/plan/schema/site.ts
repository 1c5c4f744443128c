/** site.yaml: languages, theme and pages of the site with their addresses. */
import { z } from "zod";
import { frameLayouts } from "../frame-layouts.ts";
import { type PageFacts, pageLayouts, type ShownSubject } from "../layout-facts.ts";
import {
  address,
  formerAddresses,
  id,
  languageCode,
  ownName,
  perLanguage,
  reference,
  slug,
  text,
} from "./fields.ts";
import { fileNameText, languageTagText } from "./forms.ts";

const language = z
  .strictObject({
    code: languageCode("Code of the language, e.g. fi; also the first part of addresses."),
    name: ownName("Name of the language in itself."),
    in_language: text("Says that something is in the language, e.g. suomeksi."),
    locale: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, "bad-locale")
      .meta({ description: "Locale of dates and numbers, e.g. fi-FI." }),
    direction: z.enum(["ltr", "rtl"]).meta({ description: "Direction of writing." }),
    dates: z
      .enum(["numeric", "long"])
      .meta({ description: "numeric: 19.4.2018; long: 19 April 2018." }),
    deck_file: fileNameText().meta({ description: "Name of the deck's PDF file, without .pdf." }),
  })
  .meta({ description: "A language of the site. The first one is the plan's own." });

const common = {
  id: id("page", "Stable id of the page."),
  parent: reference(
    "page",
    "Page under which this one stands. Only the front page has none.",
  ).optional(),
  slug: slug(
    "Last part of the page's address in each language; the first language's stands in for others.",
  ),
  former: formerAddresses().optional(),
  short: text("Short name for navigation, where the title is long.").optional(),
  description: text("One sentence for search engines, link previews and cards."),
  menu: z
    .enum(["main", "footer", "none"])
    .meta({ description: "Navigation in which the page stands; below another page: none." }),
};
const title = { title: text("Title and main heading.") };
const lead = { lead: text("Opening sentence below the heading.").optional() };

const shown = { description: "What the page shows." };

/** Layouts whose pages show a whole file, or what their layout says. */
const wholePage = (layouts: readonly string[]) =>
  z
    .strictObject({
      ...common,
      ...title,
      ...lead,
      layout: z.enum(layouts).meta(shown),
    })
    .meta({ description: "Page that shows a whole file, or what its layout says." });

/** A layout whose pages show one thing of a kind. */
const onePage = (layout: string, { kind, description, page, hasLead }: OnePage) => {
  const own = { layout: z.literal(layout).meta(shown), shows: reference(kind, description) };
  return hasLead
    ? z.strictObject({ ...common, ...lead, ...own }).meta({ description: page })
    : z.strictObject({ ...common, ...own }).meta({ description: page });
};

type OnePage = NonNullable<PageFacts["one"]>;

/** A page of any layout: frame and subjects together. */
function pageSchema(subjects: readonly ShownSubject[]) {
  const own = Object.entries<PageFacts>(frameLayouts).map(([layout, facts]) => ({ layout, facts }));
  const all = [...own, ...pageLayouts(subjects)].sort(
    (a, b) => (a.facts.rank ?? Infinity) - (b.facts.rank ?? Infinity) || 0,
  );
  const whole = all.filter(({ facts }) => !facts.one).map(({ layout }) => layout);
  const ones = all.flatMap(({ layout, facts: { one } }) => (one ? [onePage(layout, one)] : []));
  return z.discriminatedUnion("layout", [wholePage(whole), ...ones]);
}

/** The schema, with the layouts of these subjects. */
export const siteSchema = (subjects: readonly ShownSubject[]) =>
  z
    .strictObject({
      languages: z
        .array(language)
        .min(1)
        .meta({ description: "Languages of the site; the first one is the plan's own." }),
      theme: z
        .strictObject({
          colour: z
            .enum([
              "brick",
              "bus",
              "coat-of-arms",
              "copper",
              "engel",
              "fog",
              "gold",
              "metro",
              "silver",
              "summer",
              "suomenlinna",
              "tram",
            ])
            .meta({ description: "Colour of the Helsinki Design System." }),
          koro: z
            .enum(["basic", "beat", "calm", "pulse", "vibration", "wave"])
            .meta({ description: "Wave motif." }),
        })
        .meta({ description: "Colours and ornament." }),
      home: z
        .strictObject({
          name: text("Name of the site above ours, the first step of the breadcrumb."),
          address: perLanguage(address("Address."), "Its address in each language."),
        })
        .optional()
        .meta({ description: "The site under which this one is published." }),
      feedback: perLanguage(
        address("Address."),
        "Where readers give feedback, in each language.",
      ).optional(),
      mistakes: perLanguage(
        address("Address."),
        "Where readers tell of a mistake in a text, in each language: a form, or an e-mail address (mailto:…), which gets the page's title as its subject. The feedback address if left out.",
      ).optional(),
      other_languages: z
        .array(
          z
            .strictObject({
              lang: languageTagText().meta({ description: "Code of the language, e.g. et." }),
              name: ownName("Name of the language in itself, e.g. Eesti."),
              address: address("Address of the page."),
            })
            .meta({ description: "A page in another language." }),
        )
        .min(1)
        .optional()
        .meta({
          description:
            "Pages of the organisation in languages that this site does not have, listed in the footer.",
        }),
      pages: z
        .array(pageSchema(subjects))
        .min(1)
        .meta({ description: "Pages in the order of reading." }),
    })
    .meta({ title: "Site", description: "Languages, theme and pages." });
