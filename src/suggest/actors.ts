import type { Atlas, KnownActor } from "./atlas.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { FoundName } from "./name-index.ts";
import type { ActorMention } from "./pieces.ts";
import type { Token } from "./tokens.ts";

/** Every party that the text names, the longest name first where several begin at a word, and the words that point back to one. */
export function findActors(text: string, tokens: readonly Token[], atlas: Atlas, lexicon: Lexicon): ActorMention[] {
  const found: ActorMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = actorAt(text, tokens, at, atlas, lexicon);
    if (mention) found.push(mention);
    at = mention?.until ?? at + 1;
  }
  return found;
}

function actorAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  atlas: Atlas,
  lexicon: Lexicon,
): ActorMention | null {
  const token = tokens[from];
  if (!token || token.isMark) return null;
  const named = atlas.actors.longestAt(tokens, from);
  const possessed = forcesOf(text, tokens, from, named, lexicon);
  if (possessed) return mentionOf(possessed.actor, possessed.until, "", null);
  if (named) return mentionOf(named.values[0] ?? null, named.until, named.clitic, null);
  const next = tokens[from + 1];
  if (lexicon.partyHeads.test(token.code) && next?.isMark === false && /^ال\S{3}/u.test(next.code)) {
    const third = tokens[from + 2];
    const until = third?.isMark === false && /^ال\S{3}/u.test(third.code) ? from + 3 : from + 2;
    const name = text.slice(token.start, (tokens[until - 1] as Token).end);
    return mentionOf({ id: null, name }, until, "", null);
  }
  const whole = membersOf(tokens, from, atlas, lexicon);
  if (whole) return mentionOf(whole.actor, whole.until, "", null);
  if (lexicon.forces.own.test(token.code)) return mentionOf(null, from + 1, "", "own");
  return lexicon.forces.others.test(token.code) ? mentionOf(null, from + 1, "", "last") : null;

  function mentionOf(
    actor: KnownActor | null,
    until: number,
    clitic: string,
    pointsTo: ActorMention["pointsTo"],
  ): ActorMention {
    const [start, end] = [(token as Token).start, (tokens[until - 1] as Token).end];
    return { actor, pointsTo, words: text.slice(start, end), from, until, clitic, start, end };
  }
}

interface Named {
  readonly actor: KnownActor | null;
  readonly until: number;
}

/** "Israel's army": forces of a party, or of a country that the map has no party for. */
function forcesOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  named: FoundName<KnownActor> | null,
  { forces, countries }: Lexicon,
): Named | null {
  const owner = tokens[(named?.until ?? from + 1) - 1] as Token;
  const noun = tokens[named?.until ?? from + 1];
  if (!/['’]s?$/u.test(text.slice(owner.start, owner.end)) || !noun || !forces.nouns.test(noun.code)) return null;
  const [actor] = named?.values ?? [];
  if (!actor && !countries.has(owner.code)) return null;
  const name = text.slice((tokens[from] as Token).start, noun.end);
  return { actor: actor ?? { id: null, name }, until: (named?.until ?? from + 1) + 1 };
}

/** "Fighters of Hezbollah" are Hezbollah. */
function membersOf(tokens: readonly Token[], from: number, { actors }: Atlas, { forces }: Lexicon): Named | null {
  const words = tokens.slice(from, from + 3).map(({ code }) => code);
  if (!forces.members.test(words[0] ?? "") || !/^(?:of|from)$/.test(words[1] ?? "")) return null;
  const found = actors.longestAt(tokens, from + (words[2] === "the" ? 3 : 2));
  return found && { actor: found.values[0] ?? null, until: found.until };
}
