import type { Claim, ClaimId } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";

/** Which claims only one of two maps has, and which fields of the others differ. */
export interface ClaimsDifference {
  readonly added: readonly Claim[];
  readonly removed: readonly Claim[];
  readonly changed: readonly { readonly claim: Claim; readonly fields: readonly string[] }[];
}

/** What two maps have otherwise among their claims. Where a quote stands in its article is no difference. */
export function diffClaims(before: Dataset, after: Dataset): ClaimsDifference {
  const lacking = (from: Dataset, of: Dataset) => [...of.claims.values()].filter(({ id }) => !from.claims.has(id));
  const changed = [...after.claims].flatMap(([id, claim]) => {
    const fields = changedFields(id, claim, before);
    return fields.length > 0 ? [{ claim, fields }] : [];
  });
  return { added: lacking(before, after), removed: lacking(after, before), changed };
}

function changedFields(id: ClaimId, claim: Claim, before: Dataset): string[] {
  const former = before.claims.get(id);
  if (!former) return [];
  const [one, other] = [plain(former), plain(claim)];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

function plain({ quote, ...claim }: Claim): Record<string, string> {
  const entries = Object.entries({ ...claim, quote: quote.text });
  return Object.fromEntries(entries.map(([name, value]) => [name, JSON.stringify(value)]));
}
