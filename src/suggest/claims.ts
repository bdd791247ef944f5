import type { Extent } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { isoDay } from "../model/day.ts";
import type { Stretch } from "../text/anchor.ts";
import { dayOf } from "./day-of.ts";
import { withDenials } from "./denials.ts";
import { clauseStart, factualityOf } from "./factuality.ts";
import { hedgeIn } from "./hedges.ts";
import { interpret } from "./interpret.ts";
import type { Lexicon, ProposedKind, Trigger } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import { objectsOf } from "./objects.ts";
import { type ActorMention, type Coded, codedOf, type Piece } from "./pieces.ts";
import type { Objects } from "./place-list.ts";
import type { Evidence } from "./proposal.ts";
import { type Roles, rolesOf } from "./roles.ts";

/** A trigger in a sentence, by its pieces; `end` is exclusive. */
interface Hit {
  readonly trigger: Trigger;
  readonly begin: number;
  readonly end: number;
}

/** What a sentence tells of one place, before anybody is asked who says so. */
export interface Told {
  readonly kind: ProposedKind | "denial" | "statement";
  readonly extent: Extent | null;
  readonly place: Mention;
  readonly to: Mention | null;
  readonly roles: Roles;
  readonly day: Day;
  readonly isDayAssumed: boolean;
  readonly hedge: Stretch | null;
  readonly rule: string;
  /** The token of the trigger. */
  readonly token: number;
  /** The words that a quote of it must hold. */
  readonly core: readonly Stretch[];
  readonly evidence: readonly Evidence[];
}

/** What a sentence is read with. */
export interface SentenceContext {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly triggers: readonly { readonly trigger: Trigger; readonly pattern: RegExp }[];
  readonly today: Day;
  readonly lastPlaces: (before: number) => readonly Mention[];
  /** Whom words mean that name nobody, for a claim of the kind. */
  readonly lastActor: (beforeToken: number, kind: ProposedKind) => ActorMention | null;
}

/** Everything that the sentence tells of places. */
export function tellingsOf(pieces: readonly Piece[], context: SentenceContext): Told[] {
  const coded = codedOf(pieces);
  const hits = hitsIn(coded, context);
  let recent: readonly Told[] = [];
  let leaver: ActorMention | null = null;
  const told = hits.flatMap((hit, index) => {
    const known = recent.length === 0 ? null : recent.map(({ place }) => place);
    const remembered = remembering(withLeaver(context, leaver), recent, pieces);
    const tellings = tellingOf(hit, hits[index + 1], coded, pieces, { ...remembered, recent: known });
    if (tellings.length > 0) recent = tellings;
    leaver = tellings.find(({ kind, roles }) => kind === "withdrawal" && roles.actor?.actor)?.roles.actor ?? leaver;
    return tellings;
  });
  return withDenials(withoutEntries(told), coded, pieces, context.lexicon);
}

/** The same, with whoever left something in the sentence as the one who left what else was left there. */
function withLeaver(context: SentenceContext, leaver: ActorMention | null): SentenceContext {
  if (leaver === null) return context;
  const { lastActor } = context;
  return { ...context, lastActor: (before, kind) => (kind === "withdrawal" ? leaver : lastActor(before, kind)) };
}

/** The same, with what the sentence told last: its places unless another is named since, its actor where a passive names none. */
function remembering(context: SentenceContext, recent: readonly Told[], pieces: readonly Piece[]): SentenceContext {
  const [first] = recent;
  if (!first) return context;
  const { lexicon, lastPlaces } = context;
  const ends = Math.max(...recent.map(({ place }) => place.until));
  const isReference = (at: number) => [1, 2].some((back) => lexicon.locators.test(pieces[at - back]?.code ?? ""));
  return {
    ...context,
    lastPlaces: (before) => {
      const isNewer = pieces.some(
        ({ code, token }, at) => code === "P" && token >= ends && token < before && !isReference(at),
      );
      return isNewer ? lastPlaces(before) : recent.map(({ place }) => place);
    },
  };
}

/** The triggers of the sentence in its order; where two overlap, the one that begins first or is longer. */
function hitsIn(coded: Coded, { triggers }: SentenceContext): Hit[] {
  const all = triggers.flatMap(({ trigger, pattern }) =>
    [...coded.text.matchAll(pattern)].map(({ 0: words, index }): Hit => {
      const last = coded.pieceAt(index + words.trimEnd().length - 1);
      return { trigger, begin: coded.pieceAt(index), end: last + 1 };
    }),
  );
  all.sort((one, other) => one.begin - other.begin || other.end - one.end);
  const chosen: Hit[] = [];
  for (const hit of all) {
    const last = chosen.at(-1);
    if (!last || hit.begin >= last.end) chosen.push(hit);
  }
  return chosen;
}

