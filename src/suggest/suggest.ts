import type { Day } from "../model/day.ts";
import { memoize } from "../model/memoize.ts";
import type { Language } from "../model/names.ts";
import type { Stretch } from "../text/anchor.ts";
import { fold } from "../text/fold.ts";
import { sentencesOf } from "../text/sentence.ts";
import { findActors } from "./actors.ts";
import type { Atlas } from "./atlas.ts";
import { type SentenceContext, type Told, tellingsOf } from "./claims.ts";
import { type DayMention, findDays, todayOf } from "./days.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { lexiconOf } from "./lexicon/lexicons.ts";
import type { Mention } from "./mention.ts";
import { findMentions } from "./mentions.ts";
import { type ActorMention, type Piece, piecesOf, startsOf } from "./pieces.ts";
import type { Evidence, Party, Proposal, Question } from "./proposal.ts";
import { quoteOf } from "./quotes.ts";
import { type Attribution, attributionsIn, type SpeakerMention } from "./speakers.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** An article as far as proposals need it. */
export interface ArticleText {
  readonly text: string;
  readonly language: Language;
  readonly published: Day;
}

/** What the rules find in an article. */
export interface Suggestions {
  readonly mentions: readonly Mention[];
  readonly days: readonly DayMention[];
  readonly proposals: readonly Proposal[];
  /** The day that the text calls today. */
  readonly today: Day;
}

/** A text longer than this, in UTF-16 code units, is no article. */
export const LONGEST_TEXT = 100_000;

/**
 * The places and days that the article names, and the claims that its words seem to make, each with the words that made it so.
 * The same article and atlas give the same proposals. Of a language without rules there are none. Throws for a text longer
 * than `LONGEST_TEXT`.
 */
export function suggest({ text, language, published }: ArticleText, atlas: Atlas): Suggestions {
  if (text.length > LONGEST_TEXT) {
    throw new RangeError(`expected an article of at most ${LONGEST_TEXT} characters, found ${text.length}`);
  }
  const lexicon = lexiconOf(language);
  if (lexicon === null) return { mentions: [], days: [], proposals: [], today: published };
  const tokens = tokensOf(text);
  const today = todayOf(tokens, published, lexicon);
  const days = findDays(tokens, today, lexicon);
  const parties = findActors(text, tokens, atlas, lexicon);
  const taken = new Set(
    parties.filter(({ from, until }) => until - from > 1).flatMap(({ from, until }) => range(from, until)),
  );
  const mentions = findMentions({ text, tokens, lexicon, atlas, taken });
  const named = new Set(mentions.flatMap(({ from, until }) => range(from, until)));
  const actors = parties.filter(({ from, until }) => !range(from, until).some((each) => named.has(each)));
  const proposals = proposalsOf({ text, tokens, lexicon, atlas, today, mentions, actors, days });
  return { mentions, days, proposals, today };
}

const range = (from: number, until: number) => Array.from({ length: until - from }, (_, index) => from + index);

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly atlas: Atlas;
  readonly today: Day;
  readonly mentions: readonly Mention[];
  readonly actors: readonly ActorMention[];
  readonly days: readonly DayMention[];
}

