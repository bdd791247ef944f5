import { expect, test } from "vitest";
import { buildClaim } from "../../../../test/build-claim.ts";
import { buildArea, buildPlace } from "../../../../test/build-place.ts";
import { day, december } from "../../../../test/day.ts";
import { EVERY_STANDING } from "../../../../test/every-standing.ts";
import { SAMPLE } from "../../../../test/published-sample.ts";
import { elementsOf } from "../../../../test/xml-elements.ts";
import { buildHistory } from "../../../history/history.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { addDays } from "../../../model/day.ts";
import { mapKml } from "./kml.ts";

const kml = (dataset: Dataset = SAMPLE) => mapKml(buildHistory(dataset));

const idsIn = (document: string) =>
  elementsOf(document).flatMap(({ name, attributes }) => (name === "Placemark" ? [attributes.id] : []));

/** The fields of a placemark. */
function dataOf(id: string, document: string): Record<string, string> {
  const [placemark = ""] =
    document.match(/<Placemark .*?<\/Placemark>/gs)?.filter((each) => each.includes(`id="${id}"`)) ?? [];
  const elements = elementsOf(placemark);
  return Object.fromEntries(
    elements.flatMap(({ name, attributes }, at) =>
      name === "Data" ? [[attributes.name ?? "", elements[at + 1]?.text ?? ""]] : [],
    ),
  );
}

const textsOf = (name: string, document = kml()) =>
  elementsOf(document).flatMap((element) => (element.name === name ? [element.text] : []));

test("it is a KML 2.2 document with the map's title in each language", () => {
  const [root, , title] = elementsOf(kml());
  expect(root).toMatchObject({ name: "kml", attributes: { xmlns: "http://www.opengis.net/kml/2.2" } });
  expect(title).toMatchObject({ name: "name", text: "خريطة / A map" });
});

test("control, events, movements and areas are a folder each, named in each language", () => {
  const folders = elementsOf(kml()).flatMap(({ name, attributes }) => (name === "Folder" ? [attributes.id] : []));
  expect(folders).toEqual(["control", "events", "movements", "areas"]);
  expect(textsOf("name")).toContain("الأحداث / Events");
});

test("each stretch of days on which a place is known is a placemark of whole days in the map's own time zone", () => {
  expect(idsIn(kml())).toEqual([
    "place-hama-2024-12-04",
    "place-hama-2024-12-05",
    "place-homs-2024-12-05",
    "place-homs-2024-12-06",
  ]);
  expect(textsOf("begin")).toEqual([
    "2024-12-04T00:00:00+03:00",
    "2024-12-05T00:00:00+03:00",
    "2024-12-05T00:00:00+03:00",
    "2024-12-06T00:00:00+03:00",
  ]);
  expect(textsOf("end")).toEqual([
    "2024-12-04T23:59:59+03:00",
    "2024-12-06T23:59:59+03:00",
    "2024-12-05T23:59:59+03:00",
    "2024-12-06T23:59:59+03:00",
  ]);
});

test("what is stated, present, inferred, leaving, disputed and left has a style of its own, and every style that is used is there", () => {
  const document = kml(EVERY_STANDING);
  const styles = elementsOf(document).flatMap(({ name, attributes }) =>
    name === "Style" ? [`#${attributes.id}`] : [],
  );
  for (const used of textsOf("styleUrl", document)) expect(styles).toContain(used);
  const styleOn = (id: string) =>
    new RegExp(`<Placemark id="place-${id}".*?<styleUrl>#(.*?)<`, "s").exec(document)?.[1];
  expect(styleOn("alder-2024-12-05")).toBe("actor-north-stated");
  expect(styleOn("birch-2024-12-07")).toBe("actor-river-present");
  expect(styleOn("cedar-2024-11-27")).toBe("actor-south-implied");
  expect(styleOn("cedar-2024-12-07")).toBe("actor-south-implied-leaving");
  expect(styleOn("elm-2024-12-07")).toBe("actor-south-stated-leaving");
  expect(styleOn("ivy-2024-12-06")).toBe("contested");
  expect(styleOn("larch-2024-12-07")).toBe("actor-south-vacated");
});

test("no two styles of an actor look alike", () => {
  const looks = [...kml().matchAll(/<Style id="actor-government-(?!event)[^"]*">(.*?)<\/Style>/g)].map(
    ([, look]) => look,
  );
  expect(looks).toHaveLength(7);
  expect(new Set(looks).size).toBe(7);
});

test("colours are alpha, blue, green, red, and no pin of the reader's own is multiplied with them", () => {
  expect(kml()).toContain(
    '<Style id="actor-government-stated"><IconStyle><color>ff1b1b9e</color><scale>1</scale><Icon/>',
  );
});

