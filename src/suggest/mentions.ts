import type { KnownPlace } from "./atlas.ts";
import { compoundAt } from "./compounds.ts";
import { headBefore, isListed } from "./heads.ts";
import { type HeadNoun, type Mention, mentionOf } from "./mention.ts";
import type { FoundName } from "./name-index.ts";
import { codeAt, isCapitalised, nameAfter, placesCalled, type Reading } from "./names.ts";
import { isPlaceOfCapital, isTrap } from "./traps.ts";

/** Every place that the text names as a place, in its order. */
export function findMentions(reading: Reading): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const mention = mentionAt(reading, at, found.at(-1));
    if (mention) found.push(mention);
    at = mention ? Math.max(mention.until, at + 1) : at + 1;
  }
  return found;
}

function mentionAt(reading: Reading, at: number, before: Mention | undefined): Mention | null {
  const { tokens, atlas, taken } = reading;
  const token = tokens[at];
  if (!token || token.isMark || taken.has(at) || isMeasuredFrom(reading, at)) return null;
  const around = surroundingsAt(reading, at, before);
  if (around) return around;
  const name = withoutSurroundings(reading, atlas.places.longestAt(tokens, at));
  const compound = compoundAt(reading, at, name);
  if (compound) return compound;
  if (name && isCapitalised(reading, at)) {
    const mention = knownAt(reading, name, before);
    if (mention) return mention;
  }
  return unknownAt(reading, at, before);
}

/** "Five kilometres from the outskirts of Homs" tells of Homs: the outskirts are where the measuring begins. */
function isMeasuredFrom(reading: Reading, at: number): boolean {
  const { lexicon } = reading;
  if (!lexicon.near.test(codeAt(reading, at)) || !/^(?:من|عن|from|of)$/u.test(codeAt(reading, at - 1))) return false;
  return [2, 3, 4].some((back) => UNITS.test(codeAt(reading, at - back)));
}

const UNITS = /^(?:كيلومتر|كيلومترا|كيلومترات|كم|امتار|مترا|kilometres?|kilometers?|km|miles?)$/u;

/** «وريفها»: the country around the place that was just named. */
const SURROUNDINGS = /^و?ريف(?:ها|ه|هما)$/u;

/** «حمص وريفها» names two places, whatever the map calls the second. */
function withoutSurroundings(reading: Reading, name: FoundName<KnownPlace> | null): FoundName<KnownPlace> | null {
  if (name === null || !SURROUNDINGS.test(codeAt(reading, name.until - 1))) return name;
  const values = placesCalled(reading.atlas, wordsOf(reading, name).slice(0, -1));
  return values.length === 0 ? name : { ...name, values, until: name.until - 1 };
}

function surroundingsAt(reading: Reading, at: number, before: Mention | undefined): Mention | null {
  const word = codeAt(reading, at);
  if (before?.until !== at || !SURROUNDINGS.test(word)) return null;
  const words = wordsOf(reading, before).filter((each) => !reading.lexicon.heads.settlement.test(each));
  const places = [placesCalled(reading.atlas, [...words, word]), placesCalled(reading.atlas, ["ريف", ...words])].flat();
  const clitic = word.startsWith("و") ? "و" : "";
  if (places.length === 0) return null;
  return mentionOf(reading, { from: at, until: at + 1, clitic, values: [] }, places.slice(0, 1), "ريف");
}

/** The folded words of a name, without particles. */
const wordsOf = ({ tokens }: Reading, { from, until, clitic }: Pick<FoundName<unknown>, "from" | "until" | "clitic">) =>
  tokens.slice(from, until).map(({ code }, index) => (index === 0 ? code.slice(clitic.length) : code));

/** The mention of a name that is known, unless the words around it make it something else. */
function knownAt(reading: Reading, name: FoundName<KnownPlace>, before: Mention | undefined): Mention | null {
  const { lexicon } = reading;
  const isOneWord = name.until - name.from === 1;
  if (isOneWord && lexicon.countries.has(codeAt(reading, name.from).replace(/^و/u, ""))) return null;
  if (lexicon.outlets.test(codeAt(reading, name.from - 1))) return null;
  const head = headBefore(reading, name.from, before);
  const region = head === "region" ? regionCalled(reading, name) : [];
  const candidates = region.length > 0 ? region : fitting(name.values, head);
  if (candidates.length === 0) return null;
  const isList = isListed(reading, name, before);
  const isLocated = head !== null || isList || /[بلف]$/u.test(name.clitic) || isAfterLocative(reading, name);
  if (!candidates.some(({ isNotable }) => isNotable) && !isSureOfUnnoted(reading, name, head, isList)) return null;
  const rest = codeAt(reading, name.from).slice(name.clitic.length);
  if (lexicon.capitals.has(rest) && !isPlaceOfCapital(reading, name, isLocated)) return null;
  const isDoubtful = isOneWord && lexicon.ambiguous.has(rest);
  if (isDoubtful && !isSureOfDoubtful(reading, name, head, isLocated)) return null;
  return mentionOf(reading, name, candidates, evidenceBefore(reading, name.from), head ?? headWithin(reading, name));
}