function proposalsOf(read: Read): Proposal[] {
  const { text, tokens, lexicon, mentions, actors, today } = read;
  const triggers = triggersIn(lexicon);
  let speaking: SpeakerMention | null = null;
  let lastTold: readonly Mention[] = [];
  let lastHolder: ActorMention | null = null;
  let lastLeaver: ActorMention | null = null;
  const proposals: Proposal[] = [];
  const starts = startsOf(read);
  const actorAt = new Map(actors.map((each) => [each.from, each]));
  let until = 0;
  for (const sentence of sentencesOf(text)) {
    const from = until;
    while (until < tokens.length && (tokens[until] as Token).start < sentence.end) until += 1;
    const pieces = piecesOf(tokens, from, until, starts);
    if (pieces.length === 0) continue;
    const attributions = attributionsIn({ ...read, actorAt }, from, until, speaking);
    const [told, holder, leaver] = [lastTold, lastHolder, lastLeaver];
    const context: SentenceContext = {
      ...{ text, lexicon, triggers, today },
      lastPlaces: (before) => lastListOf(pieces, before) ?? (told.length > 0 ? told : mentionsBefore(mentions, before)),
      lastActor: (before, kind) => {
        const named = actors.findLast((each) => each.until <= before && each.actor !== null && !isOpposed(read, each));
        const speaking = sidedSpeaker(attributions, before);
        if (kind === "control") return speaking ?? holder ?? named ?? null;
        if (kind === "withdrawal" && leaver) return leaver;
        return speaking && speaking.from >= (named?.from ?? 0) ? speaking : (named ?? speaking);
      },
    };
    const tellings = tellingsOf(pieces, context).map((each) => withRival(each, read.atlas));
    const last = tellings.at(-1);
    lastHolder =
      tellings.findLast(({ kind, roles }) => kind === "control" && roles.actor?.actor)?.roles.actor ?? lastHolder;
    lastLeaver =
      tellings.findLast(({ kind, roles }) => kind === "withdrawal" && roles.actor?.actor)?.roles.actor ?? lastLeaver;
    if (last) lastTold = tellings.filter(({ token }) => token === last.token).map(({ place }) => place);
    for (const each of tellings) proposals.push(proposalOf(each, attributions, sentence, read));
    speaking = attributions.at(-1)?.speaker ?? speaking;
  }
  return merged(proposals);
}

/** A place taken from a party by nobody whom the text names: by whoever took places from it before. */
function withRival(told: Told, { rivals }: Atlas): Told {
  const { actor, from, winner } = told.roles;
  const side = from?.actor?.id ?? null;
  const rival = side === null ? undefined : rivals.get(side);
  if (told.kind !== "control" || actor !== null || winner !== null || rival === undefined || from === null) return told;
  return { ...told, roles: { ...told.roles, actor: { ...from, actor: { id: rival, name: rival } } } };
}

/** Whoever speaks for a side speaks of its own where he names nobody. */
function sidedSpeaker(attributions: readonly Attribution[], before: number): ActorMention | null {
  const attribution = attributions.findLast(
    (each) => !each.isAfter && each.from <= before && each.speaker.side !== null,
  );
  if (!attribution?.speaker.side) return null;
  const { side, words, from, until } = attribution.speaker;
  return { actor: { id: side, name: side }, pointsTo: null, words, from, until, clitic: "", start: -1, end: -1 };
}

/** Whether the party is the one that something is taken from or done to. */
function isOpposed({ tokens, lexicon }: Read, { from, clitic }: ActorMention): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ code }) => code);
  return lexicon.opposing.test(` ${[...before, ...clitic].join(" ")} `);
}

const triggersIn = memoize((lexicon: Lexicon): SentenceContext["triggers"] =>
  lexicon.triggers.map((trigger) => ({
    trigger,
    pattern: new RegExp(`(?<= )(?:${trigger.words})(?= )`, "gu"),
  })),
);

const mentionsBefore = (mentions: readonly Mention[], before: number): Mention[] =>
  mentions.filter(({ until }) => until <= before).slice(-1);

