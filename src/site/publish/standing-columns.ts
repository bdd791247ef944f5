import type { Leaving, Standing, Turn } from "../../history/standing.ts";
import { BASES, TURNS } from "../../history/standing.ts";
import { listClaimsAgainst, listClaimsFor, newestSaid } from "../../history/standing-claims.ts";
import { isoDay } from "../../model/day.ts";
import { type Column, column, idColumn, listColumn } from "./columns.ts";

const STATUSES: readonly Standing["status"][] = ["held", "contested", "vacated", "unknown"];

const TRUTHS = ["true", "false"];

/** That a holder's forces are leaving: not, as reported, only in words of doubt, denied by another report, or both. */
const LEAVINGS = ["no", "reported", "hedged", "denied", "hedged-denied"] as const;

/** The columns of a standing; they tell all of it. */
export const STANDING_COLUMNS: readonly Column<Standing>[] = [
  {
    ...column<Standing>(
      "status",
      "string",
      "Whether one actor is said to hold it, several, none or nobody knows.",
      ({ status }) => status,
    ),
    words: STATUSES,
  },
  idColumn("actors", "actor", "Id of the holder; empty unless held.", (of) =>
    of.status === "held" ? of.holders[0].actor : null,
  ),
  listColumn("sides", "Actors said to hold it.", ({ holders }) => holders.map(({ actor }) => actor)),
  listColumn("absent", "Actors said not to hold it.", ({ absent }) => absent.map(({ actor }) => actor)),
  listColumn(
    "basis",
    "On what ground each of sides is said to hold it: a claim of control, a presence or a denied withdrawal alone, or inferred.",
    ({ holders }) => holders.map(({ basis }) => basis),
    BASES,
  ),
  listColumn(
    "part",
    "For each of sides, whether all that gives its basis is said of a part of the place.",
    ({ holders }) => holders.map(({ part }) => String(part)),
    TRUTHS,
  ),
  listColumn(
    "leaving",
    "For each of sides, whether its forces are leaving: no; reported; in words of doubt; denied by another report; both.",
    ({ holders }) => holders.map(({ leaving }) => nameLeaving(leaving)),
    LEAVINGS,
  ),
  listColumn(
    "hedged",
    "For each of sides, whether all that gives its basis is marked as unconfirmed by its article.",
    ({ holders }) => holders.map(({ hedged }) => String(hedged)),
    TRUTHS,
  ),
  listColumn(
    "absent_left",
    "For each of absent, whether a claim says that it left the place altogether.",
    ({ absent }) => absent.map(({ left }) => String(left)),
    TRUTHS,
  ),
  listColumn(
    "absent_hedged",
    "For each of absent, whether every claim that says so is marked as unconfirmed.",
    ({ absent }) => absent.map(({ hedged }) => String(hedged)),
    TRUTHS,
  ),
  column(
    "last_said",
    "date",
    "Newest day of a claim that speaks of its own day and those after, a partial withdrawal included; empty where only claims of later days speak.",
    tellNewestSaid,
  ),
  listColumn(
    "undated",
    "Claims between two days that a control of a known day between them overtakes: from that day on told beside the rest, and part of none. Of the days before the first of the two they may speak: there they stand in claims, and in turn_claims of the day on which that ends.",
    ({ undated }) => undated,
  ),
  listColumn("claims", "Claims that speak for sides.", listClaimsFor),
  listColumn("claims_against", "Claims that speak for absent.", listClaimsAgainst),
];

/** The columns of what a day did to a standing, empty where it did nothing that is told; `description` is that of `turn`. */
export const turnColumns = (description: string): readonly Column<Turn | null>[] => [
  { ...column<Turn | null>("turn", "string", description, (turn) => turn?.kind ?? null), words: TURNS },
  {
    ...column<Turn | null>(
      "turn_basis",
      "string",
      "On what ground that is told, as for a side.",
      (turn) => turn?.basis ?? null,
    ),
    words: BASES,
  },
  {
    ...column<Turn | null>(
      "turn_hedged",
      "string",
      "Whether every claim that makes the turn is marked as unconfirmed.",
      (turn) => turn && String(turn.hedged),
    ),
    words: TRUTHS,
  },
];

function nameLeaving(leaving: Leaving | null): (typeof LEAVINGS)[number] {
  if (leaving === null) return "no";
  if (leaving.hedged) return leaving.denied ? "hedged-denied" : "hedged";
  return leaving.denied ? "denied" : "reported";
}

function tellNewestSaid(standing: Standing): string | null {
  const newest = newestSaid(standing);
  return newest === null ? null : isoDay(newest);
}
