import { expect, test } from "vitest";
import { buildClaim } from "../../../../test/build-claim.ts";
import { byId } from "../../../../test/build-dataset.ts";
import { december } from "../../../../test/day.ts";
import { toId } from "../../../../test/id.ts";
import { SAMPLE } from "../../../../test/published-sample.ts";
import { buildHistory } from "../../../history/history.ts";
import { withoutIsolates } from "../../../language/words/isolate.ts";
import { localeFor } from "../../../language/words/vocabulary.ts";
import type { Claim } from "../../../model/claim.ts";
import { exampleOf } from "./example.ts";

const TAKEN = buildClaim("control", { id: "taken", day: december(4), actor: "opposition" });
const HELD = buildClaim("control", { id: "held", day: december(4), actor: "government" });

/** The reports of the example of Hama, and the last sentence of what they add up to. */
function example(...claims: Claim[]) {
  const history = buildHistory({ ...SAMPLE, claims: byId(claims) });
  const links = { root: "../../", claim: (id: string) => `#claim-${id}` };
  const { text } = exampleOf(toId("hama"), history, localeFor("en", "latn"), links);
  const [, course = ""] = text.split('<ul class="course">');
  return {
    reports: [...text.matchAll(/data-claim="([^"]*)"/g)].map(([, id]) => id),
    last: withoutIsolates([...course.matchAll(/<li>(.*?)<\/li>/g)].at(-1)?.[1] ?? ""),
  };
}

test("a claim that was retracted is no report of the example and counts for nothing, as on the map", () => {
  const revoked = { how: "retracted", by: null, day: december(6), reason: { en: "Wrong." } } as const;
  expect(example(TAKEN, HELD).last).toContain("Reports disagree");
  expect(example(TAKEN, { ...HELD, revoked })).toEqual({
    reports: ["taken"],
    last: "On every day of the map: Reported held by Opposition",
  });
});

test("an event that denies a report counts for that, though it is no report of the example", () => {
  const leaving = buildClaim("withdrawal", { id: "leaving", day: december(5), actor: "government", extent: "partial" });
  const denial = buildClaim("statement", { id: "denial", day: december(6), denies: "leaving" });
  const { reports, last } = example(HELD, leaving, denial);
  expect(reports).toEqual(["held", "leaving"]);
  expect(last).toMatch(/denied/);
});
