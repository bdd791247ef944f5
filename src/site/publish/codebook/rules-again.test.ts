import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDays } from "../../../../docs/research/compare-days.mjs";
import { standingOn, wordsOf } from "../../../../docs/research/rules.mjs";
import { toId } from "../../../../test/id.ts";
import { someClaims } from "../../../../test/random-claims.ts";
import { ACTORS } from "../../../../test/witnesses.ts";
import { compile } from "../../../compile/compile.ts";
import { buildHistory } from "../../../history/history.ts";
import { buildPeriods, findPeriod, gatherAssertions } from "../../../history/periods.ts";
import { outermost } from "../../../model/actor.ts";
import type { WitnessClaim } from "../../../model/claim.ts";
import { type Day, type DayRange, daysOf, isoDay } from "../../../model/day.ts";
import { publish } from "../../publish.ts";
import { readFolder } from "../../read-folder.ts";
import { readBasemap } from "../basemap.ts";

const FOLDERS = ["../../../../data", "../../../compile/cases/base"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

test.each(FOLDERS)("the rules as the codebook words them give every place-day of %s again", (path) => {
  const folder = readFolder(path);
  const { dataset } = compile(folder);
  if (!dataset) throw new Error("the data has errors");
  const files = publish(buildHistory(dataset), readBasemap(dataset.basemap, folder));
  const layers = [...files].filter(([name]) => name.startsWith("data/days/") && name.endsWith(".geojson"));
  const { same, all, differing } = compareDays(
    {
      claims: files.get("data/claims.csv") ?? "",
      map: files.get("data/map.json") ?? "",
      days: new Map(layers.map(([name, text]) => [name.slice("data/days/".length, -".geojson".length), text])),
    },
    ["status", "sides", "absent"],
  );
  expect(differing).toEqual([]);
  expect([same, all]).toEqual([dataset.places.size * layers.length, dataset.places.size * layers.length]);
});

const RANGE: DayRange = { first: 4 as Day, last: 11 as Day };

/** A claim as `claims.csv` has it, as far as the rules ask. */
function rowOf(claim: WitnessClaim): Record<string, string> {
  const { kind, actor, day, earliest, denies, hedge } = claim;
  const isOpen = earliest < day;
  return {
    ...{ kind, actor, day: isoDay(day), denies: denies ?? "", revoked: "", hedged: String(hedge !== null) },
    ...{ between_start: isOpen ? isoDay(earliest) : "", between_end: isOpen ? isoDay(day) : "" },
    from: kind === "control" ? (claim.from ?? "") : "",
    extent: kind === "denial" ? "" : claim.extent,
    says: kind === "denial" ? claim.says : "",
  };
}

test("they give the same as the map for any claims", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const words = wordsOf(claims.map(rowOf), (actor: string) => outermost(toId(actor), ACTORS));
      const periods = buildPeriods(gatherAssertions(claims, ACTORS), { range: RANGE, asOf: null });
      for (const day of daysOf(RANGE)) {
        const { status, holders, absent } = findPeriod(periods, day).standing;
        expect(standingOn(words, isoDay(day))).toEqual({
          status,
          sides: holders.map(({ actor }) => actor),
          absent: absent.map(({ actor }) => actor),
          basis: holders.map(({ basis }) => basis),
          part: holders.map(({ part }) => part),
          leaving: holders.map(({ leaving }) => leaving !== null),
          hedged: holders.map(({ hedged }) => hedged),
        });
      }
    }),
    { numRuns: 1_000 },
  );
});
