/** The words of site and deck that no subject brings, in their groups. */
import { z } from "zod";
import { message, text } from "./fields.ts";

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

const filesGroup = z
  .strictObject({
    size: message("Size of a file. Placeholder: {kilobytes}.", "kilobytes"),
    deck: message(
      "Facts about the deck's PDF. Placeholders: {pages}, {size}, {language}.",
      "pages",
      "size",
      "language",
    ),
    conformance: text("What the PDFs conform to, and which programs have checked it."),
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

/** Words by key, in their groups; those that only a subject has stand in its room. */
export const generalWords = {
  navigation,
  page,
  slide,
  about,
  files: filesGroup,
  front,
  not_found: notFound,
  moved,
};