/** What a balloon tells of the article. */
const REPORT = {
  ar: '<bdi>المرصد</bdi> · <cite lang="ar" dir="rtl">تقرير</cite> · نُشر يوم ٦ كانون الأول ٢٠٢٤، الساعة ٢١:٤٠ · <a href="https://example.org/report?a=1,2" rel="noopener noreferrer">قراءة المقال</a>',
  en: '<bdi>Monitor</bdi> · <cite lang="ar" dir="rtl">تقرير</cite> · published 6 December 2024, 21:40 · <a href="https://example.org/report?a=1,2" rel="noopener noreferrer">Read the article</a>',
};

test("a balloon tells all of the standing in each language, with the words, who said them of which day, in which article and where", () => {
  const [balloon] = textsOf("description").filter((text) => text.includes("homs-denied"));
  expect(balloon).toBe(
    '<p lang="ar" dir="rtl">تضارب جديد في التقارير يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بوجود الحكومة؛ أُفيد بانسحاب الحكومة، بحسب أنباء غير مؤكَّدة</p>' +
      '<p lang="en" dir="ltr">Newly disputed on 6 December 2024 – Government reported present; Government reported to have left, unconfirmed</p>' +
      '<blockquote lang="ar" dir="rtl">«لا صحة لذلك»</blockquote><p lang="en" dir="ltr">“It is not so”</p>' +
      `<p lang="ar" dir="rtl"><bdi>الوزارة</bdi> · الجمعة، ٦ كانون الأول ٢٠٢٤ · ${REPORT.ar} · <a href="sources/ar/#claim-homs-denied">رابط هذا المقتطف</a></p>` +
      `<p lang="en" dir="ltr"><bdi>Ministry</bdi> · Friday, 6 December 2024 · ${REPORT.en} · <a href="sources/en/#claim-homs-denied">Link to this excerpt</a></p>` +
      '<blockquote lang="ar" dir="rtl">«انسحبت من حمص»</blockquote><p lang="en" dir="ltr">“They left Homs”</p>' +
      `<p lang="ar" dir="rtl"><bdi>المرصد</bdi> · في يوم ما بين ٤ كانون الأول ٢٠٢٤ و٥ كانون الأول ٢٠٢٤ · ${REPORT.ar} · <a href="sources/ar/#claim-homs-left">رابط هذا المقتطف</a></p>` +
      `<p lang="en" dir="ltr"><bdi>Monitor</bdi> · on some day between 4 December 2024 and 5 December 2024 · ${REPORT.en} · <a href="sources/en/#claim-homs-left">Link to this excerpt</a></p>`,
  );
});

test("programs read the row of control, and the evidence beside it", () => {
  const data = dataOf("place-homs-2024-12-06", kml());
  expect(data).toMatchObject({
    ...{ place: "homs", status: "contested", sides: "government", absent: "government", basis: "present" },
    ...{ leaving: "no", hedged: "false", from: "2024-12-06", precision_m: "1000", claims: "homs-denied" },
    ...{ quote: "لا صحة لذلك\nانسحبت من حمص", speaker: "ministry monitor" },
    permalink: "sources/ar/#claim-homs-denied sources/ar/#claim-homs-left",
  });
  expect(dataOf("place-hama-2024-12-05", kml())).toMatchObject({ actor: "opposition", turn: "changed-hands" });
});

/** Hama was hit on the 4th or 5th, and its people went to Homs on the 6th. */
const EVENTFUL: Dataset = {
  ...SAMPLE,
  claims: new Map(
    [
      buildClaim("strike", { id: "hit", place: "hama", day: december(5), earliest: december(4), actor: "government" }),
      buildClaim("movement", { id: "fled", place: "hama", to: "homs", day: december(6) }),
      buildClaim("movement", { id: "fled-away", place: "hama", to: "road", day: december(6) }),
      buildClaim("strike", { id: "nowhere", place: "road", day: december(6) }),
    ].map((claim) => [claim.id, claim]),
  ),
};

test("the document says in each language how much is left out for want of coordinates, and where that is", () => {
  const taken = buildClaim("control", { id: "taken", place: "road", day: december(5) });
  const [described] = textsOf(
    "description",
    kml({ ...EVENTFUL, claims: new Map([...EVENTFUL.claims, [taken.id, taken]]) }),
  );
  expect(described).toBe(
    "ما ورد / What was reported" +
      '<p lang="ar" dir="rtl">ما ليست له إحداثيات لا يُرسم في هذا الملف (الأماكن: ١؛ الأحداث: ١)، وهو في control.csv وclaims.csv. <a href="sources/ar/">المصادر والمنهج</a></p>' +
      '<p lang="en" dir="ltr">What has no coordinates is not drawn in this file (places: 1; events: 1). It is in control.csv and claims.csv. <a href="sources/en/">Sources and method</a></p>',
  );
});

