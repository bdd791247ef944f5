import { afterEach, expect, test, vi } from "vitest";
import { december } from "../../../test/day.ts";
import { HISTORY } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { areasOn } from "../../history/areas.ts";
import { buildHistory, type History } from "../../history/history.ts";
import type { AreaLayer } from "../../model/areas.ts";
import { encodeAreas } from "../../model/encode-files.ts";
import { AreaStore } from "./area-store.ts";

const BASE = "https://maps.example/areas/";

const period = (day: number, file: string) => {
  return { first: december(day), last: december(day), sizes: [], drawing: "drawn", file };
};

const LAYER: AreaLayer = {
  ...{ id: toId("watch"), names: { en: "Areas" }, source: { en: "Map Watch" }, url: null, licence: "CC BY 4.0" },
  ...{ taken: december(8), holder: "side", words: null, note: {}, terms: null, holders: [] },
  periods: [period(4, "fourth.json"), period(5, "fifth.json")],
};

const WATCHED = buildHistory({ ...HISTORY.dataset, areas: { digest: "00", file: "areas.json", layers: [LAYER] } });

const PART = JSON.stringify({ type: "Topology", arcs: [], objects: {} });

afterEach(() => vi.restoreAllMocks());

test("the layers that were fetched complete the data sets that they were asked for, and no other one", async () => {
  vi.spyOn(window, "fetch").mockImplementation(async () => new Response(encodeAreas([LAYER])));
  const unfinished = () => buildHistory({ ...HISTORY.dataset, areas: { digest: "00", file: "layers.json" } });
  const [first, second, other] = [unfinished(), unfinished(), unfinished()];
  const told = (history: History) => areasOn(history, december(4)).map(({ layer }) => layer.id);
  const store = AreaStore.of(first.dataset, BASE);
  expect(told(first)).toEqual([]);
  await new Promise((resolve) => store.addEventListener("change", resolve, { once: true }));
  expect(told(first)).toEqual(["watch"]);
  expect(told(other)).toEqual([]);
  expect(AreaStore.of(second.dataset, BASE)).toBe(store);
  expect(told(second)).toEqual(["watch"]);
});

test("while any part is lost that is told, whatever comes after it, and trying again asks for it alone", async () => {
  const asked: string[] = [];
  let arrive: () => void = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const files: Record<string, () => Response | Promise<Response>> = {
    "areas.json": () => new Response(encodeAreas([LAYER])),
    "fourth.json": () => new Response("", { status: 503 }),
    "fifth.json": () => arrived.then(() => new Response(PART)),
  };
  vi.spyOn(window, "fetch").mockImplementation(async (input) => {
    const file = String(input).replace(BASE, "");
    asked.push(file);
    return (await files[file]?.()) ?? new Response("", { status: 404 });
  });
  const store = AreaStore.of(WATCHED.dataset, BASE);
  const changed = () => new Promise((resolve) => store.addEventListener("change", resolve, { once: true }));
  await changed();
  expect(store.state).toBe("here");
  const lost = { lost: `${BASE}fourth.json answered 503` };
  store.shapesOn(WATCHED, december(4), null);
  await changed();
  expect(store.state).toEqual(lost);
  arrive();
  await changed();
  expect(store.state).toEqual(lost);
  files["fourth.json"] = () => new Response(PART);
  await store.fetch();
  store.shapesOn(WATCHED, december(4), null);
  await changed();
  expect(store.state).toBe("here");
  expect(asked).toEqual(["areas.json", "fourth.json", "fifth.json", "areas.json", "fourth.json"]);
});
