import type { KnownTurn } from "../../history/known-on.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { type Column, column, columnsAt } from "./columns.ts";
import { csv } from "./csv.ts";
import { nameColumns } from "./places.ts";
import { HOLD_COLUMNS } from "./standing-columns.ts";

/** `data/changes.csv`: a row per turn, in the order given. */
export function changesCsv(dataset: Dataset, turns: readonly KnownTurn[]): string {
  return csv(changeColumns(dataset), turns);
}

/** The columns of `data/changes.csv`. */
export function changeColumns({ places, map }: Dataset): Column<KnownTurn>[] {
  const about =
    "The day that turned it: who is said to hold it changed, was reported for the first time, is leaving, or is not known any more.";
  return [
    column("day", "date", about, ({ turn }) => isoDay(turn.day)),
    column("place", "string", "Id of the place.", ({ place }) => place),
    ...columnsAt(nameColumns(map.languages), ({ place }: KnownTurn) => lookUp("place", place, places)),
    ...columnsAt(HOLD_COLUMNS, ({ period }: KnownTurn) => period.standing),
    column("known_on", "date", "First day from which what was published by then tells the same of the day.", (turn) =>
      isoDay(turn.knownOn),
    ),
    column(
      "known_days_later",
      "integer",
      "Whole days from the turn to the day on which it was known.",
      (turn) => turn.knownOn - turn.turn.day,
    ),
  ];
}