/** «محافظة حلب» is the name of one place as a whole; those listed after it are governorates, too. */
const headWithin = (reading: Reading, { from, until }: FoundName<unknown>): HeadNoun =>
  until - from > 1 && reading.lexicon.heads.region.test(codeAt(reading, from)) ? "region" : null;

const isAfterLocative = (reading: Reading, { from }: FoundName<unknown>) =>
  reading.lexicon.locatives.test(codeAt(reading, from - 1));

/** A name that only gazetteers know needs a noun, a preposition or a list before it, and must not be a common word. */
function isSureOfUnnoted(reading: Reading, name: FoundName<unknown>, head: HeadNoun, isList: boolean): boolean {
  const rest = codeAt(reading, name.from).slice(name.clitic.length);
  if (rest.length < 4 || reading.lexicon.noName.test(rest) || !/^و?$/u.test(name.clitic)) return false;
  return head === "settlement" || isList || isAfterLocative(reading, name);
}

/** A name that is a common word, too, needs more than a comma before it. */
function isSureOfDoubtful(reading: Reading, name: FoundName<unknown>, head: HeadNoun, isLocated: boolean): boolean {
  const previous = codeAt(reading, name.from - 1);
  const isApart = head === null && previous === "," && !/^و/u.test(name.clitic);
  return (isLocated || reading.lexicon.entered.test(previous)) && !isApart && !isTrap(reading, name);
}

/** «محافظتي درعا والسويداء»: the governorate that bears the name. */
function regionCalled(reading: Reading, name: FoundName<KnownPlace>): readonly KnownPlace[] {
  const words = wordsOf(reading, name);
  return [
    ["محافظه", ...words],
    [...words, "governorate"],
    ["ولايه", ...words],
  ]
    .flatMap((each) => placesCalled(reading.atlas, each))
    .slice(0, 1);
}

const REGIONS = /governorate|state|province|region/;

/** Those of the nearest source that the noun before the name allows. */
function fitting(values: readonly KnownPlace[], head: HeadNoun): readonly KnownPlace[] {
  const allowed = values.filter(({ kind }) => {
    if (head === "settlement") return !REGIONS.test(kind) && kind !== "countryside";
    return head === "region" ? REGIONS.test(kind) : true;
  });
  const those = allowed.length === 0 && head === "region" ? values : allowed;
  for (const source of ["map", "basemap", "gazetteer"] as const) {
    const nearest = those.filter((place) => place.source === source);
    if (nearest.length > 0) return nearest;
  }
  return [];
}

/** After «بلدة» and the like, or in a list of unknown names, stands a name that nobody knows. */
function unknownAt(reading: Reading, at: number, before: Mention | undefined): Mention | null {
  const { lexicon } = reading;
  const head = headBefore(reading, at, before);
  const isNext = isListedUnknown(reading, at, before);
  const isAfterUnknown = head === null && before?.place === null && before.candidates.length === 0;
  if (head !== "settlement" && !(isAfterUnknown && isNext)) return null;
  const isNoun = [...Object.values(lexicon.heads), lexicon.compounds].some((each) => each.test(codeAt(reading, at)));
  if (isNoun || !isCapitalised(reading, at)) return null;
  const clitic = isNext ? "و" : "";
  const until = nameAfter(reading, at, clitic.length);
  if (until === null) return null;
  return mentionOf(reading, { from: at, until, clitic, values: [] }, [], evidenceBefore(reading, at), head);
}

/** A name of an unknown place goes on only from another such, right after it: «كفراع ومعرشحور». */
function isListedUnknown({ tokens }: Reading, at: number, before: Mention | undefined): boolean {
  return before !== undefined && before.until === at && /^و\S{3}/u.test(tokens[at]?.code ?? "");
}

function evidenceBefore(reading: Reading, from: number): string {
  const { lexicon } = reading;
  const word = codeAt(reading, from - 1);
  const isTelling = [...Object.values(lexicon.heads), lexicon.locatives].some((each) => each.test(word));
  return isTelling ? word : "";
}
