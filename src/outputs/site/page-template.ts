/** The virtual templates: one for each page and language, each extending the template of its layout. */
import type { PageContext } from "../../site/context.ts";

export interface PageTemplate {
  /** Input path: the language's folder and the page's id. */
  path: string;
  content: string;
  /** File to write, and the id under which the page's context is kept. */
  data: { permalink: string; key: string };
}

export const keyOf = (language: string, id: string): string => `${language}/${id}`;

export function pageTemplate({ language, current }: PageContext): PageTemplate {
  const key = keyOf(language.code, current.id);
  return {
    path: `${key}.page`,
    content: "{% extends template %}",
    data: {
      permalink: current.address.replace(/\/$/, "/index.html"),
      key,
    },
  };
}
