import type { Day } from "../model/day.ts";
import type { DayHeadline } from "../model/headline.ts";
import { lookUp } from "../model/lookup.ts";
import type { PlaceId } from "../model/place.ts";
import { type History, historyOfPlace, periodOn } from "./history.ts";
import type { Absence, Holder, Period } from "./standing.ts";

type Clause = DayHeadline["clauses"][number];

/** The places that the claims of a clause are about, in their order. */
export function placesOfClause({ claims }: Pick<Clause, "claims">, { dataset }: History): PlaceId[] {
  return [...new Set(claims.map((id) => lookUp("claim", id, dataset.claims).place))];
}

/**
 * The editors' headline of the day, where it says no more than the history does: each claim that it rests on counts, and its
 * places stand as they did when it was written. Else null.
 */
export function findHeadline(history: History, day: Day): DayHeadline | null {
  const headline = history.dataset.headlines.get(day);
  if (headline === undefined || headline.checked !== fingerprintOf(headline, history)) return null;
  const counts = (id: Clause["claims"][number]) => {
    const { place } = lookUp("claim", id, history.dataset.claims);
    return historyOfPlace(history, place).claims.some((claim) => claim.id === id);
  };
  return headline.clauses.flatMap(({ claims }) => claims).every(counts) ? headline : null;
}

/** What the standings and turns of its places on its day tell, in eight hexadecimal digits: other ones give others. */
export function fingerprintOf({ day, clauses }: Pick<DayHeadline, "day" | "clauses">, history: History): string {
  const places = [...new Set(clauses.flatMap((clause) => placesOfClause(clause, history)))].sort();
  return hash(JSON.stringify(places.map((place) => [place, tell(periodOn(history, place, day), day)])));
}

/** All that a headline may say of a standing: neither its claims nor how old they are. */
function tell({ standing: { status, holders, absent, undated }, first, turn }: Period, day: Day): unknown {
  return [
    status,
    holders.map(tellHolder),
    absent.map(tellAbsence),
    undated.length,
    first === day && turn && [turn.kind, turn.hedged, turn.open !== null],
  ];
}

const tellHolder = ({ actor, basis, part, leaving, hedged }: Holder) => [
  actor,
  basis,
  part,
  hedged,
  leaving && [leaving.hedged, leaving.denied],
];

const tellAbsence = ({ actor, left, hedged }: Absence) => [actor, left, hedged];

/** FNV-1a of 32 bits over the code units of the text. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}
