import type { ActorId } from "../model/actor.ts";
import type { ClaimId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import { type Assertion, areHedged, idsOf, tellsOfLeaving, tellsOfPart } from "./assertions.ts";
import type { Absence, Basis, Holder, Leaving, Standing } from "./standing.ts";

/**
 * The standing of a place on a day, from the assertions that speak on it, in order of day and id.
 * `denied` are the claims that another one denies.
 */
export function buildStanding(speaking: readonly Assertion[], denied: ReadonlySet<ClaimId>): Standing {
  const dated = speaking.filter(({ tense }) => tense !== "undated");
  const holding = groupByActor(dated.filter(({ says }) => says === "holds"));
  const missing = groupByActor(dated.filter(({ says }) => says === "absent"));
  const evidence = {
    absent: missing.map(([actor, own]) => buildAbsence(actor, own)),
    undated: idsOf(speaking.filter(({ tense }) => tense === "undated")),
  };
  const [holder, ...others] = holding.map(([actor, own]) => buildHolder(actor, own, denied));
  if (!holder) {
    const status = evidence.absent.some(({ left }) => left) ? "vacated" : "unknown";
    return { status, holders: [], ...evidence };
  }
  const isContradicted = evidence.absent.some(({ actor }) => actor === holder.actor);
  if (others.length === 0 && !isContradicted) return { status: "held", holders: [holder], ...evidence };
  return { status: "contested", holders: [holder, ...others], ...evidence };
}

/** Why an actor is said to hold a place, from the forward assertions that it does. */
export function findBasis(forward: readonly Assertion[]): Basis {
  const [ground] = findGrounds(forward);
  if (!ground) return "implied";
  return ground.claim.kind === "control" ? "stated" : "present";
}

/** Those of the forward assertions that give the basis: controls, else presences and denials; none where it is implied. */
function findGrounds(forward: readonly Assertion[]): readonly Assertion[] {
  const controls = forward.filter(({ claim }) => claim.kind === "control");
  return controls.length > 0 ? controls : forward.filter(({ claim }) => claim.kind !== "withdrawal");
}

function buildHolder(actor: ActorId, own: readonly Assertion[], denied: ReadonlySet<ClaimId>): Holder {
  const forward = own.filter(({ tense }) => tense === "forward");
  const grounds = findGrounds(forward);
  return {
    actor,
    basis: findBasis(forward),
    part: grounds.length > 0 && grounds.every(tellsOfPart),
    leaving: buildLeaving(forward, denied),
    hedged: areHedged(grounds.length > 0 ? grounds : own),
    lastSaid: forward.at(-1)?.claim.day ?? null,
    claims: idsOf(own),
  };
}

/** The leaving that the forward assertions of a holder tell; null unless those of the newest day include a partial withdrawal. */
function buildLeaving(forward: readonly Assertion[], denied: ReadonlySet<ClaimId>): Leaving | null {
  const days = [...groupBy(forward, ({ claim }) => claim.day).values()].map((own) => own.filter(tellsOfLeaving));
  const run = days.slice(days.map((own) => own.length).lastIndexOf(0) + 1);
  const [first] = run;
  const newest = run.at(-1);
  if (!first || !newest) return null;
  return {
    hedged: areHedged(newest),
    denied: newest.some(({ claim }) => denied.has(claim.id)),
    since: {
      earliest: Math.max(...first.map(({ claim }) => claim.earliest)) as Day,
      day: first[0]?.claim.day as Day,
    },
    claims: idsOf(run.flat()),
  };
}

function buildAbsence(actor: ActorId, own: readonly Assertion[]): Absence {
  return {
    actor,
    left: own.some(({ claim }) => claim.kind === "withdrawal"),
    hedged: areHedged(own),
    lastSaid: own.at(-1)?.claim.day as Day,
    claims: idsOf(own),
  };
}

function groupByActor(assertions: readonly Assertion[]): [ActorId, Assertion[]][] {
  return [...groupBy(assertions, ({ actor }) => actor)].sort(([a], [b]) => (a < b ? -1 : 1));
}
