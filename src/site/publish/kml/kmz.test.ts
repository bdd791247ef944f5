import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { SAMPLE } from "../../../../test/published-sample.ts";
import { elementsOf } from "../../../../test/xml-elements.ts";
import { buildHistory } from "../../../history/history.ts";
import { addDays } from "../../../model/day.ts";
import { mapKml } from "./kml.ts";
import { kmlOrLink, packedFiles } from "./kmz.ts";

const { range } = SAMPLE.map;
const LARGE = buildHistory({
  ...SAMPLE,
  map: { ...SAMPLE.map, range: { ...range, last: addDays(range.last, 20_000) } },
});

test("on a large map map.kml links to map.kmz, which holds the whole document", () => {
  const [kmz = new Uint8Array()] = packedFiles(LARGE).values();
  expect([...packedFiles(LARGE).keys()]).toEqual(["map.kmz"]);
  const entries = Object.entries(unzipSync(kmz)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
  expect(entries).toEqual([["doc.kml", mapKml(LARGE)]]);
  const elements = elementsOf(kmlOrLink(LARGE));
  expect(elements.find(({ name }) => name === "href")?.text).toBe("map.kmz");
  expect(elements.find(({ name }) => name === "name")?.text).toBe("خريطة / A map");
});

test("on other maps map.kml is the document itself, and nothing is packed", () => {
  const history = buildHistory(SAMPLE);
  expect(kmlOrLink(history)).toBe(mapKml(history));
  expect(packedFiles(history).size).toBe(0);
});
