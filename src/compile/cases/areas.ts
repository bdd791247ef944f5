import { type Case, type Edit, write } from "./case.ts";

const HEAD = `name_ar: مناطق السيطرة
name_en: Areas of control
source_ar: مرصد الخرائط
source_en: Map Watch
licence: CC BY 4.0
taken: 2024-12-08
holder: side
holders:
- { value: Gov, actor: government }
- { value: contested }
`;

const RING = [
  [36, 34],
  [37, 34],
  [37, 35],
  [36, 35],
  [36, 34],
];

const file = (properties: object, coordinates: unknown = [RING], type = "Polygon") =>
  JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
    features: [{ type: "Feature", id: 7, properties, geometry: { type, coordinates } }],
  });

const head = (text = HEAD): Edit => write("areas/watch.yaml", text);

const day = (text: string, name = "2024-12-05"): Edit => write(`areas/watch/${name}.geojson`, text);

export const AREA_CASES: readonly Case[] = [
  { name: "areas", edits: [head(), day(file({ side: "Gov", more: 1 }))], issues: [] },
  {
    name: "areas-between-days",
    edits: [head(), write("areas/watch.geojson", file({ side: "Gov", from: "2024-12-01", to: "2024-12-03" }))],
    issues: [],
  },
  {
    name: "area-unsound",
    edits: [
      head(),
      day(
        file({ side: "Gov" }, [
          [
            [36, 34],
            [37, 35],
            [37, 34],
            [36, 35],
            [36, 34],
          ],
        ]),
      ),
    ],
    issues: ["warning area-unsound areas/watch/2024-12-05.geojson:1 features[0].geometry.coordinates[0][0]: expected outlines that cross neither themselves nor each other, found a crossing at longitude 36.5, latitude 34.5; draw the outline again, or leave it as its source has it"],
  },
  {
    name: "areas the other way round",
    edits: [
      head(),
      day(file({ side: "Gov" }, [RING.map(([x, y]) => [y, x])])),
      day(file({ side: "Gov" }, [RING.map(([x, y]) => [y, x])]), "2024-12-06"),
    ],
    issues: ["error coordinates-swapped areas/watch/2024-12-05.geojson:1 features[0].geometry.coordinates: expected [longitude, latitude], found areas of which most are within [35,33,38,36], the bounds of the map, only the other way round; write the two numbers of each position of the layer the other way round"],
  },
  {
    name: "areas-without-head",
    edits: [day(file({ side: "Gov" }))],
    issues: ["error file-missing areas/watch/2024-12-05.geojson: expected the file areas/watch.yaml, which says whose areas these are, found none; run import with the files, which writes it, or delete them"],
  },
  { name: "areas-without-files", edits: [head()], issues: ["error file-missing areas/watch.yaml:1: expected files areas/watch/YYYY-MM-DD.geojson, or areas/watch.geojson with from and to, found none; put them there, or delete the layer"] },
  {
    name: "areas-of-unknown-holders",
    edits: [
      head(`${HEAD.replace("actor: government", "actor: goverment")}- { value: Gov }\n`),
      day(file({ side: "Reb" })),
      day(file({}), "2024-12-06"),
    ],
    issues: ["error id-unknown areas/watch.yaml:9 holders[0].actor: expected the id of an actor, found goverment; did you mean government? Write actor: government; or add to actors.yaml: - { id: goverment, name_ar: , name_en: }, with within: and a larger actor, or colour: such as \"#2d6a8a\" and pattern: such as solid", "error field-invalid areas/watch.yaml:11 holders[2].value: expected each word once, found Gov twice; delete one of them", "error field-invalid areas/watch/2024-12-05.geojson:1 features[0].properties.side: expected one of the holders that areas/watch.yaml lists, found Reb; add to holders of areas/watch.yaml: - { value: \"Reb\", actor: }, without actor where it is about none", "error field-invalid areas/watch/2024-12-06.geojson:1 features[0].properties.side: expected one of the holders that areas/watch.yaml lists, found nothing; write who holds it into the property side, or delete the feature"],
  },
  {
    name: "areas-of-no-day",
    edits: [
      head(),
      day(file({ side: "Gov" }), "december"),
      write("areas/watch.geojson", file({ side: "Gov", from: "2024-12-05", to: "2024-12-03" })),
    ],
    issues: ["error day-invalid areas/watch.geojson:1 features[0].properties: expected the days YYYY-MM-DD from and to, from no later than to, found \"2024-12-05\" and \"2024-12-03\"; write both, the last day included", "error day-invalid areas/watch/december.geojson:1: expected a day YYYY-MM-DD for a name, found december; rename the file after its day, or write from and to in the features of one file"],
  },
  {
    name: "areas-of-no-shape",
    edits: [head(), day(file({ side: "Gov" }, [36, 34], "Point")), day('{"type": "Feature"}', "2024-12-06")],
    issues: ["error geometry-invalid areas/watch/2024-12-05.geojson:1 features[0]: expected a geometry of type Polygon or MultiPolygon with positions in degrees, found \"Point\"; delete the feature, or draw it so", "error geojson-malformed areas/watch/2024-12-06.geojson:1: expected a FeatureCollection with features, found \"Feature\"; export it as GeoJSON anew, or delete it"],
  },
];
