import type { Installation } from "./installation.ts";
import { realPath } from "./output/real-path.ts";

/** The folder of the demo pages, which tell of the repository's own map; null for every other data folder. */
export function demoFolder(data: string, { clone }: Installation): string | null {
  return clone && isOwn(data, clone.data) ? clone.demo : null;
}

/** Whether a data folder is that of the repository. */
export function isOwn(data: string, own: string): boolean {
  return realPath(data) === realPath(own);
}
