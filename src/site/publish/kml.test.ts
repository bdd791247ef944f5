import { expect, test } from "vitest";
import { buildArea, buildPlace } from "../../../test/build-place.ts";
import { toId } from "../../../test/id.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { elementsOf } from "../../../test/xml-elements.ts";
import { buildHistory } from "../../history/history.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import type { Dataset } from "../../model/dataset.ts";
import { mapKml } from "./kml.ts";

const kml = (dataset: Dataset = SAMPLE) => mapKml(buildHistory(dataset));

const textsOf = (name: string, document = kml()) =>
  elementsOf(document).flatMap((element) => (element.name === name ? [element.text] : []));

test("it is a KML 2.2 document with the map's title in each language", () => {
  const [root, , title] = elementsOf(kml());
  expect(root).toMatchObject({ name: "kml", attributes: { xmlns: "http://www.opengis.net/kml/2.2" } });
  expect(title).toMatchObject({ name: "name", text: "خريطة / A map" });
});

test("each stretch of days on which a place is known is a placemark, its last day included", () => {
  const ids = elementsOf(kml()).flatMap(({ name, attributes }) => (name === "Placemark" ? [attributes.id] : []));
  expect(ids).toEqual([
    "place-hama-2024-12-04",
    "place-hama-2024-12-05",
    "place-homs-2024-12-05",
    "place-homs-2024-12-06",
  ]);
  expect(textsOf("begin")).toEqual(["2024-12-04", "2024-12-05", "2024-12-05", "2024-12-06"]);
  expect(textsOf("end")).toEqual(["2024-12-04", "2024-12-06", "2024-12-05", "2024-12-06"]);
});

test("colours are alpha, blue, green, red, and every style that is used is there", () => {
  const elements = elementsOf(kml());
  expect(kml()).toContain('<Style id="actor-government"><IconStyle><color>ff1b1b9e</color>');
  const styles = elements.flatMap(({ name, attributes }) => (name === "Style" ? [`#${attributes.id}`] : []));
  expect(textsOf("styleUrl")).toEqual(["#actor-government", "#actor-opposition", "#actor-government", "#contested"]);
  for (const used of textsOf("styleUrl")) expect(styles).toContain(used);
});

test("a placemark names its claims and says the status in each language", () => {
  expect(textsOf("value")).toContain("homs-denied homs-left");
  expect(textsOf("description").map(withoutIsolates)).toContain(
    "تضارب جديد في التقارير يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بوجود الحكومة؛ أُفيد بانسحاب الحكومة، بحسب أنباء غير مؤكَّدة / Newly disputed on 6 December 2024 – Government reported present; Government reported to have left, unconfirmed",
  );
});

test("an area is a polygon, its outline first and its holes after", () => {
  const ring = (size: number) => buildArea([0, 0], [size, 0], [size, size]).coordinates.flat();
  const places = new Map(SAMPLE.places);
  places.set(
    toId("hama"),
    buildPlace({ id: "hama", area: { type: "MultiPolygon", coordinates: [[ring(3), ring(1)]] } }),
  );
  const document = kml({ ...SAMPLE, places });
  expect(document).toContain(
    "<MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 3,0 3,3 0,0</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs>",
  );
});

test("children stand in the order that the schema asks for", () => {
  const inPlacemark =
    /<Placemark [^>]*>\n<name>.*\n<description>.*\n<TimeSpan>.*\n<styleUrl>.*\n<ExtendedData>.*\n<Point>/;
  expect(kml()).toMatch(inPlacemark);
  const order = elementsOf(kml()).map(({ name }) => name);
  expect(order.indexOf("Style")).toBeLessThan(order.indexOf("Folder"));
  expect(order.lastIndexOf("Style")).toBeLessThan(order.indexOf("Folder"));
});

test("nothing refers to another host", () => {
  expect(kml()).not.toMatch(/<href>|https?:\/\/(?!www\.opengis\.net)/);
});