test("a place without coordinates of which nothing is told is not counted as left out", () => {
  const claims = new Map([...SAMPLE.claims].filter(([, { place }]) => place !== "road"));
  expect(textsOf("description", kml({ ...SAMPLE, claims }))[0]).toBe("ما ورد / What was reported");
});

test("events lie at their places on their days, movements lead from one to another, and what lies nowhere is left out", () => {
  const document = kml(EVENTFUL);
  expect(idsIn(document)).toEqual(["claim-hit", "claim-fled-away", "claim-fled"]);
  expect(textsOf("begin", document)[0]).toBe("2024-12-04T00:00:00+03:00");
  expect(textsOf("end", document)[0]).toBe("2024-12-05T23:59:59+03:00");
  expect(document).toContain(
    "<LineString><tessellate>1</tessellate><coordinates>36.75,35.13 36.72,34.73</coordinates></LineString>",
  );
  expect(textsOf("styleUrl", document)).toEqual(["#actor-government-event", "#event", "#event"]);
  expect(dataOf("claim-hit", document)).toMatchObject({ id: "hit", kind: "strike", place: "hama", quote: "hit" });
});

test("days begin by the clocks of the place, summer time included", () => {
  const map = {
    ...SAMPLE.map,
    timeZone: "Europe/Berlin",
    range: { first: day("2024-10-27"), last: day("2024-10-28") },
  };
  const taken = buildClaim("control", { id: "taken", place: "hama", day: day("2024-10-27") });
  const claims = new Map([[taken.id, taken]]);
  const document = kml({ ...SAMPLE, map, claims });
  expect(textsOf("begin", document)).toEqual(["2024-10-27T00:00:00+02:00"]);
  expect(textsOf("end", document)).toEqual(["2024-10-28T23:59:59+01:00"]);
});

test("no sign that isolates directions is left in it", () => {
  expect(kml(EVERY_STANDING)).not.toMatch(/[\u2066-\u2069]/);
});

test("an area is a polygon, its outline first and its holes after", () => {
  const ring = (size: number) => buildArea([0, 0], [size, 0], [size, size]).coordinates.flat();
  const places = new Map(SAMPLE.places);
  const hama = buildPlace({ id: "hama", area: { type: "MultiPolygon", coordinates: [[ring(3), ring(1)]] } });
  places.set(hama.id, hama);
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

test("nothing is fetched from another host, to which the links to articles alone lead", () => {
  expect(kml()).not.toMatch(/<href>|src=/);
  const elsewhere = kml().replaceAll("&lt;a href=&quot;https://example.org/report?a=1,2&quot;", "");
  expect(elsewhere).not.toMatch(/https?:\/\/(?!www\.opengis\.net)/);
});

test("a quote comes with its translation for readers of another language, or is said not to be translated yet", () => {
  const [denied] = [...SAMPLE.claims.values()].filter(({ id }) => id === "homs-denied");
  if (!denied) expect.fail("no claim");
  const bare = { ...SAMPLE, claims: new Map(SAMPLE.claims).set(denied.id, { ...denied, translation: {} }) };
  const balloons = (dataset: Dataset) => textsOf("description", kml(dataset)).join("\n");
  expect(balloons(SAMPLE)).toContain('«لا صحة لذلك»</blockquote><p lang="en" dir="ltr">“It is not so”</p>');
  expect(balloons(bare)).toContain('«لا صحة لذلك»</blockquote><p lang="en" dir="ltr">(not yet translated)</p>');
});

test("on a large map the periods of a place lead to their claims, whose words stand with the events, and fields are few", () => {
  const { range } = SAMPLE.map;
  const long = { ...SAMPLE, map: { ...SAMPLE.map, range: { ...range, last: addDays(range.last, 20_000) } } };
  const [id = ""] = idsIn(kml(long)).filter((each) => each?.startsWith("place-"));
  const [first = ""] = dataOf(id, kml()).permalink?.split(" ") ?? [];
  expect(Object.keys(dataOf(id, kml()))).toContain("quote");
  const document = kml(long);
  expect(Object.keys(dataOf(id, document))).toEqual(["place", "kind", "status", "actor"]);
  for (const address of [first, first.replace("/ar/", "/en/")])
    expect(document).toContain(`&lt;a href=&quot;${address}&quot;&gt;`);
});
