/** interface.yaml: words of the site and the deck that a plan says in its own way. */
import { z } from "zod";
import { message, text } from "./fields.ts";
import { descriptionOf } from "./walk.ts";

const navigation = z
  .strictObject({
    skip: text("Skip link, the first thing on a page."),
    main: text("Name of the main navigation, for screen readers."),
    menu: text("Word on the button that opens the menu on a small screen."),
    breadcrumb: text("Name of the breadcrumb, for screen readers."),
    language: text("Name of the language switcher, for screen readers."),
    on_this_page: text("Heading of the list of contents of a page."),
    previous: text("Link to the page before this one."),
    next: text("Link to the page after this one."),
    sequence: text("Name of the previous/next navigation, for screen readers."),
    top: text("Link back to the top of the page."),
    footer: text("Name of the footer's navigation, for screen readers."),
    front: text("Name of the front page in the breadcrumb."),
    in_this_section: text("Heading above links to the pages of a section."),
  })
  .meta({ description: "Words of the navigation." });

const page = z
  .strictObject({
    title: message(
      "Title of a page's window. Placeholders: {page}, {plan}, {city}.",
      "page",
      "plan",
      "city",
    ),
    title_front: message(
      "Title of the front page's window. Placeholders: {plan}, {city}.",
      "plan",
      "city",
    ),
    period: message("Notice of the plan's years. Placeholder: {period}.", "period"),
    period_over: message(
      "Notice on every page and on the cover that the plan's years have passed. Placeholder: {period}.",
      "period",
    ),
    external: text("Said after a link that leads to another site."),
    language_of_link: text("Said before the language of a linked document, for screen readers."),
    feedback: text("Link to the feedback form."),
    contact: text("Link to whoever answers for the plan."),
    mistake: text("Link by which readers tell of a mistake in the page's text."),
    mistake_subject: message(
      "Subject of an e-mail about a mistake in a page. Placeholder: {page}.",
      "page",
    ),
    other_languages: text("Name of the list of pages in other languages."),
    copyright: message("Copyright line. Placeholders: {city}, {year}.", "city", "year"),
    updated: message("Date of the edition. Placeholder: {date}.", "date"),
    address_on_paper: text("Opens the address of a page where it is printed on paper."),
    unofficial: message(
      "Line on pages in other languages: the translation is unofficial. Placeholder: {language}, e.g. in Finnish.",
      "language",
    ),
    editors_note: message("Opens a note by the editors. Placeholder: {date}.", "date"),
    editors_translation: text("Opens a translation by the editors."),
    see_also: text("Opens links to places where the plan names the same thing."),
    logo: message("Name of the wordmark's link. Placeholder: {city}.", "city"),
    own_address: text("Opens the name of the link that is the address of one thing on a page."),
    fallbacks: message(
      "Said above texts that stand in the plan's own language. Placeholder: {language}.",
      "language",
    ),
  })
  .meta({ description: "Words that stand on every page." });

const plan = z
  .strictObject({
    reports_to: text("Opens the list of structures to which a structure reports."),
    receives_from: text("Opens the list of structures that report to a structure."),
    level: text("Opens the level of a structure."),
    composition: text("Opens what a structure is made of."),
    not_in_diagram: text("Heading of offices and units that the plan names outside its diagram."),
    act_in_register: message(
      "Link to an act in the register. Placeholders: {act}, {register}, e.g. in the register of acts.",
      "act",
      "register",
    ),
    link_leads_to: text(
      "Opens the act to which a link leads where it is another than the plan cites.",
    ),
    internal_document: text("Said of a document that is the city's internal material."),
    internal_documents: text("Said once on a slide of documents without an address."),
    question: text("Heading of a principle's question."),
    statements: text("Heading of a principle's statements."),
    city_name: text("Heading of the city's name for a principle."),
    own_name: text("Heading of the organisation's own form of a principle."),
    model_part: text("Heading of the part of the city's model."),
    principle_number: message("Number of a principle. Placeholder: {number}.", "number"),
    whom_it_serves: text("Opens the audiences of a channel."),
    channel_where: message(
      "Name of a channel whose text others have as well. Placeholders: {channel}, {where}.",
      "channel",
      "where",
    ),
    channels_count: message("How many channels. Placeholder: {count}.", "count"),
    works_through: text("Opens the structures through which a channel works."),
    duties: text("Opens the sentences in which the plan gives a structure a duty."),
    structures_named: text("Opens the structures and offices that a sentence names."),
  })
  .meta({ description: "Words beside the plan's contents." });

const slide = z
  .strictObject({
    continued: text("Added to the title of a slide that goes on from the one before."),
    number: message(
      "Number of a slide, for screen readers. Placeholders: {number}, {total}.",
      "number",
      "total",
    ),
    contents: text("Heading of the list of slides."),
  })
  .meta({ description: "Words on slides." });

