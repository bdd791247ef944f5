import { expect, test } from "vitest";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { buildHistory } from "../../history/history.ts";
import { readBasemap } from "../publish/basemap.ts";
import { firstPicture } from "./first-picture.ts";

const NO_BASEMAP = readBasemap([], new Map());

test("the opening day is drawn, and not where there are so many places that the drawing would be longer than their data", () => {
  const pictureOf = (places: number) => firstPicture(buildHistory(buildManyPlaces(places, 2)), NO_BASEMAP);
  expect(pictureOf(20)?.text).toContain("<svg");
  expect(pictureOf(2001)).toBeNull();
});
