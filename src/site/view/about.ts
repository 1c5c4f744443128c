/** What the page about this edition tells: source, corrections, additions, notes and files. */
import type { Words } from "../../language/words.ts";
import { wordsIn } from "../../language/words-in.ts";
import { type Edition, isTranslation } from "../edition.ts";
import { inOwnLanguage } from "../fallback-notice.ts";
import type { Link } from "../link.ts";
import type { Page } from "../page.ts";
import { linksFor, type Places } from "../places.ts";
import type { Slide } from "../slide.ts";
import { mandateView } from "./mandate.ts";
import type { Note } from "./note.ts";

export interface AboutView {
  source: { title: Words; description: Words };
  general: { id: string; text: Words }[];
  /** “26 places were corrected.” */
  correctionsIntro: Words;
  corrections: {
    id: string;
    slide: { number: number; title: Words };
    /** Both wordings are quoted in the plan's own language. */
    wording: Words;
    published: Words;
    remark: Words | undefined;
  }[];
  /** `about` leads to where the thing stands on the site, `register` to the act itself. */
  notes: (Note & { about: Link | undefined; register: Link | undefined })[];
  edition: string;
  /** How far a translation goes; undefined in the plan's own language. */
  translation: Words | undefined;
}

export function aboutView(
  edition: Edition,
  pages: readonly Page[],
  slides: readonly Slide[],
  places: Places,
): AboutView {
  const { plan, formats } = edition;
  const { about, page } = plan.interface;
  const corrections = plan.editorial?.corrections ?? [];
  const quote = (text: string): Words => quoted(edition, text);
  return {
    source: plan.plan.source,
    general: plan.editorial?.general ?? [],
    correctionsIntro: about.corrections_intro({ count: corrections.length }),
    corrections: corrections.flatMap(({ id, slide, source, published, remark }) => {
      const shown = slides.find((candidate) => candidate.id === slide);
      return shown
        ? [
            {
              id,
              slide: { number: shown.number, title: shown.title },
              wording: quote(source),
              published: quote(published),
              remark,
            },
          ]
        : [];
    }),
    notes: (plan.editorial?.notes ?? []).map((note) => ({
      id: note.id,
      lead: page.editors_note({ date: (format) => format.day(note.date) }),
      text: note.text,
      about: linksFor(places, [note.about])[0] ?? linkToPage(pages, note.about),
      register: registerLink(edition, note.about),
    })),
    edition: formats.day(plan.plan.edition.date),
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

/** The act in the register of acts, as the page of acts links it. */
function registerLink(edition: Edition, id: string): Link | undefined {
  const { mandate, interface: ui } = edition.plan;
  if (!mandate) return undefined;
  const act = mandateView(edition, mandate).acts.items.find((item) => item.id === id);
  if (act?.address === undefined) return undefined;
  const register = mandate.acts.in_register;
  return { words: ui.plan.act_in_register({ act: act.name, register }), address: act.address };
}

const quoted = ({ language, source }: Edition, text: string): Words =>
  wordsIn(text, source.code, { language: language.code, direction: language.direction });
