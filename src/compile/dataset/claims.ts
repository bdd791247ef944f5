import * as v from "valibot";
import type { Claim } from "../../model/claim.ts";
import type { Language } from "../../model/names.ts";
import { CLAIM, CLAIM_FIELDS, KIND_FIELDS, REVOCATION_FIELDS } from "../../model/schema/claim.ts";
import { storedForm } from "../../model/schema/faces.ts";
import type { Stretch } from "../../text/anchor.ts";
import type { ArticleEntry, ClaimEntry, RawClaim } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";
import { type SharedTranslations, withShared } from "./shared-translations.ts";

/** The claim, after the checks; `stretch` is where its quote stands in the article's text. Translations may be those of others that quote the same. */
export function claimOf(
  entry: ClaimEntry,
  stretch: Stretch,
  article: ArticleEntry,
  claims: ReadonlyMap<string, ClaimEntry>,
  { languages, shared }: { readonly languages: readonly Language[]; readonly shared: SharedTranslations },
): Claim {
  const raw = withShared(entry, wholeOf(entry), shared, languages);
  return v.parse(CLAIM, {
    ...storedForm({ ...CLAIM_FIELDS, ...KIND_FIELDS[raw.kind] }, raw, languages),
    article: article.named,
    day: raw.day ?? raw.between?.[1],
    earliest: raw.day ?? raw.between?.[0],
    quote: { text: article.body.slice(stretch.start, stretch.end), ...stretch },
    revoked: revocationOf(raw, languages),
    ...(raw.kind === "denial" && meaningOf(raw, claims)),
  });
}

function revocationOf({ retracted, superseded }: RawClaim, languages: readonly Language[]): object | null {
  const given = retracted ?? superseded;
  if (given === undefined) return null;
  return { how: retracted ? "retracted" : "superseded", ...storedForm(REVOCATION_FIELDS, given, languages) };
}

/** Whom a bare denial speaks about, and what it says of them. */
function meaningOf(
  denial: RawClaim,
  byId: ReadonlyMap<string, ClaimEntry>,
): { actor: string; says: "holds" | "absent" } {
  const entry = byId.get(denial.denies ?? "");
  if (!entry) throw new Error(`denial ${denial.id} denies no claim`);
  const denied = wholeOf(entry);
  switch (denied.kind) {
    case "withdrawal":
      return { actor: denied.actor, says: "holds" };
    case "control":
    case "presence":
      return { actor: denied.actor, says: "absent" };
    case "denial": {
      const { actor, says } = meaningOf(denied, byId);
      return { actor, says: says === "holds" ? "absent" : "holds" };
    }
    default:
      throw new Error(`denial ${denial.id} denies ${denied.id}, which is about no control`);
  }
}
