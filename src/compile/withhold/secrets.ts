import type { Dataset } from "../../model/dataset.ts";
import type { Folder } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";
import { isEmbargoed } from "./embargo.ts";

/** What is not published, by ids. */
export interface Secrets {
  readonly articles: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/**
 * The articles of a folder without errors that are under embargo, and the claims that are withheld: by themselves, with their
 * article, or because all that they say is that such a one is not so.
 */
export function secretsOf(folder: Folder, { map, claims }: Dataset, now: Date | null): Secrets {
  const isHeld = ({ embargo_until: until }: { readonly embargo_until?: string }) =>
    isEmbargoed(until, now, map.timeZone);
  const articles = new Set(folder.articles.entries.filter((entry) => isHeld(wholeOf(entry))).map(({ named }) => named));
  const held = folder.claims.entries.filter((entry) => {
    const raw = wholeOf(entry);
    return raw.withhold !== undefined || isHeld(raw) || articles.has(entry.article);
  });
  const secret = new Set(held.map((entry) => wholeOf(entry).id as string));
  const isSilent = (id: string | null): boolean => {
    const claim = [...claims.values()].find((each) => each.id === id);
    return claim !== undefined && (secret.has(claim.id) || (claim.kind === "denial" && isSilent(claim.denies)));
  };
  return { articles, claims: new Set([...claims.keys()].filter((id) => isSilent(id))) };
}
