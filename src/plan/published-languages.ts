/** Tells to which of a site's languages readers are led. */

interface SiteLanguage {
  code: string;
  published?: boolean | undefined;
}

/**
 * Codes of the languages that are published: the plan's own, and those of which the data say so. What is
 * said nothing of is a draft, so that no translation is public by being left out.
 */
export const publishedLanguages = (languages: readonly SiteLanguage[]): ReadonlySet<string> =>
  new Set(
    languages.filter(({ published }, index) => index === 0 || published).map(({ code }) => code),
  );