function tellingOf(
  { trigger, begin, end }: Hit,
  next: Hit | undefined,
  coded: Coded,
  pieces: readonly Piece[],
  {
    text,
    lexicon,
    today,
    lastPlaces,
    lastActor,
    recent,
  }: SentenceContext & { readonly recent: readonly Mention[] | null },
): Told[] {
  const year = Number(isoDay(today).slice(0, 4));
  const factuality = factualityOf(trigger, { coded, pieces, begin, end, year }, lexicon);
  if (factuality === "undone") return [];
  const stop = next && next.begin > end && trigger.kind !== "release" ? next.begin : pieces.length;
  const tokenOf = (piece: number) => pieces[piece]?.token ?? Number.POSITIVE_INFINITY;
  const around = {
    pieces,
    begin,
    end,
    stop,
    lexicon,
    recent,
    lastPlaces: (piece: number) => lastPlaces(tokenOf(piece)),
  };
  const objects = objectsOf(trigger, around);
  if (!objects || (objects.isNear && !trigger.isLoose)) return [];
  const isAim = factuality === "aim";
  if (isAim && !AIMS.has(trigger.kind)) return [];
  const roles = isAim
    ? NO_ROLES
    : rolesOf(trigger, { ...around, objects, lastActor: (piece) => lastActor(tokenOf(piece), trigger.kind) });
  const told = isAim ? AIM : interpret({ trigger, pieces, begin, end, objects, roles }, lexicon);
  if (told === null) return [];
  const { day, piece: dayPiece } = dayOf(pieces, begin, end, today);
  const words: Stretch = { start: (pieces[begin] as Piece).start, end: (pieces[end - 1] as Piece).end };
  const sentence: Stretch = { start: (pieces[0] as Piece).start, end: (pieces.at(-1) as Piece).end };
  const hedge = hedgeIn(text, pieces, coded, begin, lexicon);
  const party = (what: Evidence["what"], actor: ActorMention | null): Evidence[] =>
    actor && actor.start >= sentence.start && actor.end <= sentence.end
      ? [{ what, start: actor.start, end: actor.end }]
      : [];
  // Without the words that tell the aim a quote would tell a deed.
  const first = Math.max(clauseStart(pieces, begin, lexicon), begin - LONGEST_AIM);
  const aim: Stretch[] = isAim ? [{ start: (pieces[first] as Piece).start, end: words.end }] : [];
  const inList = pieces.slice(objects.from, objects.until);
  const others = objects.places.map((place): Told => {
    const isHere = inList.some(({ mention }) => mention === place);
    const core: Stretch[] = [
      ...aim,
      words,
      ...party("actor", roles.actor),
      ...(isHere ? [place] : pointer(pieces, objects)),
    ];
    return {
      ...told,
      place,
      roles,
      day,
      isDayAssumed: dayPiece === null,
      hedge,
      rule: trigger.rule,
      core,
      kind: factuality === "negated" ? "denial" : told.kind,
      token: (pieces[begin] as Piece).token,
      evidence: [
        { what: "trigger", ...words },
        { what: "place", start: place.start, end: place.end },
        ...party("actor", roles.actor),
        ...party("from", roles.from),
        ...(dayPiece ? [{ what: "day" as const, start: dayPiece.start, end: dayPiece.end }] : []),
        ...(hedge ? [{ what: "hedge" as const, ...hedge }] : []),
      ],
    };
  });
  return others;
}

/** Pieces before a trigger in which an aim is told. */
const LONGEST_AIM = 14;

/** What is aimed at is a statement, where it is about who holds a place. */
const AIMS = new Set<ProposedKind>(["control", "advance"]);

const NO_ROLES: Roles = { actor: null, from: null, winner: null };

const AIM = { kind: "statement", extent: null, to: null } as const;

/** The words that point to a place named elsewhere. */
const pointer = (pieces: readonly Piece[], { from, until }: Objects): Stretch[] =>
  pieces.slice(from, until).map(({ start, end }) => ({ start, end }));

/** An entry is no news of its own where the same words tell that the place was taken. */
function withoutEntries(told: readonly Told[]): Told[] {
  return told.filter(
    (each) =>
      (each.kind !== "advance" && each.kind !== "presence") ||
      !told.some(
        (other) =>
          other.kind === "control" &&
          other.place.words === each.place.words &&
          other.token > each.token &&
          other.token - each.token < 8,
      ),
  );
}
