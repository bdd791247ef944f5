import { type History, historyOfPlace } from "../../history/history.ts";
import { type KnownTurn, listKnownTurns } from "../../history/known-on.ts";
import type { Standing } from "../../history/standing.ts";
import { isoDay } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import type { Place } from "../../model/place.ts";
import { type Column, column, columnsAt, idColumn, listColumn, prefixed } from "./columns.ts";
import { csvOf } from "./csv.ts";
import { nameColumns, POSITION_COLUMNS } from "./places.ts";
import { STANDING_COLUMNS, turnColumns } from "./standing-columns.ts";

/** `data/changes.csv`: a row per turn by its day, those into the unknown included; places on the map first. */
export function changesCsv(history: History): string {
  return csvOf(changeColumns(history), listKnownTurns(history));
}

/** The columns of `data/changes.csv`. */
export function changeColumns(history: History): Column<KnownTurn>[] {
  const { places, map } = history.dataset;
  const ofPlace = (columns: readonly Column<Place>[]) =>
    columnsAt(columns, ({ place }: KnownTurn) => lookUp("place", place, places));
  return [
    column("day", "date", "The day that turned it.", ({ turn }) => isoDay(turn.day)),
    column("earliest", "date", "The first day on which that may have been; the same where the day is known.", (of) =>
      isoDay(of.turn.open?.earliest ?? of.turn.day),
    ),
    column("latest", "date", "The last such day, that day included.", ({ turn }) => isoDay(turn.open?.day ?? turn.day)),
    idColumn("places", "place", "Id of the place.", ({ place }) => place),
    ...ofPlace(nameColumns(map.languages)),
    column("kind", "string", "Kind of place.", ({ place }) => lookUp("place", place, places).kind),
    ...ofPlace(POSITION_COLUMNS),
    ...columnsAt(turnColumns("What the day did to the standing."), ({ turn }: KnownTurn) => turn),
    listColumn("turn_claims", "Claims whose words begin or end on the day.", ({ turn }) => turn.claims),
    ...columnsAt(STANDING_COLUMNS, ({ period }: KnownTurn) => period.standing),
    ...beforeColumns(history),
    column(
      "known_on",
      "date",
      "First day from which what was published by then tells the same turn and the same standing.",
      (turn) => isoDay(turn.knownOn),
    ),
    column(
      "known_days_later",
      "integer",
      "Whole days from the turn to the day on which it was known.",
      (turn) => turn.knownOn - turn.turn.day,
    ),
  ];
}

/** The columns of the standing before; empty on the first day of the map. */
function beforeColumns(history: History): Column<KnownTurn>[] {
  const columns = STANDING_COLUMNS.map((each): Column<KnownTurn> => {
    const read = (turn: KnownTurn) => {
      const before = standingBefore(history, turn);
      return before === null ? null : each.read(before);
    };
    return { ...each, description: `On the day before, where that is on the map: ${each.description}`, read };
  });
  return prefixed("before_", columns);
}

function standingBefore(history: History, { place, period }: KnownTurn): Standing | null {
  const { periods } = historyOfPlace(history, place);
  return periods.find(({ until }) => until === period.first)?.standing ?? null;
}
