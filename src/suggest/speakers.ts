import type { Atlas } from "./atlas.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { ActorMention } from "./pieces.ts";
import type { Token } from "./tokens.ts";

/** Who says something: a speaker of the map, or the words of the text. */
export interface SpeakerMention {
  readonly id: string | null;
  readonly side: string | null;
  readonly words: string;
  readonly from: number;
  readonly until: number;
}

/** From which token to which (exclusive) somebody speaks, and the word that says so. */
export interface Attribution {
  readonly speaker: SpeakerMention;
  readonly from: number;
  readonly until: number;
  readonly verb: string;
  /** Whether the words about who speaks stand after what is said. */
  readonly isAfter: boolean;
}

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly atlas: Atlas;
  /** Parties by the token that they begin at. */
  readonly actorAt: ReadonlyMap<number, ActorMention>;
}

/** Who says what in a sentence, the tokens from one to another (exclusive); `last` is who spoke last before it. */
export function attributionsIn(
  reading: Reading,
  from: number,
  until: number,
  last: SpeakerMention | null,
): Attribution[] {
  const { tokens, lexicon } = reading;
  const attributions: Attribution[] = [];
  const line = colonLine(reading, from, until);
  if (line) attributions.push(line);
  let speaking = last;
  for (let at = from; at < until; at++) {
    const { code, isMark } = tokens[at] as Token;
    if (isMark) continue;
    const said = lexicon.says.test(code) ? spoken(reading, at, from, until, speaking) : null;
    const attribution = said ?? (isAccording(reading, at) ? according(reading, at, from, until) : null);
    if (attribution === null) continue;
    attributions.push(attribution);
    speaking = attribution.speaker;
  }
  return attributions;
}

/** "SPEAKER: …" at the beginning of a line of a live blog or a channel. */
function colonLine(reading: Reading, from: number, until: number): Attribution | null {
  const { tokens, lexicon } = reading;
  let begin = from;
  while (begin < until && (/^\d+$/.test(tokens[begin]?.code ?? "") || /^[:|—/]$/.test(tokens[begin]?.code ?? "")))
    begin += 1;
  const colon = indexBetween(reading, begin, Math.min(until, begin + 10), (code) => code === ":");
  if (colon < 0) return null;
  const via = indexBetween(reading, begin, colon, (code) => lexicon.via.test(code));
  const start = via < 0 ? begin : via + 1;
  for (let at = start; at < colon; at++) {
    const speaker = speakerAt(reading, at, colon);
    if (speaker) return { speaker, from: colon, until, verb: ":", isAfter: false };
  }
  return null;
}

/** The first token between two (the second exclusive) whose code passes; -1 where none does. */
function indexBetween({ tokens }: Reading, from: number, until: number, passes: (code: string) => boolean): number {
  const index = tokens.slice(from, until).findIndex(({ code }) => passes(code));
  return index < 0 ? -1 : from + index;
}

/** A verb of saying: who says it stands right after it (Arabic), or before it. */
function spoken(
  reading: Reading,
  verb: number,
  from: number,
  until: number,
  last: SpeakerMention | null,
): Attribution | null {
  const { tokens, lexicon } = reading;
  const isLatin = /^[a-z]/.test(tokens[verb]?.code ?? "");
  const word = tokens[verb]?.code ?? "";
  const after = isLatin ? null : subject(reading, verb + 1, Math.min(until, verb + 7));
  const ahead = after ?? previous(reading, verb, from);
  if (ahead === null && isLatin) {
    const inverted = first(reading, verb + 1, Math.min(until, verb + 4));
    if (inverted && tokens[verb - 1]?.code === '"') return behind(inverted);
  }
  const speaker = ahead ?? (lexicon.continues.test(word) ? last : null);
  if (speaker === null) return null;
  const said = Math.max(verb + 1, speaker.from >= verb ? speaker.until : verb + 1);
  if (isLatin && isClosing(reading, said, until) && speaker.from > from + 2) return behind(speaker);
  return { speaker, from: verb, until, verb: word, isAfter: false };

  function behind(who: SpeakerMention): Attribution {
    return { speaker: who, from, until: verb, verb: word, isAfter: true };
  }
}

/** «على حد قول» tells by its last word. */
function isAccording({ tokens, lexicon }: Reading, at: number): boolean {
  const code = tokens[at]?.code ?? "";
  if (!lexicon.according.test(code)) return false;
  return !/^(?:قول|لسان|ذمه)$/u.test(code) || /^(?:حد|علي)$/u.test(tokens[at - 1]?.code ?? "");
}

/** "…, a war monitor said": nothing is said after the verb but a day or a new clause. */
function isClosing({ tokens }: Reading, at: number, until: number): boolean {
  const code = tokens[at]?.code ?? ".";
  if (at >= until || /^[.,;!?]$/.test(code)) return true;
  return /^(?:on|in|late|early|today|yesterday|as|and)$/.test(code) || code === "D";
}

/** «بحسب المرصد», "according to residents": of what the sentence says before it; at its beginning, of what follows. */
function according(reading: Reading, word: number, from: number, until: number): Attribution | null {
  const speaker = first(reading, word + 1, Math.min(until, word + 7));
  if (!speaker) return null;
  const verb = reading.tokens[word]?.code ?? "";
  const isFirst = word - from <= 1;
  return isFirst
    ? { speaker, from: speaker.until, until, verb, isAfter: false }
    : { speaker, from, until: word, verb, isAfter: true };
}

