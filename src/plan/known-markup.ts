/** The Markdown of a plan's texts: **bold**, *emphasis*, [links](https://…) and \escapes, nothing else. */
import MarkdownIt, { type Token } from "markdown-it";

type Renderer = InstanceType<typeof MarkdownIt>;

/** Addresses that a link may have. */
export const isLinkAddress = (href: string): boolean => /^(https?:\/\/|mailto:)./.test(href);

/**
 * Closes a renderer against all other markup: it shows the signs as they are typed, so that no text can
 * put a picture, an element or an address of another kind into a page.
 * @returns the same renderer
 */
export function withKnownMarkup(markdown: Renderer): Renderer {
  markdown.disable(["image", "autolink", "html_inline", "backticks", "strikethrough", "entity"]);
  markdown.validateLink = isLinkAddress;
  markdown.renderer.rules.hardbreak = () => "\n";
  markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
    const link = tokens[index];
    if (link?.attrs) link.attrs = link.attrs.filter(([name]) => name !== "title");
    return self.renderToken(tokens, index, options);
  };
  return markdown;
}

/** What is wrong with a text's markup, and what to do. */
export interface UnknownMarkup {
  code: "unknown-markup";
  message: string;
  fix: string;
}

/** Reads what Markdown knows; escapes and entities stay apart from the words around them. */
const reader = new MarkdownIt("default", { html: true }).disable("text_join");
reader.validateLink = () => true;

/** Without any of these signs there is no markup but emphasis and links. */
const SIGNS = /[!<`~&\\]|\]\(|^[ ]{0,3}[-+*#>|]| {2}\n|\n[ ]{0,3}[-=+*#>|:]/;

/**
 * `unknown-markup`: each kind of markup in a text that a plan's texts do not have, once.
 * @example unknownMarkup("![](a.png)")
 * // → [{ code: "unknown-markup", message: "A text holds no picture: ![…](…).", fix: "Remove it." }]
 */
export function unknownMarkup(text: string): UnknownMarkup[] {
  if (!SIGNS.test(text)) return [];
  const inline = reader.parseInline(text, {}).flatMap(({ children }) => children ?? []);
  const found = [
    ...inline.map(inlineMistake),
    ...reader.parse(text, {}).map(({ type }) => blocks[type]),
  ].filter((mistake) => mistake !== undefined);
  return [...new Map(found.map((mistake) => [mistake[0], mistake])).values()].map(
    ([message, fix]) => ({ code: "unknown-markup", message, fix }),
  );
}

type Told = readonly [message: string, fix: string];

function inlineMistake({ type, content, markup, info, attrs }: Token): Told | undefined {
  switch (type) {
    case "image":
      return ["A text holds no picture: ![…](…).", "Remove it."];
    case "html_inline":
      return [`A text holds no HTML: ${content}`, "Remove it; for the sign < write \\<."];
    case "code_inline":
      return ["A text holds no code: `…`.", "Remove the signs `; for one of them write \\`."];
    case "s_open":
      return ["A text has no words crossed out: ~~…~~.", "Remove the words, or the signs ~~."];
    case "hardbreak":
      return [
        "A text has no line breaks of its own.",
        "Remove the \\ or the spaces at the end of the line.",
      ];
    case "text_special":
      return info === "entity"
        ? [`"${markup}" stands for a character.`, "Write the character itself; for & write \\&."]
        : undefined;
    case "link_open":
      if (markup === "autolink")
        return ["A link needs words of its own.", "Write [words](address)."];
      return attrs?.some(([name]) => name === "title")
        ? ["A link has no title.", "Write [words](address), and nothing after the address."]
        : undefined;
    default:
      return undefined;
  }
}

/** Blocks by the types of their tokens. A text may well start with a number and a point. */
const blocks: Readonly<Record<string, Told>> = {
  heading_open: ["A text holds no heading.", "Remove the signs # or =; for one write \\#."],
  bullet_list_open: ["A text holds no list.", "Write sentences; for a sign write \\- or –."],
  blockquote_open: ["A text holds no block of quotation.", "Remove the sign >, or write \\>."],
  fence: ["A text holds no code: ```.", "Remove the signs."],
  hr: ["A text holds no rule.", "Remove the line of signs."],
  table_open: ["A text holds no table.", "Write sentences."],
};
