import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { buildClaim } from "../../../test/build-claim.ts";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildArea, buildPlace } from "../../../test/build-place.ts";
import { december } from "../../../test/day.ts";
import { encodeMap } from "../encode-files.ts";
import { MAP_FILE } from "../map-schema.ts";
import { check } from "../schema/check.ts";
import { day } from "../schema/day.ts";
import { placeId } from "../schema/id.ts";
import { keyed, records } from "../schema/records.ts";
import { httpAddress } from "../schema/text.ts";
import { decodeByPlan } from "./decode-by-plan.ts";
import { packPlan, unpackPlan } from "./packed.ts";
import { planOf } from "./plan-of.ts";

const read = (schema: object, input: unknown) => decodeByPlan(planOf(schema), input);

const readValue = (schema: object, input: unknown) => {
  const decoded = read(schema, input);
  return "problem" in decoded ? decoded.problem : decoded.value;
};

test("a plan reads what its schema reads, and refuses what that refuses", () => {
  const [text, number] = [v.pipe(v.string("a word"), v.regex(/^\w+$/, "one word")), v.pipe(v.number(), v.minValue(1))];
  expect(readValue(text, "hama")).toBe("hama");
  expect(readValue(text, "two words")).toBe('expected one word, found "two words"');
  expect(readValue(number, 0)).toBe("expected a number, found 0");
  expect(readValue(v.pipe(v.number("an offset"), v.integer("an offset")), 1.5)).toBe("expected an offset, found 1.5");
  expect(readValue(v.picklist(["a", "b"], "one of a, b"), "c")).toBe('expected one of a, b, found "c"');
  expect(readValue(v.array(number, "a list"), [1, 2])).toEqual([1, 2]);
  expect(readValue(v.array(number, "a list"), [1, "2"])).toBe('1: expected a number, found "2"');
  expect(readValue(v.strictTuple([number, number]), [1, 2, 3])).toBe("expected a list, found [1,2,3]");
  expect(readValue(v.tuple([number, number]), [1, 2, 3])).toEqual([1, 2]);
  expect(readValue(v.record(text, number), { one: 1, "t w o": 2 })).toBe('t w o: expected one word, found "t w o"');
  expect(readValue(day, "2024-12-05")).toBe(december(5));
  expect(readValue(day, "2024-12-32")).toBe('expected a day YYYY-MM-DD, found "2024-12-32"');
  expect(readValue(httpAddress, "javascript:alert(1)")).toBeNull();
});

test("what is missing gets what the schema says instead, or stays away", () => {
  const schema = v.object({ a: v.optional(v.number()), b: v.optional(v.number(), 7), c: v.nullish(v.number(), null) });
  expect(readValue(schema, {})).toEqual({ b: 7, c: null });
  expect(readValue(schema, { b: null })).toBe("b: expected a number, found null");
  expect(readValue(v.object({ d: v.nullable(v.number()) }), {})).toBe("d: expected a number, found nothing");
});

test("a list of records becomes a map, and the ids in it are told with their places", () => {
  const schema = v.object({ places: records(v.object({ id: placeId, within: v.nullish(placeId, null) })) });
  expect(read(schema, { places: [{ id: "hama", within: "syria" }] })).toEqual({
    value: { places: new Map([["hama", { id: "hama", within: "syria" }]]) },
    references: [
      { among: "places", id: "hama", path: "places.0.id" },
      { among: "places", id: "syria", path: "places.0.within" },
    ],
  });
  const days = keyed(v.object({ day, count: v.number() }), "day");
  expect(readValue(days, [{ day: "2024-12-05", count: 3 }])).toEqual(
    new Map([[december(5), { day: december(5), count: 3 }]]),
  );
});

test("no plan is made of a schema that a plan cannot say", () => {
  expect(() => planOf(v.bigint())).toThrow("no plan can say what the schema bigint does");
  expect(() => planOf(v.pipe(v.string(), v.email()))).toThrow("no plan can say what the action email does");
  expect(() =>
    planOf(
      v.pipe(
        v.string(),
        v.check((text) => text !== "x"),
      ),
    ),
  ).toThrow("no plan can carry a check that is not among those with a name");
  expect(planOf(v.pipe(v.array(v.string()), check("areDistinct", "each once")))).toEqual({
    ...{ is: "list", of: { is: "text" } },
    checks: [{ check: "areDistinct", expected: "each once" }],
  });
});

test("a plan comes back from its file as it was", () => {
  const plan = planOf(MAP_FILE);
  expect(unpackPlan(JSON.parse(JSON.stringify(packPlan(plan))))).toEqual(plan);
});

const FILE = encodeMap(
  buildDataset({
    places: [
      buildPlace({ id: "hama", spot: [36.75, 35.13] }),
      buildPlace({ id: "desert", kind: "area", area: buildArea([38, 34], [39, 34], [39, 35]), precision: 50000 }),
      buildPlace({ id: "camp", reason: { en: "The text does not place it." } }),
    ],
    claims: [
      buildClaim("control", { id: "taken", from: "government", day: december(5), earliest: december(4) }),
      buildClaim("denial", { id: "denied", says: "absent", denies: "taken" }),
      buildClaim("advance", { id: "near", distanceKm: 5 }),
    ],
  }),
);

/** Values that somebody's program could have put anywhere. */
const STRANGE = [null, undefined, "", "x", " ", -1, 0, 1.5, 1e9, true, [], {}, "2024-12-05", "2024-13-05", ["a", "a"]];

/** The way to each value in the file, the outermost one first. */
function waysIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, each]) => waysIn(each, [...way, key]))];
}

const WAYS = waysIn(JSON.parse(JSON.stringify(FILE)));

function spoil(file: unknown, way: readonly string[], value: unknown): unknown {
  const [last] = way.slice(-1);
  if (last === undefined) return value;
  const holder = way.slice(0, -1).reduce<unknown>((inside, key) => Reflect.get(Object(inside), key), file);
  Reflect.set(Object(holder), last, value);
  return file;
}

test("the plan of the map reads every spoilt file as its schema does", () => {
  const plan = planOf(MAP_FILE);
  fc.assert(
    fc.property(fc.constantFrom(...WAYS), fc.constantFrom(...STRANGE), (way, value) => {
      const file = JSON.parse(JSON.stringify(spoil(JSON.parse(JSON.stringify(FILE)), way, value)) ?? "null");
      const bySchema = v.safeParse(MAP_FILE, file, { abortEarly: true });
      const byPlan = decodeByPlan(plan, file);
      expect("problem" in byPlan).toBe(!bySchema.success);
      if (bySchema.success) expect(byPlan).toMatchObject({ value: bySchema.output });
      else expect(byPlan).toMatchObject({ problem: expect.stringContaining(v.getDotPath(bySchema.issues[0]) ?? "") });
    }),
    { numRuns: 1000 },
  );
});
