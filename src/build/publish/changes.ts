import type { Chronicle } from "../../model/chronicle.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { type Change, changesByDay } from "../../view/changes.ts";
import { type Cell, csv } from "./csv.ts";
import { nameFields } from "./name-fields.ts";

/** `data/changes.csv`: a row per place and day on which something changed, by day, located places first. */
export function changesCsv(dataset: Dataset, chronicle: Chronicle): string {
  const { languages } = dataset.map;
  const names = languages.map((language) => `name_${language}`);
  const columns = ["day", "place", ...names, "status", "actor", "sides", "absent", "claims", "claims_against"];
  const changes = [...changesByDay(chronicle, dataset)].flatMap(([day, all]) => all.map((change) => ({ day, change })));
  return csv(
    columns,
    changes.map(({ day, change }) => changeRow(day, change, dataset)),
  );
}

function changeRow(day: Day, { place, spell: { control } }: Change, { places, map }: Dataset): Record<string, Cell> {
  return {
    day: isoDay(day),
    place,
    ...nameFields(places.get(place)?.names ?? {}, map.languages),
    status: control.status,
    actor: control.status === "held" ? control.actor : null,
    sides: control.sides,
    absent: control.absent,
    claims: control.claims,
    claims_against: control.claimsAgainst,
  };
}
