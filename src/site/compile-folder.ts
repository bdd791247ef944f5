import { type Compiled, compile } from "../compile/compile.ts";
import { drawableScripts } from "./publish/fonts.ts";
import { openFolder } from "./read-folder.ts";

/** The data folder as it is, compiled for the present; throws where it cannot be read. */
export function compileFolder(folder: string, now = new Date()): Compiled {
  const { texts, unread } = openFolder(folder);
  return compile(texts, { unread, now, drawable: drawableScripts() });
}
