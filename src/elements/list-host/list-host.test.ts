import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { byId } from "../../../test/build-dataset.ts";
import { december } from "../../../test/day.ts";
import { DATASET, VIEW } from "../../../test/element-sample.ts";
import { mount, mountPainted, next } from "../../../test/mount.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { MapPaintedEvent } from "../contract/part-events.ts";
import { ListHost } from "./list-host.ts";

test("until its code is there the list says that it loads; then it can be used, and tells", async () => {
  const told = next(document, MapPaintedEvent.type);
  await mount(ListHost, { view: VIEW, palette: LIGHT });
  await expect.element(page.getByText("Loading the list…")).toBeInTheDocument();
  await told;
  expect(page.getByRole("grid", { name: "Places by days" }).elements()).toHaveLength(1);
  expect(page.getByText("Loading the list…").elements()).toEqual([]);
});

test("as of a day before a correction the list stays, other spellings of its places and all", async () => {
  const corrected = [{ day: december(7), reason: {}, was: { quote: null, translation: {}, speaker: null } }];
  const claims = byId([...DATASET.claims.values()].map((claim) => ({ ...claim, corrected }) as Claim));
  const aliases = { file: "aliases.json", base: location.href };
  const dataset = { ...DATASET, claims, aliases } as Dataset;
  vi.spyOn(window, "fetch").mockImplementation(async () => new Response("{}"));
  onTestFinished(() => void vi.restoreAllMocks());
  const { part } = await mountPainted(ListHost, { view: VIEW, palette: LIGHT, history: buildHistory(dataset) });
  const isThere = () => part.renderRoot.querySelector("conflict-map-list") !== null;
  expect(isThere()).toBe(true);
  part.history = buildHistory(dataset, { ...COUNT_ALL, asOf: december(6) });
  expect(part.history.dataset).not.toBe(dataset);
  await part.updateComplete;
  expect(isThere()).toBe(true);
});
