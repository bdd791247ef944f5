import type { KnownPlace } from "./atlas.ts";
import { type Mention, mentionOf } from "./mention.ts";
import type { FoundName } from "./name-index.ts";
import { isCapitalised, nameAfter, placesCalled, type Reading } from "./names.ts";

/** A place that a noun makes together with a name, as «مطار حماة العسكري», where no place is called so as a whole. */
export function compoundAt(reading: Reading, at: number, whole: FoundName<KnownPlace> | null): Mention | null {
  const { tokens, lexicon } = reading;
  if (/^[a-z]/.test(tokens[at]?.code ?? "")) return latinCompoundAt(reading, at, whole);
  if (!lexicon.compounds.test(tokens[at]?.code ?? "")) return null;
  if (whole && whole.until > at + 1 && !lexicon.compoundEnds.test(tokens[whole.until]?.code ?? "")) return null;
  const inner = nameAfter(reading, at + 1);
  if (inner === null) return null;
  let until = inner;
  while (lexicon.compoundEnds.test(tokens[until]?.code ?? "")) until += 1;
  const noun = tokens[at]?.code ?? "";
  // Of two («حيي», «مطاري») the noun is not part of either name.
  if (/(?:حيي|مطاري|معبري|جسري)$/u.test(noun)) {
    return mentionOf(reading, { from: at + 1, until, clitic: "", values: [] }, [], noun);
  }
  const clitic =
    /^(?:[وف]?[بلك](?=ريف|مطار|معبر|جبل|حي|سجن|قاعد|جسر|مخيم|محط|حقل)|[وف](?=\S{3}))/u.exec(noun)?.[0] ?? "";
  return mentionOf(reading, { from: at, until, clitic, values: [] }, [], noun);
}

/** "Daraa province", "the airport of Aleppo"; a place that is called so as a whole is that place. */
function latinCompoundAt(reading: Reading, at: number, whole: FoundName<KnownPlace> | null): Mention | null {
  const { tokens, lexicon, atlas } = reading;
  const code = (index: number) => tokens[index]?.code ?? "";
  if (lexicon.compounds.test(code(at)) && /^(?:of|at)$/.test(code(at + 1))) {
    const inner = atlas.places.longestAt(tokens, at + 2);
    if (!inner || !isCapitalised(reading, at + 2)) return null;
    const places = placesCalled(atlas, [...tokens.slice(inner.from, inner.until).map((each) => each.code), code(at)]);
    return mentionOf(reading, { from: at, until: inner.until, clitic: "", values: [] }, places, code(at));
  }
  if (!isCapitalised(reading, at)) return null;
  let until = whole?.until ?? nameAfter(reading, at) ?? at;
  if (until === at || lexicon.compounds.test(code(at))) return null;
  while (lexicon.compoundEnds.test(code(until))) until += 1;
  if (!lexicon.compounds.test(code(until))) return null;
  const nouns = SAME_NOUNS.get(code(until)) ?? [code(until)];
  const words = tokens.slice(at, whole?.until ?? nameAfter(reading, at) ?? at).map((each) => each.code);
  const places = nouns.flatMap((noun) => placesCalled(atlas, [...words, noun]));
  return mentionOf(reading, { from: at, until: until + 1, clitic: "", values: [] }, places.slice(0, 1), code(until));
}

/** English has several nouns for what maps call by one. */
const SAME_NOUNS = new Map<string, readonly string[]>(
  Object.entries({
    province: ["governorate", "province", "state"],
    state: ["state", "governorate"],
    region: ["governorate", "region"],
    crossing: ["crossing", "border crossing"],
  }),
);
