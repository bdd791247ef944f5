import { expect, test } from "vitest";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildActor } from "../../../test/build-people.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { projectionInto } from "../geometry/projection.ts";
import type { Arrow, DistanceRing, Trace } from "../scene/trace.ts";
import type { Age } from "../scene/traces.ts";
import { LIGHT } from "../symbols/palette.ts";
import type { Stand } from "./stands.ts";
import { drawnTraces } from "./trace-plan.ts";

const DATASET = buildDataset({
  places: [
    buildPlace({ id: "homs", spot: [36, 34.5] }),
    buildPlace({ id: "palmyra", spot: [39, 34.5] }),
    buildPlace({ id: "near", spot: [36.1, 34.5] }),
  ],
  actors: [buildActor({ id: "government" })],
});

const PROJECTION = projectionInto([35, 32, 41, 37], { x: 0, y: 0, width: 600, height: 600 }, 0);

const arrow = (to: string, rest: Partial<Arrow> = {}): Arrow => ({
  ...{ shape: "arrow", id: `homs to ${to}`, place: "homs", to, actor: "government", bend: 0.14 },
  ...rest,
});

const ring = (kilometres: number): DistanceRing => ({
  ...{ shape: "ring", id: "ring", place: "homs", actor: "government", kilometres },
});

const draw = (trace: Trace, age: Age = 0, stands: readonly Stand[] = []) =>
  drawnTraces([{ trace, age, claims: [] }], DATASET, PROJECTION, stands, LIGHT)[0];

/** Every x in the path. */
const xs = (path = "") => [...path.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));

test("an arrow has its actor's colour and letter, and leads to its place's evidence", () => {
  expect(draw(arrow("palmyra"))).toMatchObject({
    ...{ shape: "arrow", place: "homs", colour: "#9e1b1b", opacity: 1 },
    ...{ letter: { text: "G", fill: "#ffffff" }, distance: null },
  });
});

test("an arrow of nobody is hollow and has no letter", () => {
  expect(draw(arrow("palmyra", { actor: null }))).toMatchObject({ colour: LIGHT.halo, letter: null });
});

test("a trace is the weaker the older it is", () => {
  const opacities = ([0, 1, 2] as const).map((age) => draw(arrow("palmyra"), age)?.opacity ?? 0);
  expect(opacities).toEqual(opacities.toSorted((a, b) => b - a));
  expect(new Set(opacities).size).toBe(3);
  expect(opacities.at(-1)).toBeGreaterThan(0.2);
});

test("an arrow begins and ends beside the marks, where these stand", () => {
  const [palmyra] = [PROJECTION.project([39, 34.5])];
  const at = [palmyra[0] + 30, palmyra[1]] as const;
  const stand = { place: { id: "palmyra" }, at, radius: 12 } as unknown as Stand;
  expect(Math.max(...xs(draw(arrow("palmyra"))?.outline))).toBeCloseTo(palmyra[0] - 5, -1);
  expect(Math.max(...xs(draw(arrow("palmyra"), 0, [stand])?.outline))).toBeCloseTo(at[0] - 14, -1);
});

test("an arrow without room is left out", () => {
  expect(draw(arrow("near"))).toBe(undefined);
});

test("a ring is left out where the mark would cover it, and names its distance where it is wide enough", () => {
  expect(draw(ring(5))).toBe(undefined);
  expect(draw(ring(15))).toMatchObject({ shape: "ring", distance: null });
  const wide = draw(ring(40));
  expect(wide?.distance?.kilometres).toBe(40);
  expect(wide?.distance?.at[1]).toBeLessThan(PROJECTION.project([36, 34.5])[1] - 30);
});

test("an end that is not on the map is named", () => {
  expect(() => draw(arrow("atlantis"))).toThrow("arrow homs to atlantis has no place atlantis on the map");
});
