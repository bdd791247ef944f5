import type { Standing } from "../../history/standing.ts";
import { listClaimsAgainst, listClaimsFor } from "../../history/standing-claims.ts";
import { isoDay } from "../../model/day.ts";
import { type Column, column } from "./columns.ts";

const BASES = ["stated", "present", "implied"];

/** Who holds the place, and who does not. */
const HELD: readonly Column<Standing>[] = [
  {
    ...column(
      "status",
      "string",
      "Whether one actor is said to hold it, several, none or nobody knows.",
      (of) => of.status,
    ),
    words: ["held", "contested", "vacated", "unknown"],
  },
  column("actor", "string", "Id of the holder; empty unless held.", (of) => holderOf(of)?.actor ?? null),
  column("sides", "array", "Actors said to hold it.", ({ holders }) => holders.map(({ actor }) => actor)),
  column("absent", "array", "Actors said not to hold it.", ({ absent }) => absent.map(({ actor }) => actor)),
];

const CLAIMS: readonly Column<Standing>[] = [
  column("claims", "array", "Claims that speak for sides.", listClaimsFor),
  column("claims_against", "array", "Claims that speak for absent.", listClaimsAgainst),
];

/** The columns of who holds a place, without how that is known. */
export const HOLD_COLUMNS: readonly Column<Standing>[] = [...HELD, ...CLAIMS];

/** The columns of a standing. */
export const STANDING_COLUMNS: readonly Column<Standing>[] = [
  ...HELD,
  {
    ...column("basis", "string", "On what ground; empty unless held.", (of) => holderOf(of)?.basis ?? null),
    words: BASES,
  },
  column("leaving", "boolean", "Whether forces of an actor that holds it are reported to be leaving.", ({ holders }) =>
    holders.some(({ leaving }) => leaving !== null),
  ),
  column("hedged", "boolean", "Whether every claim that speaks is marked as unconfirmed.", isHedged),
  ...CLAIMS,
];

/** The newest day of a claim that speaks of its own day and those after. */
export const LAST_CLAIM: Column<Standing> = column(
  "last_claim",
  "date",
  "Newest day of a claim that speaks of its own day and those after; empty if all is implied.",
  (standing) => {
    const days = sidesOf(standing).flatMap(({ lastSaid }) => lastSaid ?? []);
    const newest = days.sort((a, b) => b - a)[0];
    return newest === undefined ? null : isoDay(newest);
  },
);

const holderOf = ({ status, holders }: Standing) => (status === "held" ? holders[0] : undefined);

const sidesOf = ({ holders, absent }: Standing) => [...holders, ...absent];

function isHedged(standing: Standing): boolean {
  const sides = sidesOf(standing);
  return sides.length > 0 && sides.every(({ hedged }) => hedged);
}
