import type { KnownChange } from "../../history/known.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { type Cell, csv } from "./csv.ts";
import { nameFields } from "./name-fields.ts";

/** `data/changes.csv`: a row per place and day on which something changed, in the order given. */
export function changesCsv(dataset: Dataset, changes: readonly KnownChange[]): string {
  const names = dataset.map.languages.map((language) => `name_${language}`);
  const columns = ["day", "place", ...names, ...HOLD_COLUMNS, "known_on", "known_days_later"];
  return csv(
    columns,
    changes.map((change) => changeRow(change, dataset)),
  );
}

const HOLD_COLUMNS = ["status", "actor", "sides", "absent", "claims", "claims_against"];

function changeRow({ place, spell, knownOn }: KnownChange, { places, map }: Dataset): Record<string, Cell> {
  const { control, first } = spell;
  return {
    day: isoDay(first),
    place,
    ...nameFields(places.get(place)?.names ?? {}, map.languages),
    status: control.status,
    actor: control.status === "held" ? control.actor : null,
    sides: control.sides,
    absent: control.absent,
    claims: control.claims,
    claims_against: control.claimsAgainst,
    known_on: isoDay(knownOn),
    known_days_later: knownOn - first,
  };
}
