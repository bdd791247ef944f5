import type { Lexicon, Trigger } from "./lexicon/lexicon.ts";
import type { ActorMention, Piece } from "./pieces.ts";
import type { Objects } from "./place-list.ts";

/** Who a claim is about, and who held the place before where the words say so. */
export interface Roles {
  readonly actor: ActorMention | null;
  readonly from: ActorMention | null;
  /** Who took what another lost. */
  readonly winner: ActorMention | null;
}

interface Place {
  readonly pieces: readonly Piece[];
  readonly begin: number;
  readonly end: number;
  readonly stop: number;
  readonly objects: Objects;
  readonly lexicon: Lexicon;
  /** The party that was named last before a piece. */
  readonly lastActor: (before: number) => ActorMention | null;
}

/** The parties of a trigger in its sentence. */
export function rolesOf(trigger: Trigger, place: Place): Roles {
  const { objects, lexicon } = place;
  const tail = objects.until;
  const agent = actorAfter(place, tail, lexicon.agent);
  const from = actorAfter(place, Math.min(tail, place.end), lexicon.from, place.end);
  const winner = actorAfter(place, place.end, lexicon.winner, place.end);
  const passed = { from, winner: trigger.isLoss === true ? winner : null };
  switch (trigger.actor) {
    case "none":
      return { actor: null, from: null, winner: null };
    case "after":
      return { actor: agent ?? following(place), ...passed, winner: null };
    case "winner":
      return { actor: agent ?? winnerAfter(place), ...passed, winner: null };
    case "agent":
      return { actor: agent ?? place.lastActor(place.begin), ...passed, winner: null };
    case "object":
      return { actor: sufferer(place), from: null, winner: null };
    case "near":
      return { actor: nearby(place), from: null, winner: null };
    case "subject":
      return {
        actor: partyOnly(agent ?? subject(place, trigger) ?? place.lastActor(place.begin)),
        ...passed,
      };
  }
}

const partyOnly = (actor: ActorMention | null) => (actor === NOBODY ? null : actor);

/** The first actor from a piece on that stands right after such words; «سوى» and full stops end the search. */
function actorAfter({ pieces, stop }: Place, start: number, before: RegExp, least = start): ActorMention | null {
  for (let at = start; at < Math.min(pieces.length, stop + 8, start + 14); at++) {
    const { code, actor } = pieces[at] as Piece;
    if (/^[.;!?|]$/.test(code)) return null;
    if (!actor || at < least) continue;
    const near = pieces.slice(Math.max(0, at - 4), at).map((piece) => piece.code);
    const isAfter = near.some((_, index) => before.test(`${near.slice(index).join(" ")} `));
    if (isAfter) return actor;
  }
  return null;
}

/** Whose a place becomes: «سقطت بيد فصائل محلية», "fell to the rebels". */
const winnerAfter = (place: Place) => actorAfter(place, place.end, place.lexicon.winner);

/** Who stands after the trigger: «بيد فصائل محلية». */
function following({ pieces, end, stop }: Place): ActorMention | null {
  for (let at = end; at < Math.min(pieces.length, stop + 1, end + 6); at++) {
    const { code, actor } = pieces[at] as Piece;
    if (/^[.;:!?|,]$/.test(code)) return null;
    if (actor) return actor;
  }
  return null;
}

/** «انسحابات كبيرة لقوات النظام»: what is theirs they did. */
const isOwner = ({ pieces, begin, lexicon }: Place, { isNoun }: Trigger, at: number) =>
  isNoun === true && at - begin <= 3 && lexicon.owning.test(pieces[at - 1]?.code ?? "");

/** «الانسحابات تشمل …»: with the article a noun means what was told before, and so whoever did that. */
const isKnownAlready = ({ kind, isNoun }: Trigger, { pieces, begin, lexicon }: Place) =>
  kind === "withdrawal" && isNoun === true && lexicon.definite.test(pieces[begin]?.code ?? "");

