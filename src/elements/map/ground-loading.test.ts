import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { december } from "../../../test/day.ts";
import { DATASET } from "../../../test/element-sample.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { encodeMap } from "../../model/encode-files.ts";
import { decodeMap } from "../../model/map-file.ts";
import { GroundLoading } from "./ground-loading.ts";

const BASE = "https://maps.example/data/";

/** The sample, whose claims were corrected on the last two days. */
const CORRECTED = {
  ...DATASET,
  claims: byId(
    [...DATASET.claims.values()].map((claim, index) => ({
      ...claim,
      corrected: [{ day: december(6 + (index % 2)), reason: {}, was: { quote: null, translation: {}, speaker: null } }],
    })),
  ),
};

/** The sample as it read at the end of a day: each day is another data set of the same map. */
const asOf = (date: number) => buildHistory(CORRECTED, { ...COUNT_ALL, asOf: december(date) }).dataset;

/** The same file, fetched again. */
function fetchedAgain() {
  const decoded = decodeMap(JSON.parse(JSON.stringify(encodeMap(CORRECTED))));
  if ("problem" in decoded) throw new Error(decoded.problem);
  return decoded.dataset;
}

const fetched = vi.fn(async () => new Response("", { status: 404 }));

beforeEach(() => {
  fetched.mockClear();
  vi.spyOn(window, "fetch").mockImplementation(fetched);
});
afterEach(() => void vi.restoreAllMocks());

test("a ground that is lost is told of once for a map, whichever day it is as of, and asked for again with another", async () => {
  const told = vi.fn();
  const host = {
    addController() {},
    removeController() {},
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  };
  const ground = new GroundLoading(host, told);
  expect(asOf(5)).not.toBe(asOf(6));
  expect(ground.basemapOf(asOf(5), BASE)).toBe(null);
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(ground.basemapOf(asOf(6), BASE), "what is shown without it stays").not.toBe(null);
  expect(fetched).toHaveBeenCalledOnce();
  expect(ground.basemapOf(fetchedAgain(), BASE)).toBe(null);
  expect(fetched).toHaveBeenCalledTimes(2);
});
