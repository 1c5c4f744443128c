/** What the page about this edition tells: source, corrections, additions, notes and files. */
import type { Words } from "../../language/words.ts";
import { literalWords } from "../../language/words-in.ts";
import type { Around } from "../around.ts";
import { type Edition, isTranslation } from "../edition.ts";
import { inOwnLanguage } from "../fallback-notice.ts";
import type { Link } from "../link.ts";
import { type Note, noteView } from "../note.ts";
import type { Page } from "../page.ts";
import { isPeriodOver } from "../period.ts";
import { linksFor } from "../places.ts";
import type { Slide } from "../slide.ts";

export interface AboutView {
  source: { title: Words; description: Words };
  general: { id: string; text: Words }[];
  /** “26 places were corrected.” */
  correctionsIntro: Words;
  corrections: {
    id: string;
    slide: { number: number };
    /** Both wordings are quoted in the plan's own language. */
    wording: Words;
    published: Words;
    remark: Words | undefined;
  }[];
  /** `about` leads to where the thing stands on the site, `register` to the act itself. */
  notes: (Note & { about: Link | undefined; register: Link | undefined })[];
  edition: Words;
  /** How far a translation goes; undefined in the plan's own language. */
  translation: Words | undefined;
}

export function aboutView(
  { edition, pages, places, editing, outsideLink }: Around,
  slides: readonly Slide[],
): AboutView {
  const { plan } = edition;
  const { about } = plan.interface;
  const { general, corrections, notes } = editing;
  const quote = (text: string): Words => quoted(edition, text);
  return {
    source: plan.plan.source,
    general: general.filter(({ when }) => when === undefined || isPeriodOver(plan.plan)),
    correctionsIntro: about.corrections_intro({ count: corrections.length }),
    corrections: corrections.flatMap(({ id, slide, source, published, remark }) => {
      const shown = slides.find((candidate) => candidate.id === slide);
      return shown
        ? [
            {
              id,
              slide: { number: shown.number },
              wording: quote(source),
              published: quote(published),
              remark,
            },
          ]
        : [];
    }),
    notes: notes.map((note) => ({
      ...noteView(edition, note),
      about: linksFor(places, [note.about])[0] ?? linkToPage(pages, note.about),
      register: outsideLink(note.about),
    })),
    edition: edition.written((formats) => formats.day(plan.plan.edition.date)),
    translation: isTranslation(edition)
      ? plan.interface.files.fallbacks({
          count: edition.fallbacks.length,
          language: inOwnLanguage(edition),
        })
      : undefined,
  };
}

function linkToPage(pages: readonly Page[], id: string): Link | undefined {
  const page = pages.find((candidate) => candidate.id === id);
  return page && { words: page.title, address: page.address };
}

const quoted = ({ language, source }: Edition, text: string): Words =>
  literalWords(text, source.code, { language: language.code, direction: language.direction });
