import { type Compiled, compile } from "../compile/compile.ts";
import { drawableScripts } from "./publish/fonts.ts";
import { readFolder } from "./read-folder.ts";

/** What a data folder gives: its texts, the data set that they add up to, null where an issue is an error, and every issue. */
export type CompiledFolder = Compiled & { readonly sources: ReadonlyMap<string, string> };

/** The data folder as it is now, compiled; throws where it cannot be read. */
export function compileFolder(folder: string): CompiledFolder {
  const sources = readFolder(folder);
  return { sources, ...compile(sources, drawableScripts()) };
}