const about = z
  .strictObject({
    source: text("Heading: the adopted document."),
    general: text("Heading: what was done throughout the edition."),
    corrections: text("Heading: corrected typing slips."),
    corrections_intro: message("Opens the table of corrections. Placeholder: {count}.", "count"),
    slide: text("Column: slide."),
    wording: text("Column: wording in the adopted document."),
    published: text("Column: wording published here."),
    notes: text("Heading: editors' notes."),
    notes_intro: text("Opens the list of editors' notes."),
    downloads: text("Heading: files to download."),
    deck: text("Link to the deck; its file's facts follow."),
    data: text("Link to the plan as open data."),
    data_schema: text("Link to the description of the open data."),
    data_intro: text("What the open data is."),
    edition: text("Heading: date of this edition."),
    licences: text("Heading: licences."),
    licences_text: text("Licences of code and typeface."),
  })
  .meta({ description: "Words of the page about this edition." });

const audience = z
  .strictObject({
    i_am: message("Title of an audience's page. Placeholder: {self}.", "self"),
    channels_of: message(
      "Says what an audience's page has, where nothing is written for it. Placeholder: {audience}.",
      "audience",
    ),
    structures: text("Heading of the structures on an audience's page."),
    through: text("Opens the structures through which an audience's channels work."),
    all_structures: text("Opens the list of all structures by level."),
    finder: text("Link to the finder of channels."),
  })
  .meta({ description: "Words of the audiences' pages." });

const finder = z
  .strictObject({
    audience: text("Label of the filter by audience."),
    level: text("Label of the filter by level."),
    kind: text("Label of the filter by kind."),
    all: text("Choice that filters nothing."),
    show: text("Button that shows the channels chosen."),
    clear: text("Button that takes all choices back."),
    count: message("How many channels fit the choices. Placeholder: {count}.", "count"),
    all_shown: message("Said where nothing is chosen. Placeholder: {count}.", "count"),
    ways: text("Opens links to pages of channels and to the kinds of channels."),
    by_audience: text("Heading of links to the audiences' pages."),
    by_level: text("Heading of links to the levels' pages."),
    by_kind: text("Heading of links to the kinds of channels."),
  })
  .meta({ description: "Words of the finder of channels." });

const search = z
  .strictObject({
    field: text("Label of the search field."),
    submit: text("Button that searches."),
    results: text("Heading of the results."),
    count: message("How many pages were found. Placeholder: {count}.", "count"),
    nothing: text("What to do where nothing was found."),
    loading: text("Said while the search is at work."),
    failed: text("Said where the search could not be loaded."),
    without_script: text("Stands in the place of the search where no script runs."),
  })
  .meta({ description: "Words of the search." });

const filesGroup = z
  .strictObject({
    size: message("Size of a file. Placeholder: {kilobytes}.", "kilobytes"),
    deck: message(
      "Facts about the deck's PDF. Placeholders: {pages}, {size}, {language}.",
      "pages",
      "size",
      "language",
    ),
    checksum: text("Opens the checksum of a file."),
    checksums: text("Link to the list of all checksums."),
    translation: text("Heading: how far the edition is translated."),
    fallbacks: message(
      "How many texts stand in the plan's own language. Placeholders: {count}, {language}.",
      "count",
      "language",
    ),
  })
  .meta({ description: "Words about the files and texts of an edition." });

const front = z
  .strictObject({
    whole_plan: text("Link to the plan on one page."),
    download: text("Link to the deck's PDF; its facts follow."),
    contents: text("Heading above the parts of the plan."),
  })
  .meta({ description: "Words of the front page." });

const notFound = z
  .strictObject({
    text: text("What to do when a page is not found."),
    back: text("Link to the front page."),
  })
  .meta({ description: "Words of the page for addresses that are not there." });

const moved = z
  .strictObject({
    title: message("Title of the page at an earlier address. Placeholder: {page}.", "page"),
    heading: text("Its heading."),
    address: text("Opens the link to where the page is now."),
    item: text("Opens the link from where something stood to the page where it is now."),
  })
  .meta({ description: "Words where a page or a part of it has moved." });

/** All words, as they ship with the program in each of its languages. */
export const interfaceSchema = z
  .strictObject({
    navigation,
    page,
    plan,
    slide,
    about,
    files: filesGroup,
    audience,
    finder,
    search,
    front,
    not_found: notFound,
    moved,
  })
  .meta({
    title: "Interface",
    description: "Words of the site and the deck that are not the plan's own.",
  });

/** Any of the words of a group, or none. */
const someOf = <Shape extends z.core.$ZodLooseShape, Config extends z.core.$ZodObjectConfig>(
  group: z.ZodObject<Shape, Config>,
) =>
  group
    .partial()
    .meta({ description: descriptionOf(group) })
    .optional();

/** Words that a plan puts in the place of the program's. */
export const ownInterfaceSchema = z
  .strictObject({
    navigation: someOf(navigation),
    page: someOf(page),
    plan: someOf(plan),
    slide: someOf(slide),
    about: someOf(about),
    files: someOf(filesGroup),
    audience: someOf(audience),
    finder: someOf(finder),
    search: someOf(search),
    front: someOf(front),
    not_found: someOf(notFound),
    moved: someOf(moved),
  })
  .meta({
    title: "Interface",
    description:
      "Words of the site and the deck that this plan puts in the place of the program's, in its own language.",
  });
