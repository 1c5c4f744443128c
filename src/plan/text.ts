/** Texts of the plan as an editor wrote them: in the source language unless marked, not yet in a reader's language. */

/** A text to be shown. `lang` is set only where the text is in another language than the plan's own. */
export class Text {
  /** Tells the type apart from any other thing with a source. */
  readonly kind = "text";
  readonly source: string;
  readonly lang: string | undefined;

  constructor(source: string, lang?: string) {
    this.source = source;
    this.lang = lang;
  }

  /** The same text, marked as written in `lang` (WCAG 3.1.2, language of parts). */
  in(lang: string): Text {
    return new Text(this.source, lang);
  }
}

/** A text with ICU placeholders, e.g. `{participants} osallistujaa`, filled in when it is shown. */
export class Message {
  readonly kind = "message";
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}