/** Who an Arabic verb of saying is followed by, but for asides such as a day. */
function subject(reading: Reading, from: number, until: number): SpeakerMention | null {
  for (let at = from; at < until; at++) {
    const speaker = speakerAt(reading, at, until + 6);
    if (speaker) return speaker;
    if (!reading.lexicon.asides.test(reading.tokens[at]?.code ?? "")) return null;
  }
  return null;
}

/** The first speaker from a token on, before a word that begins what is said. */
function first(reading: Reading, from: number, until: number): SpeakerMention | null {
  const { tokens, lexicon } = reading;
  for (let at = from; at < until; at++) {
    const { code } = tokens[at] as Token;
    const speaker = speakerAt(reading, at, until + 6);
    if (speaker) return speaker;
    if (/^[.:!?;]$/.test(code) || /^(?:[وب]?ان|انه|انها|بان)$/u.test(code)) return null;
    if (lexicon.says.test(code) && at > from + 1) return null;
  }
  return null;
}

/** The speaker right before a verb of saying. */
function previous(reading: Reading, verb: number, from: number): SpeakerMention | null {
  for (let at = Math.max(from, verb - 7); at < verb; at++) {
    const speaker = speakerAt(reading, at, verb);
    if (speaker && verb - speaker.until <= 2 && isUnbroken(reading, speaker.until, verb)) return speaker;
  }
  return null;
}

const isUnbroken = ({ tokens }: Reading, from: number, until: number) =>
  tokens
    .slice(from, until)
    .every(({ code }) => /^(?:has|have|had|also|on|,|[a-z]+day|later|"|now|قد|ايضا|الذي|التي)$/.test(code));

/** A speaker of the map, a party that speaks, or somebody without a name, from the token on. */
function speakerAt(reading: Reading, at: number, until: number): SpeakerMention | null {
  const { tokens, atlas, lexicon, text, actorAt } = reading;
  const token = tokens[at];
  if (!token || token.isMark || at >= until) return null;
  const words = (end: number) => text.slice(token.start, (tokens[end - 1] as Token).end);
  const known = atlas.speakers.longestAt(tokens, at);
  const head = lexicon.speakerHeads.test(token.code) ? headEnd(reading, at, until) : null;
  const [speaker] = known?.values ?? [];
  if (known && speaker) {
    return { id: speaker.id, side: speaker.side, words: words(known.until), from: at, until: known.until };
  }
  const inner = Array.from({ length: (head ?? at + 1) - at }, (_, index) => actorAt.get(at + index)).find(
    (each) => each?.actor?.id,
  );
  if (head !== null) {
    const within = withinHead(reading, at, head) ?? namedBehind(reading, at, head);
    if (within) return { ...within, from: at, until: head };
    return { id: null, side: inner?.actor?.id ?? null, words: words(head), from: at, until: head };
  }
  const actor = actorAt.get(at);
  if (!actor?.actor) return null;
  const side = actor.actor.id;
  const own = side === null ? undefined : bySide(atlas, side);
  return { id: own?.id ?? null, side, words: actor.words, from: at, until: actor.until };
}

/** «مدير المرصد رامي عبد الرحمن»: a head followed by a speaker of the map who is no side's whole army. */
function withinHead(
  { tokens, atlas, text }: Reading,
  at: number,
  head: number,
): Omit<SpeakerMention, "from" | "until"> | null {
  for (let inner = at + 1; inner < Math.min(head, at + 6); inner++) {
    const found = atlas.speakers.longestAt(tokens, inner);
    const [speaker] = found?.values ?? [];
    if (!found || !speaker || (speaker.side !== null && speaker.kind !== "person" && found.until < head)) continue;
    if (speaker.kind === "organisation" && speaker.side !== null) continue;
    const start = (tokens[at] as Token).start;
    return { id: speaker.id, side: speaker.side, words: text.slice(start, (tokens[head - 1] as Token).end) };
  }
  return null;
}

/** «القيادي في "إدارة العمليات"، المقدم حسن عبد الغني:»: the person of the map who is named before what is said. */
function namedBehind(
  { tokens, atlas, text }: Reading,
  at: number,
  head: number,
): Omit<SpeakerMention, "from" | "until"> | null {
  for (let inner = head; inner < Math.min(tokens.length, at + 12); inner++) {
    const { code } = tokens[inner] as Token;
    if (/^(?:[:;.!?]|[وب]?ان\S{0,2})$/u.test(code)) return null;
    const found = atlas.speakers.longestAt(tokens, inner);
    const [speaker] = found?.values ?? [];
    if (!found || speaker?.kind !== "person") continue;
    const words = text.slice((tokens[inner] as Token).start, (tokens[found.until - 1] as Token).end);
    return { id: speaker.id, side: speaker.side, words };
  }
  return null;
}

/** Where the words about somebody without a name end. */
function headEnd({ tokens, lexicon }: Reading, at: number, until: number): number {
  let end = at + 1;
  while (end < Math.min(until, at + 7) && !lexicon.speakerEnds.test(tokens[end]?.code ?? ".")) end += 1;
  return end;
}

/** Who speaks for a side: an official voice before others. */
function bySide({ speakerList }: Atlas, side: string) {
  const own = speakerList.filter((each) => each.side === side);
  return own.find(({ kind }) => kind === "official") ?? own.find(({ kind }) => kind === "organisation") ?? own[0];
}
