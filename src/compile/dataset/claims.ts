import * as v from "valibot";
import type { Claim } from "../../model/claim.ts";
import type { Language } from "../../model/names.ts";
import { CLAIM, CLAIM_FIELDS, KIND_FIELDS, REVOCATION_FIELDS } from "../../model/schema/claim.ts";
import { storedForm } from "../../model/schema/faces.ts";
import type { Fields } from "../../model/schema/field.ts";
import type { Stretch } from "../../text/anchor.ts";
import type { ArticleEntry, ClaimEntry, RawClaim } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";
import { type SharedTopics, type SharedTranslations, withShared, withTopic } from "./shared-translations.ts";

/** What claims tell for each other, and in which languages. */
interface Told {
  readonly languages: readonly Language[];
  readonly shared: SharedTranslations;
  readonly topics: SharedTopics;
}

/** The fields of a claim by its kind. */
const FIELDS = Object.fromEntries(
  Object.entries(KIND_FIELDS).map(([kind, own]) => [kind, { ...CLAIM_FIELDS, ...own }]),
) as unknown as Readonly<Record<keyof typeof KIND_FIELDS, Fields>>;

/** The claim, after the checks; `stretch` is where its quote stands in the article's text. Translations may be those of others that quote the same. */
export function compileClaim(
  entry: ClaimEntry,
  stretch: Stretch,
  article: ArticleEntry,
  claims: ReadonlyMap<string, ClaimEntry>,
  { languages, shared, topics }: Told,
): Claim {
  const raw = withTopic(withShared(entry, wholeOf(entry), shared), topics);
  return v.parse(CLAIM, {
    ...storedForm(FIELDS[raw.kind], raw, languages),
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

interface Meaning {
  readonly actor: string;
  readonly says: "holds" | "absent";
}

/** What denials are known to say, so that a chain of them is gone through once. */
const MEANINGS = new WeakMap<RawClaim, Meaning>();

/** Whom a bare denial speaks about, and what it says of them. */
function meaningOf(denial: RawClaim, byId: ReadonlyMap<string, ClaimEntry>): Meaning {
  const known = knownMeaning(denial);
  if (known !== null) return known;
  const chain: RawClaim[] = [denial];
  let meaning: Meaning | null = null;
  for (let last = denial; meaning === null; chain.push(last)) {
    const entry = byId.get(last.denies ?? "");
    if (!entry) throw new Error(`denial ${last.id} denies no claim`);
    last = wholeOf(entry);
    meaning = knownMeaning(last);
  }
  chain.pop();
  for (const each of chain.reverse()) {
    meaning = { actor: meaning.actor, says: meaning.says === "holds" ? "absent" : "holds" };
    MEANINGS.set(each, meaning);
  }
  return meaning;
}

/** What the claim says of its actor; null where it is a denial that has not been asked yet. Throws for one about no control. */
function knownMeaning(claim: RawClaim): Meaning | null {
  switch (claim.kind) {
    case "denial":
      return MEANINGS.get(claim) ?? null;
    case "withdrawal":
      return { actor: claim.actor, says: "absent" };
    case "control":
    case "presence":
      return { actor: claim.actor, says: "holds" };
    default:
      throw new Error(`claim ${claim.id}, which a denial denies, is about no control`);
  }
}
