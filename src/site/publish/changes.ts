import type { KnownTurn } from "../../history/known-on.ts";
import { listClaimsAgainst, listClaimsFor } from "../../history/standing-claims.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { type Cell, csv } from "./csv.ts";
import { nameFields } from "./name-fields.ts";

/** `data/changes.csv`: a row per turn, in the order given. */
export function changesCsv(dataset: Dataset, turns: readonly KnownTurn[]): string {
  const names = dataset.map.languages.map((language) => `name_${language}`);
  const columns = ["day", "place", ...names, ...HOLD_COLUMNS, "known_on", "known_days_later"];
  return csv(
    columns,
    turns.map((each) => turnRow(each, dataset)),
  );
}

const HOLD_COLUMNS = ["status", "actor", "sides", "absent", "claims", "claims_against"];

function turnRow({ place, turn, period, knownOn }: KnownTurn, { places, map }: Dataset): Record<string, Cell> {
  const { standing } = period;
  const { status, holders, absent } = standing;
  return {
    day: isoDay(turn.day),
    place,
    ...nameFields(places.get(place)?.names ?? {}, map.languages),
    status,
    actor: status === "held" ? holders[0].actor : null,
    sides: holders.map(({ actor }) => actor),
    absent: absent.map(({ actor }) => actor),
    claims: listClaimsFor(standing),
    claims_against: listClaimsAgainst(standing),
    known_on: isoDay(knownOn),
    known_days_later: knownOn - turn.day,
  };
}
