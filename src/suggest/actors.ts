import type { Atlas, KnownActor } from "./atlas.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
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
  if (named) return mentionOf(named.values[0] ?? null, named.until, named.clitic, null);
  const next = tokens[from + 1];
  if (lexicon.partyHeads.test(token.code) && next?.isMark === false && /^ال\S{3}/u.test(next.code)) {
    const third = tokens[from + 2];
    const until = third?.isMark === false && /^ال\S{3}/u.test(third.code) ? from + 3 : from + 2;
    const name = text.slice(token.start, (tokens[until - 1] as Token).end);
    return mentionOf({ id: null, name }, until, "", null);
  }
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