/** The places of the list that ends last before a token of the sentence. */
function lastListOf(pieces: readonly Piece[], before: number): readonly Mention[] | null {
  const index = pieces.findLastIndex(({ code, token }) => code === "P" && token < before);
  if (index < 0) return null;
  const list: Mention[] = [];
  let gap = 0;
  for (let at = index; at >= 0 && gap < 4; at--) {
    const { mention, code } = pieces[at] as Piece;
    if (mention) {
      if (list.length > 0 && !pieces.slice(at + 1, at + 1 + gap).some((piece) => /^(?:و\S*|,|and)$/u.test(piece.code)))
        break;
      list.unshift(mention);
      gap = 0;
    } else if (/^(?:و|,|and|["(]|\S*(?:مدين|بلد|قري)\S*)$/u.test(code)) gap += 1;
    else gap = /^(?:في|ريف|شمال|جنوب)/u.test(code) ? 4 : gap + 2;
  }
  return list;
}

function proposalOf(told: Told, attributions: readonly Attribution[], sentence: Stretch, read: Read): Proposal {
  const { text, tokens } = read;
  const attribution = attributionOf(told, attributions);
  const speaker = attribution?.speaker ?? null;
  const actor = partyOf(told.roles.winner ?? told.roles.actor, told, speaker, read);
  const holder = told.roles.winner ? told.roles.actor : told.roles.from;
  const from = partyOf(holder, told, speaker, read);
  const words = speaker && {
    start: (tokens[speaker.from] as Token).start,
    end: (tokens[speaker.until - 1] as Token).end,
  };
  const evidence: Evidence[] = [...told.evidence, ...(words ? [{ what: "speaker" as const, ...words }] : [])];
  const { kind, extent, place, to, day, isDayAssumed, hedge, rule } = told;
  const quote = quoteOf(text, told.core, sentence);
  const hasFrom = kind === "control" && from !== null && from.id !== actor?.id;
  return {
    ...{ kind, extent, place, to, day, isDayAssumed, hedge, rule, speaker, evidence, quote },
    actor: kind === "denial" ? null : actor,
    from: hasFrom ? from : null,
    questions: questionsOf(told, actor, speaker),
  };
}

function questionsOf({ place, kind, roles }: Told, actor: Party | null, speaker: SpeakerMention | null): Question[] {
  return [
    ...(place.place === null && place.candidates.length > 1 ? (["place-ambiguous"] as const) : []),
    ...(place.place === null && place.candidates.length === 0 ? (["place-unknown"] as const) : []),
    ...(place.place !== null && place.place.id === null ? (["place-unknown"] as const) : []),
    ...(roles.actor !== null && (actor === null || actor.id === null) ? (["actor-unknown"] as const) : []),
    ...(speaker !== null && speaker.id === null ? (["speaker-unknown"] as const) : []),
    ...(kind === "denial" ? (["denies-what"] as const) : []),
  ];
}

/** Who says it: the last who began to speak before it, else who is named after it. */
function attributionOf(told: Told, attributions: readonly Attribution[]): Attribution | null {
  const before = attributions.findLast(
    ({ isAfter, from, until }) => !isAfter && from <= told.token && told.token < until,
  );
  const after = attributions.find(({ isAfter, from, until }) => isAfter && from <= told.token && told.token < until);
  if (before && after) return before.from > after.from ? before : after;
  return before ?? after ?? null;
}

/** Whom the words mean: "our forces" are the speaker's, "its fighters" those of whoever was named last. */
function partyOf(mention: ActorMention | null, told: Told, speaker: SpeakerMention | null, read: Read): Party | null {
  const { actors } = read;
  if (mention === null) return null;
  if (mention.actor) return { id: mention.actor.id, words: mention.actor.name };
  const last = actors.findLast((each) => each.until <= Math.min(mention.from, told.token + 20) && each.actor !== null);
  const own = speaker?.side ?? null;
  if (mention.pointsTo === "own") return own === null ? null : { id: own, words: mention.words };
  if (own !== null && speaker && speaker.from < mention.from && mention.from - speaker.from < 14)
    return { id: own, words: mention.words };
  const army = isArmy(mention, read) ? armyOf(read) : null;
  if (army) return { id: army.id, words: mention.words };
  return last?.actor ? { id: last.actor.id, words: last.actor.name } : null;
}

/** "Soldiers" without a word of whose they are. */
function isArmy({ words, from }: ActorMention, { tokens, lexicon }: Read): boolean {
  const previous = tokens[from - 1]?.code ?? "";
  return lexicon.forces.army.test(fold(words)) && !/^(?:its|their|his|our|these|those)$/.test(previous);
}

/** Whoever the map calls the army. */
const armyOf = ({ atlas, lexicon }: Read) => atlas.actors.longestAt(tokensOf(lexicon.army), 0)?.values[0];

/** One proposal for what the text says twice of one place, day, party and speaker; the first stays. */
function merged(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter((each) => {
    const { kind, place, day, actor, speaker } = each;
    const where = place.place?.id ?? place.words;
    const key = [kind, where, day, actor?.id ?? actor?.words, speaker?.id ?? speaker?.words].join("\n");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
