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
    addGlobalData(name: string, value: unknown): void;
    setTemplateFormats(formats: readonly string[]): void;
    setIncludesDirectory(directory: string): void;
    setQuietMode(quiet: boolean): void;
    ignores: Set<string>;
  }

  export const I18nPlugin: unknown;

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
