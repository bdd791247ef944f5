import type { GeneratedFiles } from "./generate.ts";

/** The program as it is installed: in a clone of its repository, or as a package. */
export interface Installation {
  /** How a command is called, up to its options, such as `npx conflict-map check`. */
  readonly calling: (command: string) => string;
  readonly version: string;
  /** The folder of the program, in which no site may be written but directly in it. */
  readonly root: string;
  /** Where what was made once is kept; whatever is in it may be removed at any time that nothing runs. */
  readonly cache: string;
  /** The folder of the bundled app; a clone bundles it where its sources changed. */
  readonly app: () => Promise<string>;
  /** The folder of the bundled page of the desk, which no site has; a clone bundles it where its sources changed. */
  readonly deskPage: () => Promise<string>;
  /** What only a clone has. */
  readonly clone?: Clone;
}

/** What a clone of the repository has beside the program. */
export interface Clone {
  /** Paths of the files that the app is bundled from, relative to the root. */
  readonly appSources: () => readonly string[];
  /** The map that the repository shows the program with. */
  readonly data: string;
  /** Pages that show how that map looks in those of others; only its own site has them. */
  readonly demo: string;
  /** The files that are generated from the sources, for a map in these languages. */
  readonly generated: (languages: readonly string[]) => Promise<GeneratedFiles>;
}
