/** The part of Eleventy's programmatic interface that this project uses; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    setNunjucksEnvironmentOptions(options: {
      throwOnUndefined?: boolean;
      autoescape?: boolean;
    }): void;
    addPlugin(plugin: unknown, options?: unknown): void;
    addFilter(name: string, filter: (...parameters: never[]) => unknown): void;
    addTransform(
      name: string,
      transform: (
        this: { page: { outputPath: string | false; url: string } },
        content: string,
      ) => string,
    ): void;
    addTemplate(path: string, content: string, data?: object): void;
    /** A folder or file of the project by where it is copied to, within the output. */
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addWatchTarget(glob: string, options?: { resetConfig?: boolean }): void;
    setWatchJavaScriptDependencies(isWatched: boolean): void;
    /** Makes files with the extension templates of another language. */
    addExtension(extension: string, options: { key: string }): void;
    on(event: "eleventy.after", told: (after: AfterEvent) => void | Promise<void>): void;
    /** Known to plugins alone. */
    pathPrefix: string;
    addGlobalData(name: string, value: unknown): void;
    setTemplateFormats(formats: readonly string[]): void;
    setIncludesDirectory(directory: string): void;
    setQuietMode(quiet: boolean): void;
    /** What is not looked at for changes. */
    watchIgnores: Set<string>;
  }

  /** What is told when everything is written. */
  export interface AfterEvent {
    directories: { output: string };
    outputMode: "fs" | "json" | "ndjson";
  }

  export interface EleventyOptions {
    quietMode?: boolean;
    configPath?: string | undefined;
    config?: (config: UserConfig) => void | Promise<void>;
    runMode?: "build" | "serve" | "watch";
  }

  export interface WrittenPage {
    url: string;
    inputPath: string;
    outputPath: string;
    content: string;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    disableLogger(): void;
    init(): Promise<void>;
    toJSON(): Promise<WrittenPage[]>;
    write(): Promise<unknown>;
  }
}