/** Who does it: in Arabic between verb and place, else before the verb. */
function subject(place: Place, trigger: Trigger): ActorMention | null {
  const { pieces, begin, end, objects } = place;
  const until = objects.from >= end ? objects.from : Math.min(place.stop, end + 6);
  for (let at = begin; at < until; at++) {
    const { actor } = pieces[at] as Piece;
    if (actor && (!isOpposing(place, at) || isOwner(place, trigger, at))) return actor;
  }
  if (isKnownAlready(trigger, place)) return null;
  return hasStrangeSubject(place) ? NOBODY : subjectBefore(place);
}

/** Who stands before the verb in its clause; «أن رتلاً …» begins one in which no party is named. */
function subjectBefore(place: Place): ActorMention | null {
  const { pieces, begin, lexicon } = place;
  for (let at = begin - 1; at >= 0; at--) {
    const { actor, code } = pieces[at] as Piece;
    if (actor && !isOpposing(place, at)) return firstOfPair(place, at) ?? actor;
    if (/^[.;!?|]$/.test(code) || (begin - at > 1 && lexicon.that.test(code))) return null;
  }
  return null;
}

/** «هيئة تحرير الشام والفصائل»: the first of them leads. */
function firstOfPair({ pieces, lexicon }: Place, at: number): ActorMention | null {
  return lexicon.and.test(pieces[at - 1]?.code ?? "") ? (pieces[at - 2]?.actor ?? null) : null;
}

/** Whether somebody who is no party does it: «فرّ المحافظ», "residents have fled". */
function hasStrangeSubject({ pieces, begin, end, lexicon }: Place): boolean {
  const verb = pieces[begin]?.code ?? "";
  if (!lexicon.leaving.test(verb)) return false;
  if (!/^[a-z]/.test(verb)) return lexicon.strangers.test(pieces[end]?.code ?? "");
  const before = pieces.slice(Math.max(0, begin - LONGEST_SUBJECT), begin).map(({ code }) => code);
  const clause = before.slice(before.findLastIndex((code) => lexicon.clauseEnds.test(code)) + 1);
  return !clause.includes("A") && clause.some((code) => lexicon.strangers.test(code));
}

/** Pieces of somebody with the verbs that help: "thousands of residents have since". */
const LONGEST_SUBJECT = 7;

/** Stands for whoever is no party of the map. */
const NOBODY: ActorMention = {
  actor: null,
  pointsTo: null,
  words: "",
  from: 0,
  until: 0,
  clitic: "",
  start: 0,
  end: 0,
};

function isOpposing({ pieces, lexicon }: Place, at: number): boolean {
  const before = ` ${pieces
    .slice(Math.max(0, at - 3), at)
    .map(({ code }) => code)
    .join(" ")} `;
  // "Army checkpoints": English names first whose they are.
  const next = pieces[at + 1]?.code ?? "";
  if (lexicon.namesOwnersFirst && lexicon.spots.test(` ${next} `)) return true;
  return lexicon.opposing.test(before) && !lexicon.membersOf.test(before);
}

/** Whom something is done to: the second party where two are named, else the one after the verb. */
function sufferer({ pieces, end, begin, objects }: Place): ActorMention | null {
  const until = objects.from > end ? objects.from : end + 8;
  const named = pieces.slice(end, until).flatMap(({ actor }) => actor ?? []);
  const hasSubject = pieces.slice(Math.max(0, begin - 4), begin).some(({ actor }) => actor);
  return named[named.length > 1 && !hasSubject ? 1 : 0] ?? null;
}

/** Who a strike or the like is by: right before it, or between it and its place; not whoever it is on. */
function nearby(place: Place): ActorMention | null {
  const { pieces, begin, end, objects } = place;
  for (let at = begin - 1; at >= Math.max(0, begin - 4); at--) {
    const { actor, code } = pieces[at] as Piece;
    if (/^[.,;:!?|]$/.test(code) || code === "P") break;
    if (actor && !isOpposing(place, at)) return firstOfPair(place, at) ?? actor;
  }
  for (let at = begin; at < Math.max(objects.until, Math.min(pieces.length, end + 3)); at++) {
    const { actor } = pieces[at] as Piece;
    if (actor && !isOpposing(place, at)) return actor;
  }
  return null;
}
