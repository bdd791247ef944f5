import { expect, test } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Folder } from "../sources/records.ts";
import { secretsOf } from "./secrets.ts";

/** Denials, each of the one before, down to a claim that is withheld or not. */
function chain(length: number, isWithheld: boolean): [Folder, Dataset] {
  const claims = Array.from({ length }, (_, index) => ({
    id: `link-${index}`,
    kind: index === 0 ? "withdrawal" : "denial",
    denies: index === 0 ? null : `link-${index - 1}`,
  }));
  const entries = claims.map(({ id }, index) => ({
    whole: { id, ...(index === 0 && isWithheld && { withhold: "for the sake of a witness" }) },
    article: "report",
  }));
  const folder = { articles: { entries: [] }, claims: { entries }, map: null };
  const dataset = {
    map: { timeZone: "UTC" },
    claims: new Map(claims.map((claim) => [claim.id, claim]).reverse() as []),
  };
  return [folder as unknown as Folder, dataset as unknown as Dataset];
}

const costOf = ([folder, dataset]: [Folder, Dataset]) => processorTime(() => secretsOf(folder, dataset, null), 5);

test("a denial of a denial of what is withheld is withheld, however long the chain", () => {
  expect(secretsOf(...chain(20_000, true), null).claims.size).toBe(20_000);
  expect(secretsOf(...chain(20_000, false), null).claims.size).toBe(0);
});

test.each([true, false])(
  "ten times the chain costs about ten times as much, not a hundred times: withheld is %s",
  (isWithheld) => {
    const [least, most] = [20_000, 200_000].map((length) => costOf(chain(length, isWithheld))) as [number, number];
    // Collecting garbage has a part in it: up to forty times were seen.
    expect(most / least, `${least} and ${most} milliseconds for 20,000 and 200,000 claims`).toBeLessThan(70);
  },
);
