import bbox from "@turf/bbox";
import { expect, test } from "vitest";
import { buildPlace } from "../../../test/build-place.ts";
import { standardLine, standardPlace } from "./standard-place.ts";

const box = (west: number, east: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, -17],
      [east, -17],
      [east, -16],
      [west, -16],
      [west, -17],
    ],
  ],
});

test("a point past 180 is written within ±180", () => {
  const geometry = standardPlace(buildPlace({ id: "lakeba", spot: [181.2, -18.22] }));
  expect(geometry).toEqual({ type: "Point", coordinates: [-178.8, -18.22] });
});

test("an area over the 180th meridian is cut there, and others are as they were", () => {
  const cut = standardPlace(buildPlace({ id: "taveuni", area: box(179.5, 180.5) }));
  expect(cut?.type).toBe("MultiPolygon");
  const parts = cut?.type === "MultiPolygon" ? cut.coordinates : [];
  expect(parts.map((coordinates) => bbox({ type: "Polygon", coordinates }))).toEqual([
    [179.5, -17, 180, -16],
    [-180, -17, -179.5, -16],
  ]);
  expect(standardPlace(buildPlace({ id: "suva", area: box(177, 178) }))).toEqual(box(177, 178));
});

test("a way over the meridian is cut there", () => {
  expect(standardLine([179, 0], [181, 2])).toEqual({
    type: "MultiLineString",
    coordinates: [
      [
        [179, 0],
        [180, 1],
      ],
      [
        [-180, 1],
        [-179, 2],
      ],
    ],
  });
  expect(standardLine([182, 0], [181, 2])).toEqual({
    type: "LineString",
    coordinates: [
      [-178, 0],
      [-179, 2],
    ],
  });
});
