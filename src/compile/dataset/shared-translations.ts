import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import { normaliseWords } from "../../text/normalise.ts";
import type { ClaimEntry, RawClaim } from "../sources/records.ts";

/** What of a claim is in its article's language, and the field of its translations. */
export const VERBATIM = [
  { words: "quote", field: "translation" },
  { words: "hedge", field: "hedge" },
] as const;

export type Verbatim = (typeof VERBATIM)[number];

/** The translations of the words of a claim by language, each from the first claim of its article that quotes and translates the same. */
export type SharedTranslations = (claim: ClaimEntry, verbatim: Verbatim) => ReadonlyMap<Language, Shared>;

interface Shared {
  readonly text: string;
  readonly translator: string | undefined;
  readonly from: ClaimEntry;
}

const NONE: ReadonlyMap<Language, Shared> = new Map();

/** The translations that claims share: what is quoted several times is translated once. */
export function shareTranslations(claims: readonly ClaimEntry[], languages: readonly Language[]): SharedTranslations {
  const first = new Map<string, Map<Language, Shared>>();
  for (const from of claims) {
    for (const verbatim of VERBATIM) {
      const key = keyOf(from, verbatim);
      const given = Object.entries(textsOf(from.fields, verbatim.field, languages));
      if (key === null || given.length === 0) continue;
      const known = first.get(key) ?? new Map<Language, Shared>();
      first.set(key, known);
      for (const [language, text] of given) {
        if (!known.has(language)) known.set(language, { text, translator: from.fields.translator, from });
      }
    }
  }
  return (claim, verbatim) => first.get(keyOf(claim, verbatim) ?? "") ?? NONE;
}

function keyOf({ article, fields }: ClaimEntry, { words, field }: Verbatim): string | null {
  const verbatim = fields[words];
  return verbatim === undefined ? null : `${article}\n${field}\n${normaliseWords(verbatim)}`;
}

/** What is counted, in each language, by the ids that numbers share: as the first claim has it that says so. */
export function shareTopics(claims: readonly ClaimEntry[], languages: readonly Language[]): SharedTopics {
  const topics = new Map<string, Map<Language, Topic>>();
  for (const from of claims) {
    const { number } = from.fields;
    if (number === undefined) continue;
    const known = topics.get(number.of) ?? new Map<Language, Topic>();
    topics.set(number.of, known);
    for (const [language, text] of Object.entries(textsOf(number, "what", languages))) {
      if (!known.has(language)) known.set(language, { text, from });
    }
  }
  return topics;
}

export type SharedTopics = ReadonlyMap<string, ReadonlyMap<Language, Topic>>;

interface Topic {
  readonly text: string;
  readonly from: ClaimEntry;
}

/** The claim whose number says what it counts, as another claim may have said. */
export function withTopic(raw: RawClaim, topics: SharedTopics): RawClaim {
  if (raw.number === undefined) return raw;
  const known = [...(topics.get(raw.number.of) ?? [])].map(([language, { text }]) => [`what_${language}`, text]);
  return { ...raw, number: { ...Object.fromEntries(known), ...raw.number } };
}

/** The claim with the translations that others have of its words, and their translator where it names none. */
export function withShared(entry: ClaimEntry, raw: RawClaim, shared: SharedTranslations): RawClaim {
  const found = VERBATIM.flatMap((verbatim) =>
    [...shared(entry, verbatim)]
      .map(([language, translation]) => ({ name: `${verbatim.field}_${language}`, ...translation }))
      .filter(({ name }) => !Reflect.has(raw, name)),
  );
  if (found.length === 0) return raw;
  const translator = raw.translator ?? found[0]?.translator;
  const texts = Object.fromEntries(found.map(({ name, text }) => [name, text]));
  return { ...raw, ...texts, ...(translator === undefined ? {} : { translator }) };
}
