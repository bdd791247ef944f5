import type { Feature } from "geojson";
import type { History } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Period } from "../../history/standing.ts";
import { listClaimsAgainst, listClaimsFor } from "../../history/standing-claims.ts";
import { isNews } from "../../history/turns.ts";
import { type Day, isoDay } from "../../model/day.ts";
import type { Place } from "../../model/place.ts";
import { featureCollection } from "./feature-collection.ts";
import { nameFields } from "./name-fields.ts";

/**
 * `data/days/DAY.geojson`: who held each place at the end of the day, a feature per place in the gazetteer's order.
 * A place that is not located has the geometry null; the day must lie within the range of the map.
 */
export function dayLayer(day: Day, { dataset, places }: History): string {
  const features = [...places.values()].map(({ place, periods }): Feature<Place["geometry"]> => {
    const { id, geometry, kind } = place;
    const names = nameFields(place.names, dataset.map.languages);
    const hold = holdFields(findPeriod(periods, day), day);
    return { type: "Feature", id, geometry, properties: { id, ...names, kind, ...hold } };
  });
  return featureCollection(features as Feature[]);
}

function holdFields({ standing, since, turn }: Period, day: Day) {
  const { status, holders, absent } = standing;
  const held = status === "held" ? holders[0] : null;
  const sides = [...holders, ...absent];
  const lastSaid = Math.max(...sides.map((side) => side.lastSaid ?? -Infinity)) as Day;
  return {
    status,
    actor: held?.actor ?? null,
    sides: holders.map(({ actor }) => actor),
    absent: absent.map(({ actor }) => actor),
    basis: held?.basis ?? null,
    leaving: holders.some(({ leaving }) => leaving !== null),
    hedged: sides.length > 0 && sides.every(({ hedged }) => hedged),
    claims: listClaimsFor(standing),
    claims_against: listClaimsAgainst(standing),
    since: since === null ? null : isoDay(since),
    last_claim: Number.isFinite(lastSaid) ? isoDay(lastSaid) : null,
    changed: turn?.day === day && isNews(turn),
  };
}
