import { type Compiled, compile } from "../compile/compile.ts";
import type { RememberedBasemap } from "../compile/sources/basemap.ts";
import { drawableScripts } from "./publish/fonts.ts";
import { openFolder } from "./read-folder.ts";

/**
 * The data folder as it is, compiled for the present; throws where it cannot be read. `remembered` is what whoever compiles it
 * again and again keeps.
 */
export function compileFolder(folder: string, now = new Date(), remembered?: RememberedBasemap): Compiled {
  const { texts, tables, unread } = openFolder(folder);
  return compile(texts, { tables, unread, now, drawable: drawableScripts(), ...(remembered && { remembered }) });
}
