import { isPublished } from "../dataset/areas.ts";
import type { Folder } from "../sources/records.ts";
import type { Secrets } from "./secrets.ts";

/** How much of a data folder is not published, or not as it is there. */
export interface Withheld {
  readonly articles: number;
  readonly claims: number;
  /** Places whose position is coarsened. */
  readonly places: number;
  readonly areas: number;
}

/** How much is withheld of a folder without errors. */
export function withheldFrom({ places, areas, map }: Folder, { articles, claims }: Secrets): Withheld {
  const coarse = places.entries.filter(({ fields }) => fields.coarsen !== undefined);
  const held = areas.entries.filter((entry) => !isPublished(entry, map?.fields.permitted_sources ?? []));
  return { articles: articles.size, claims: claims.size, places: coarse.length, areas: held.length };
}
