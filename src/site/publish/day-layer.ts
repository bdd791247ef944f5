import type { Feature } from "geojson";
import type { Chronicle } from "../../history/chronicle.ts";
import { type Spell, spellOn } from "../../history/control.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { geometryOf } from "../../model/place.ts";
import { featureCollection } from "./feature-collection.ts";
import { nameFields } from "./name-fields.ts";

/**
 * `data/days/DAY.geojson`: who held each place at the end of the day, a feature per place in the gazetteer's order.
 * A place that is not located has the geometry null; the day must lie within the range of the map.
 */
export function dayLayer(day: Day, dataset: Dataset, chronicle: Chronicle): string {
  const features = [...dataset.places.values()].map((place) => {
    const record = chronicle.get(place.id);
    if (!record) throw new Error(`the chronicle has no record of ${place.id}`);
    const { id, kind } = place;
    const names = nameFields(place.names, dataset.map.languages);
    const hold = holdFields(spellOn(record.spells, day), day);
    return { type: "Feature", id, geometry: geometryOf(place), properties: { id, ...names, kind, ...hold } };
  });
  return featureCollection(features as Feature[]);
}

function holdFields({ control, since, changed, first }: Spell, day: Day) {
  const held = control.status === "held" ? control : null;
  return {
    status: control.status,
    actor: held?.actor ?? null,
    sides: control.sides,
    absent: control.absent,
    basis: held?.basis ?? null,
    leaving: held?.leaving ?? false,
    hedged: control.hedged,
    claims: control.claims,
    claims_against: control.claimsAgainst,
    since: since === null ? null : isoDay(since),
    last_claim: control.lastClaim === null ? null : isoDay(control.lastClaim),
    changed: changed && first === day,
  };
}
