import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { groupBy } from "../../model/group-by.ts";
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
  const secret = held.map((entry) => wholeOf(entry).id);
  return { articles, claims: withDenials(secret, [...claims.values()]) };
}

/** The claims, and the bare denials of one of them, of such a denial, and so on. */
function withDenials(secret: readonly string[], claims: readonly Claim[]): Set<string> {
  const denials = groupBy(
    claims.filter(({ kind }) => kind === "denial"),
    ({ denies }): string | null => denies,
  );
  const silenced = new Set(secret);
  // A set gives what is added to it meanwhile, too.
  for (const id of silenced) for (const denial of denials.get(id) ?? []) silenced.add(denial.id);
  return silenced;
}
