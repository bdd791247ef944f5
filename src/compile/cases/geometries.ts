import { type Case, type Edit, replace, write } from "./case.ts";

/** Gives the country of the base a neighbour with these coordinates of a polygon. */
function writeNeighbour(coordinates: string): Edit {
  const polygon = (country: string, given: string) =>
    `{ "type": "Feature", "properties": { "country": "${country}" }, "geometry": { "type": "Polygon", "coordinates": ${given} } }`;
  const syria = polygon("SY", "[[[35.7, 32.3], [42.4, 32.3], [42.4, 37.3], [35.7, 37.3], [35.7, 32.3]]]");
  return write(
    "basemap/countries.geojson",
    `{ "type": "FeatureCollection", "features": [\n${syria},\n${polygon("IQ", coordinates)}\n] }\n`,
  );
}

export const GEOMETRY_CASES: readonly Case[] = [
  {
    name: "geojson-malformed",
    edits: [replace("places.geojson", '"geonames": 170017', '"geonames": 170017,')],
    issues: [
      "error geojson-malformed places.geojson:19: expected JSON, found at \"}\" a comma too many before it; delete the comma",
    ],
  },
  {
    name: "geojson-with-comments",
    edits: [
      replace(
        "basemap/countries.geojson",
        `{
  "type": "FeatureCollection",
`,
        `{
  // drawn by hand
  "type": "FeatureCollection",
`,
      ),
    ],
    issues: [
      "error geojson-malformed basemap/countries.geojson:2: expected JSON, found at \"// drawn by hand\" a comment, which JSON has none of; delete it",
    ],
  },
  {
    name: "geometry-incomplete",
    edits: [
      replace(
        "places.geojson",
        `        "precision": 3000,
        "source_ar": "GeoNames",
        "source_en": "GeoNames",
`,
        "",
      ),
      replace(
        "places.geojson",
        `        "note_ar": "لا يقول النص أين هو.",
        "note_en": "The text does not say where it is."`,
        '        "precision": 10',
      ),
    ],
    issues: [
      "error geometry-incomplete places.geojson:7 features[0].properties.precision: expected the precision of the geometry, found nothing; write \"precision\": and by how many metres it may be off",
      "error geometry-incomplete places.geojson:7 features[0].properties.source_ar: expected the source of the geometry, found nothing; write \"source_ar\": and where it comes from",
      "error geometry-incomplete places.geojson:54 features[3].properties.note_ar: expected why the place is not located, found nothing; write \"note_ar\": and the reason, or draw the place",
      "error geometry-incomplete places.geojson:60 features[3].properties.precision: expected none without a geometry, found 10; delete precision, or draw the place",
    ],
  },
  {
    name: "geometry-invalid",
    edits: [
      replace(
        "places.geojson",
        `          [[36.0, 34.9], [38.0, 34.9], [38.0, 35.6], [36.0, 35.6], [36.0, 34.9]]
`,
        `          [[36.0, 34.9], [36.0, 35.6], [38.0, 35.6], [38.0, 34.9], [36.0, 34.9]],
          [[36.5, 35.0], [36.6, 35.0], [36.6, 35.1], [36.5, 35.1], [36.5, 35.0]],
          [[36.5, 35.0], [36.6, 35.1], [36.5, 35.0]],
          [[36.5, 35.0], [36.5, 35.1], [36.6, 35.1], [36.6, 35.0]]
`,
      ),
    ],
    issues: [
      "error geometry-invalid places.geojson:42 features[2].geometry.coordinates[2]: expected at least 4 positions in the hole, found 3; draw it again, or repair it with Fix geometries of QGIS, and export it anew",
    ],
  },
  {
    name: "geometry-that-crosses-itself",
    edits: [
      replace(
        "places.geojson",
        `          [[36.0, 34.9], [38.0, 34.9], [38.0, 35.6], [36.0, 35.6], [36.0, 34.9]]
`,
        `          [
            [36.0, 34.9], [38.0, 34.9], [38.0, 35.6],
            [37.0, 35.6], [37.0001, 35.7], [36.9999, 35.7],
            [37.0003, 35.6], [36.0, 35.6], [36.0, 34.9]
          ]
`,
      ),
    ],
    issues: [
      "error geometry-invalid places.geojson:42 features[2].geometry.coordinates[0][4]: expected outlines that cross neither themselves nor each other, found a crossing at longitude 37.00006, latitude 35.66; draw it again, or repair it with Fix geometries of QGIS, and export it anew",
    ],
  },
  {
    name: "geometry-with-a-hole-outside",
    edits: [
      replace(
        "places.geojson",
        `          [[36.0, 34.9], [38.0, 34.9], [38.0, 35.6], [36.0, 35.6], [36.0, 34.9]]
`,
        `          [[36.0, 34.9], [38.0, 34.9], [38.0, 35.6], [36.0, 35.6], [36.0, 34.9]],
          [[39.0, 35.0], [39.0, 35.1], [39.1, 35.1], [39.1, 35.0], [39.0, 35.0]]
`,
      ),
    ],
    issues: [
      "error geometry-invalid places.geojson:41 features[2].geometry.coordinates[1][0]: expected every hole inside its outline, found one that is outside at longitude 39, latitude 35; draw it again, or repair it with Fix geometries of QGIS, and export it anew",
    ],
  },
  {
    name: "basemap-that-crosses-itself",
    edits: [writeNeighbour("[[[43, 32], [45, 32], [43, 34], [45, 34], [43, 32]]]")],
    issues: [
      "error geometry-invalid basemap/countries.geojson:3 features[1].geometry.coordinates[0][0]: expected outlines that cross neither themselves nor each other, found a crossing at longitude 44, latitude 33; repair the file with Fix geometries of QGIS and export it anew, or move the folder basemap away and run basemap, which makes one",
    ],
  },
  {
    name: "basemap-with-an-open-ring",
    edits: [writeNeighbour("[[[43, 32], [45, 32], [45, 34], [43, 34]]]")],
    issues: [],
  },
  {
    name: "basemap-without-rings",
    edits: [writeNeighbour("[43, 32]")],
    issues: [
      "error geometry-invalid basemap/countries.geojson:3 features[1].geometry.coordinates: expected rings of 4 positions [longitude, latitude] in degrees or more, found something else; delete the feature, or draw it again",
    ],
  },
  {
    name: "geometry-of-another-form",
    edits: [
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.75, 35.13] },',
        '"geometry": { "type": "Point", "coordinates": 36.75 },',
      ),
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.72, 34.73] },',
        '"geometry": { "type": "LineString", "coordinates": [[36.72, 34.73], [36, 35]] },',
      ),
      replace(
        "places.geojson",
        `      "geometry": null,
`,
        "",
      ),
    ],
    issues: [
      "error field-invalid places.geojson:6 features[0].geometry.coordinates: expected [longitude, latitude] in degrees, found 36.75; write \"coordinates\": and both numbers in brackets, without quotation marks",
      "error field-invalid places.geojson:23 features[1].geometry.type: expected a Point, Polygon or MultiPolygon, or null, found \"LineString\"; draw its outline or its spot, or write null for what nobody can locate",
      "error field-missing places.geojson:54 features[3].geometry: expected the field geometry, found nothing; write \"geometry\": and where the place is, in WGS 84",
    ],
  },
  {
    name: "a told place of no ring",
    edits: [
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.75, 35.13] },',
        '"geometry": { "type": "Polygon", "coordinates": [] },',
      ),
    ],
    issues: [
      "error geometry-invalid places.geojson:6 features[0].geometry.coordinates: expected a ring, found none; draw it again, or repair it with Fix geometries of QGIS, and export it anew",
    ],
  },
  {
    name: "geometry-of-no-polygon",
    edits: [
      replace(
        "places.geojson",
        `        "type": "Polygon",
        "coordinates": [
          [[36.0, 34.9], [38.0, 34.9], [38.0, 35.6], [36.0, 35.6], [36.0, 34.9]]
        ]
`,
        `        "type": "MultiPolygon",
        "coordinates": []
`,
      ),
    ],
    issues: [
      "error geometry-invalid places.geojson:39 features[2].geometry.coordinates: expected a polygon, found none; draw it again, or repair it with Fix geometries of QGIS, and export it anew",
    ],
  },
  {
    name: "geometry-with-another-field",
    edits: [
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.75, 35.13] },',
        '"geometry": { "type": "Point", "coordinates": [36.75, 35.13], "crs": "WGS 84" },',
      ),
    ],
    issues: [
      "warning field-ignored places.geojson: expected only what a place has, found more, which is ignored: of the geometries crs; delete it, or leave it as it is",
    ],
  },
  {
    name: "inset-outside-bounds",
    edits: [
      replace(
        "map.yaml",
        "time_zone:",
        `insets:
  - title_ar: من حماة إلى حمص
    title_en: Hama to Homs
    bounds: [36, 34, 37, 35]
  - title_ar: الساحل
    title_en: The coast
    bounds: [34.5, 34, 36, 35]
time_zone:`,
      ),
    ],
    issues: [
      "error inset-outside-bounds map.yaml:14 insets[1].bounds: expected bounds within those of the map, [35,33,38,36], found [34.5,34,36,35]; draw the inset smaller, or widen bounds of the map",
    ],
  },
  {
    name: "field-ignored",
    edits: [
      replace(
        "places.geojson",
        '{\n  "type": "FeatureCollection",\n',
        `{
  "type": "FeatureCollection",
  "name": "places",
  "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
  "bbox": [35, 34, 37, 36],
`,
      ),
      replace("places.geojson", '"geonames": 170017', '"geonames": 170017, "fid": 3, "wikidata": null, "_umap_options": {}'),
      replace("places.geojson", "[36.75, 35.13]", "[36.75, 35.13, 290.5]"),
    ],
    issues: [
      "warning field-ignored places.geojson: expected only what a place has, found more, which is ignored: of the file name, crs, bbox; of the properties fid, _umap_options; delete it, or leave it as it is",
    ],
  },
  {
    name: "a place as the map itself publishes it",
    edits: [
      replace(
        "places.geojson",
        '        "within": "hama-governorate",\n        "precision": 3000,\n',
        `        "name": "حماة / Hama", "form": "point", "lon": 36.75, "lat": 35.13, "aliases": "Hamah; Hamath",
        "within": "hama-governorate", "precision_m": 3000, "note_ar": null, "note_en": null,
`,
      ),
    ],
    issues: [
      "warning field-ignored places.geojson: expected only what a place has, found more, which is ignored: of the properties name, form, lon, lat; delete it, or leave it as it is",
    ],
  },
  {
    name: "coordinate-system",
    edits: [
      replace(
        "places.geojson",
        '{\n  "type": "FeatureCollection",\n',
        `{
  "type": "FeatureCollection",
  "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::3857" } },
`,
      ),
    ],
    issues: [
      "error coordinate-system places.geojson:3 crs: expected coordinates in degrees of WGS 84 (EPSG:4326), found \"urn:ogc:def:crs:EPSG::3857\"; export the layer in EPSG:4326",
    ],
  },
  {
    name: "basemap-of-nothing-that-can-be-drawn",
    edits: [
      write("basemap/towns.geojson", '{ "type": "FeatureCollection", "features": [\nnull,\n{ "type": "Feature", "properties": null, "geometry": null },\n{ "type": "Feature", "properties": {}, "geometry": { "type": "Circle", "coordinates": [36, 35] } },\n{ "type": "Feature", "properties": {}, "geometry": { "type": "Point", "coordinates": [36] } }\n] }\n'),
      write("basemap/rivers.geojson", "null\n"),
      write("basemap/borders.geojson", '{ "type": "FeatureCollection", "features": [\n{ "type": "Feature", "properties": { "countries": 5 }, "geometry": { "type": "LineString", "coordinates": [[36, 35]] } }\n] }\n'),
      replace("basemap/countries.geojson", '"country"', '"ISO_A2"'),
      replace(
        "basemap/sources.yaml",
        "  made_by: hand\n",
        ["towns", "rivers", "borders"].reduce(
          (text, name) => `${text}- file: ${name}.geojson\n  source: A drawing\n  url: https://example.org/\n  licence: public domain\n  attribution: drawn by hand\n  made_by: hand\n`,
          "  made_by: hand\n",
        ),
      ),
    ],
    issues: [
      "error geometry-invalid basemap/borders.geojson:2 features[0].geometry.coordinates: expected two positions [longitude, latitude] in degrees or more, found something else; delete the feature, or draw it again",
      "error field-invalid basemap/borders.geojson:2 features[0].properties.countries: expected a list of the countries on both sides, found 5; write them as \"countries\": [\"SY\", \"TR\"]",
      "error field-invalid basemap/countries.geojson:6 features[0].properties.country: expected country, an ISO 3166-1 code of two capitals, found nothing; rename ISO_A2 to country",
      "error geometry-invalid basemap/rivers.geojson:1: expected a FeatureCollection with features, found nothing; export it as GeoJSON anew, or delete it",
      "error geometry-invalid basemap/towns.geojson:2 features[0]: expected a Feature, found nothing; delete it",
      "error geometry-invalid basemap/towns.geojson:3 features[1].geometry: expected a geometry, found nothing; delete the feature, or draw it",
      "error geometry-invalid basemap/towns.geojson:4 features[2].geometry: expected a geometry of type Point, found \"Circle\"; delete the feature, or draw it so",
      "error geometry-invalid basemap/towns.geojson:5 features[3].geometry.coordinates: expected [longitude, latitude] in degrees, found something else; delete the feature, or draw it again",
    ],
  },
];
