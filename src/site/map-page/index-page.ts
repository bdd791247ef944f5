import type { MapInfo } from "../../model/dataset.ts";
import type { Markup } from "../../text/markup.ts";
import { mapHead } from "./page-head.ts";
import { fillTemplate } from "./template.ts";

/**
 * index.html from its template: what its head says of the map, in the map's first language, and the picture of the opening
 * day that its reader sees before any script runs; nothing in its place where it is null.
 */
export function indexPage(template: string, map: MapInfo, firstPicture: Markup | null): string {
  const first = map.languages[0] ?? "en";
  return fillTemplate(template, first, { head: mapHead(map), "first-picture": firstPicture });
}
