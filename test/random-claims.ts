import fc from "fast-check";
import type { WitnessClaim } from "../src/model/claim.ts";
import { addDays, type Day, type DayRange } from "../src/model/day.ts";
import { LEFT_OUT } from "./build-claim.ts";
import { ACTORS } from "./witnesses.ts";

/** No random claim is about a day before this one, and none about one after the last. */
export const CLAIMED: DayRange = { first: -6 as Day, last: 15 as Day };

const actor = fc.constantFrom(...ACTORS.keys());
const extent = fc.constantFrom("full", "full", "partial");
const statement = {
  day: fc.integer({ min: 0, max: CLAIMED.last }),
  openDays: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) },
  ),
  hedge: fc.constantFrom(null, null, "reportedly"),
  denied: fc.option(fc.nat({ max: 8 }), { freq: 3 }),
  actor,
};
const control = fc.record({ ...statement, kind: fc.constant("control"), extent, from: fc.option(actor) });
const withdrawal = fc.record({ ...statement, kind: fc.constant("withdrawal"), extent });
const presence = fc.record({ ...statement, kind: fc.constant("presence"), extent });
const denial = fc.record({ ...statement, kind: fc.constant("denial"), says: fc.constantFrom("holds", "absent") });

const drawnClaim = fc.oneof(
  { weight: 3, arbitrary: control },
  { weight: 3, arbitrary: withdrawal },
  { weight: 2, arbitrary: presence },
  { weight: 1, arbitrary: denial },
);

type Drawn = typeof drawnClaim extends fc.Arbitrary<infer Value> ? Value : never;

const nameClaim = (index: number) => String.fromCharCode("a".charCodeAt(0) + index);

function witness({ openDays, denied, ...drawn }: Drawn, index: number): WitnessClaim {
  return {
    ...LEFT_OUT,
    id: nameClaim(index),
    article: "article",
    place: "hama",
    speaker: "monitor",
    earliest: addDays(drawn.day as Day, -openDays),
    quote: { text: "", start: 0, end: 0 },
    translator: "project",
    denies: denied === null && drawn.kind !== "denial" ? null : nameClaim(denied ?? 0),
    ...drawn,
  } as unknown as WitnessClaim;
}

/** Up to nine claims about one place, in any order. */
export const someClaims: fc.Arbitrary<WitnessClaim[]> = fc
  .array(drawnClaim, { maxLength: 9 })
  .map((drawn) => drawn.map(witness));
