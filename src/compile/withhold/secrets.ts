import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { ClaimEntry, Folder } from "../sources/records.ts";
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
  const permitted = folder.map?.fields.permitted_sources ?? [];
  const publishers = new Map(folder.articles.entries.map((entry) => [entry.named, wholeOf(entry).publisher]));
  const isForbidden = ({ article }: ClaimEntry, terms: string | undefined) =>
    terms !== undefined && !permitted.includes(publishers.get(article) ?? "");
  const held = folder.claims.entries.filter((entry) => {
    const raw = wholeOf(entry);
    return raw.withhold !== undefined || isForbidden(entry, raw.terms) || isHeld(raw) || articles.has(entry.article);
  });
  const secret = new Set(held.map((entry) => wholeOf(entry).id as string));
  return { articles, claims: new Set([...claims.values()].flatMap((claim) => silenced(claim, claims, secret))) };
}

/** The claim and the denials that lead from it to one that is withheld; none where they lead to none. */
function silenced(claim: Claim, claims: Dataset["claims"], secret: ReadonlySet<string>): string[] {
  const denials: string[] = [];
  let at: Claim | undefined = claim;
  while (at && !secret.has(at.id)) {
    if (at.kind !== "denial") return [];
    denials.push(at.id);
    at = at.denies === null ? undefined : claims.get(at.denies);
  }
  return at ? [...denials, at.id] : [];
}
