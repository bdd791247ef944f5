import { expect, test } from "vitest";
import { buildArticle } from "../../../test/build-article.ts";
import { buildClaim } from "../../../test/build-claim.ts";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../../test/build-people.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { december } from "../../../test/day.ts";
import { toId } from "../../../test/id.ts";
import { buildHistory, historyOfPlace } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Claim } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import { withoutIsolates } from "../words/isolate.ts";
import { localeFor } from "../words/vocabulary.ts";
import { describeSince } from "./age.ts";

/** What is told of how long it has been so in Hama, in the first sentence. */
function tellOn(day: Day, claims: readonly Claim[]): string | undefined {
  const range = { first: december(1), last: december(9) };
  const dataset = buildDataset({
    ...{ map: { range }, places: [buildPlace({ id: "hama" })], claims },
    ...{ actors: [buildActor({ id: "opposition" })], speakers: [buildSpeaker({ id: "monitor" })] },
    articles: [buildArticle({ id: "report" })],
  });
  const { periods } = historyOfPlace(buildHistory(dataset), toId("hama"));
  const locale = localeFor("en", "latn");
  const told = describeSince(findPeriod(periods, day), { dataset, locale, day, periods });
  return withoutIsolates(told).split(". ")[0];
}

const taken = buildClaim("control", { id: "taken", day: december(3), actor: "opposition" });
const leavingOn = (day: Day) =>
  buildClaim("withdrawal", { id: "leaving", day, actor: "opposition", extent: "partial" });

test("how long it has been so is told until forces begin to leave, as not all has been so since", () => {
  expect(tellOn(december(4), [taken, leavingOn(december(5))])).toBe("So since 3 December 2024");
  expect(tellOn(december(5), [taken, leavingOn(december(5))])).toMatch(/^It rests on/);
  expect(tellOn(december(8), [taken, leavingOn(december(5))])).toMatch(/^It rests on/);
});

test("where the day is left open it has been so by its end", () => {
  const open = buildClaim("control", { id: "open", day: december(4), earliest: december(2), actor: "opposition" });
  expect(tellOn(december(5), [open])).toBe("So by 4 December 2024 at the latest");
});

test("where they were leaving from the first, all of it has been so since", () => {
  expect(tellOn(december(2), [leavingOn(december(1))])).toBe(
    "So since before 1 December 2024, the first day of the map",
  );
});
