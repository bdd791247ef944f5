import { expect, test } from "vitest";
import { buildDataset } from "../../../../test/build-dataset.ts";
import { buildActor } from "../../../../test/build-people.ts";
import { buildArea, buildPlace } from "../../../../test/build-place.ts";
import { type Figure, heldFigure } from "../../scene/figure.ts";
import type { Mark, Stage } from "../../scene/scene.ts";
import { imageName, stageSources } from "./stage-sources.ts";

const SQUARE = buildArea([38, 34], [39, 34], [39, 35], [38, 35]);

const DATA = buildDataset({
  places: [
    buildPlace({ id: "hama", names: { en: "حَماةُ" }, spot: [36.75, 35.13] }),
    buildPlace({ id: "bridge", names: { en: "bridge" }, kind: "bridge", spot: [36.7, 34.9] }),
    buildPlace({ id: "desert", names: { en: "desert" }, kind: "area", area: SQUARE, spot: [38.5, 34.5] }),
    buildPlace({ id: "nowhere", names: { en: "nowhere" }, kind: "town" }),
  ],
  actors: [buildActor({ id: "government" })],
});

const HELD: Figure = heldFigure("government");
const HIT: Figure = { shape: "event", kinds: ["strike"] };

const mark = (at: string, figure: Figure): Mark => ({ id: `${at} ${figure.shape}`, place: at, figure });

const STAGE = [mark("hama", HELD), mark("desert", HELD), mark("desert", HIT), mark("bridge", HIT)];

const stage = (...marks: readonly Mark[]): Stage => ({ marks, traces: [] });

const { collections, slots, placeSlots } = stageSources(DATA, stage(...STAGE));

test("what is known of a point goes to the marks, of an area to the areas, and what happens to the events", () => {
  expect(Object.fromEntries(slots)).toEqual({
    "hama held": { source: "marks", feature: 0 },
    "desert held": { source: "areas", feature: 0 },
    "desert event": { source: "events", feature: 0 },
    "bridge event": { source: "events", feature: 1 },
  });
});

test("every slot leads to the feature of its mark", () => {
  for (const each of STAGE) {
    const slot = slots.get(each.id);
    const feature = slot && collections[slot.source].features[slot.feature];
    expect(feature?.id, each.id).toBe(slot?.feature);
    expect(feature?.properties, each.id).toMatchObject({ place: each.place });
  }
});

test("an area is filled as the polygon it is, and an event in it is drawn at a spot inside", () => {
  expect(collections.areas.features[0]?.geometry).toEqual(SQUARE);
  expect(collections.areas.features[0]?.properties).toMatchObject({ line: "#9e1b1b" });
  const geometry = collections.events.features[0]?.geometry;
  const [longitude = 0, latitude = 0] = geometry?.type === "Point" ? geometry.coordinates : [];
  expect(longitude).toBeGreaterThan(38);
  expect(longitude).toBeLessThan(39);
  expect(latitude).toBeGreaterThan(34);
  expect(latitude).toBeLessThan(35);
});

test("every located place has its name on the map, marked or in passing", () => {
  const marked = collections.places.features.map(({ properties }) => [properties?.place, properties?.marked]);
  expect(marked).toEqual([
    ["hama", true],
    ["bridge", true],
    ["desert", true],
  ]);
  const unmarked = stageSources(DATA, stage()).collections.places.features;
  expect(unmarked.map(({ properties }) => properties?.marked)).toEqual([false, false, false]);
  expect([...placeSlots]).toEqual([
    ["hama", 0],
    ["bridge", 1],
    ["desert", 2],
  ]);
});

test("names on the map have no harakat, which its letters cannot carry", () => {
  expect(collections.places.features[0]?.properties?.name_en).toBe("حماة");
});

test("a part of a town waits for a closer look than a town", () => {
  const [hama, bridge] = collections.places.features.map(({ properties }) => properties?.from_zoom);
  expect(hama).toBe(0);
  expect(bridge).toBeGreaterThan(7);
});

test("the same figure has one image on points and another on areas", () => {
  expect(imageName(mark("hama", HELD), "marks")).toBe("held government stated");
  expect(imageName(mark("desert", HELD), "areas")).toBe("area held government stated");
});

test("a mark of a place that is not on the map is named", () => {
  expect(() => stageSources(DATA, stage(mark("nowhere", HELD)))).toThrow("mark nowhere held has no place on the map");
  expect(() => stageSources(DATA, stage(mark("atlantis", HELD)))).toThrow("unknown place atlantis");
});
