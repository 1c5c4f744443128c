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
    render(path: string, context: object): string;
    renderString(template: string, context: object): string;
  }
  /** A node of a template's syntax tree; which fields it has depends on its type. */
  interface Node {
    typename: string;
    findAll(type: NodeType): Node[];
    arr?: Node;
    body?: Node;
    cond?: Node;
    else_?: Node;
    expr?: Node;
    left?: Node;
    ops?: Node[];
    right?: Node;
    targets?: Node[];
    type?: string;
    name?: Node;
    args?: Node;
    names?: Node;
    template?: Node;
    target?: Node;
    val?: Node;
    key?: Node;
    value?: unknown;
    children?: Node[];
    withContext?: boolean;
  }
  type NodeType = new () => Node;
  interface Library {
    FileSystemLoader: typeof FileSystemLoader;
    Environment: typeof Environment;
    parser: { parse(template: string): Node };
    nodes: Record<"Macro" | "FunCall" | "LookupVal" | "Filter" | "FromImport" | "Dict", NodeType>;
  }
}
