/** The part of Nunjucks that tests of templates use; Eleventy brings it, and it ships no types. */
declare namespace Nunjucks {
  class FileSystemLoader {
    constructor(folder: string);
  }
  class Environment {
    constructor(
      loader: FileSystemLoader,
      options: { throwOnUndefined: boolean; autoescape: boolean },
    );
    addFilter(name: string, filter: (...parameters: never[]) => unknown): void;
    renderString(template: string, context: object): string;
  }
  /** A node of a template's syntax tree. */
  interface Node {
    typename: string;
    lineno: number;
    findAll(type: NodeType): Node[];
    name?: Node;
    args?: Node;
    target?: Node;
    val?: Node | string;
    value?: Node | string;
    key?: Node;
    template?: Node;
    names?: Node;
    children?: Node[];
    withContext?: boolean;
    parentTemplate?: Node;
  }
  type NodeType = new () => Node;
  interface Library {
    FileSystemLoader: typeof FileSystemLoader;
    Environment: typeof Environment;
    parser: { parse(template: string): Node };
    nodes: Record<"Macro" | "FunCall" | "LookupVal" | "Filter" | "FromImport" | "Dict" | "Node", NodeType>;
  }
}
