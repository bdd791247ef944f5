import { type Case, replace } from "./case.ts";

export const PLACE_CASES: readonly Case[] = [
  {
    name: "coordinates-out-of-range",
    edits: [
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.75, 35.13] },',
        '"geometry": { "type": "Point", "coordinates": [236.75, 35.13] },',
      ),
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.72, 34.73] },',
        '"geometry": { "type": "Point", "coordinates": [36.72, 134.73] },',
      ),
    ],
    issues: [
      "error coordinates-out-of-range places.geojson:6 features[0].geometry.coordinates: expected degrees within ±180 and ±90, found longitude 236.75, latitude 35.13; write longitude, then latitude, in degrees; export a projected layer in EPSG:4326",
      "error coordinates-out-of-range places.geojson:23 features[1].geometry.coordinates: expected degrees within ±180 and ±90, found longitude 36.72, latitude 134.73; write longitude, then latitude, in degrees; export a projected layer in EPSG:4326",
    ],
  },
  {
    name: "coordinates-outside-country",
    edits: [
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.75, 35.13] },',
        '"geometry": { "type": "Point", "coordinates": [33.2, 35.13] },',
      ),
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.72, 34.73] },',
        '"geometry": { "type": "Point", "coordinates": [35.66, 34.73] },',
      ),
    ],
    issues: [
      "error coordinates-outside-country places.geojson:6 features[0].geometry.coordinates: expected a position in SY, found longitude 33.2, latitude 35.13; correct the position, or write \"country\": \"and the code of the country that it is in\"",
      "warning place-outside-bounds places.geojson:6 features[0].geometry.coordinates: expected a place within the bounds of the map, [35,33,38,36], found longitude 33.2, latitude 35.13, where readers see it only after moving the map; write bounds: [33.2,33,38,36] in map.yaml, or a little wider",
    ],
  },
  {
    name: "coordinates-swapped",
    edits: [
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.75, 35.13] },',
        '"geometry": { "type": "Point", "coordinates": [32.9, 36.75] },',
      ),
    ],
    issues: [
      "error coordinates-swapped places.geojson:6 features[0].geometry.coordinates: expected [longitude, latitude], found longitude 32.9, latitude 36.75, which lies in SY only the other way round; write \"coordinates\": [36.75, 32.9]",
      "warning place-outside-bounds places.geojson:6 features[0].geometry.coordinates: expected a place within the bounds of the map, [35,33,38,36], found longitude 32.9, latitude 36.75, where readers see it only after moving the map; write bounds: [32.9,33,38,36.75] in map.yaml, or a little wider",
    ],
  },
  {
    name: "coordinates-swapped-beyond-the-pole",
    edits: [
      replace(
        "basemap/countries.geojson",
        `  "features": [
`,
        `  "features": [
    {
      "type": "Feature",
      "properties": { "country": "US" },
      "geometry": { "type": "Polygon", "coordinates": [[[-110, 35], [-90, 35], [-90, 45], [-110, 45], [-110, 35]]] }
    },
`,
      ),
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.72, 34.73] },',
        '"geometry": { "type": "Point", "coordinates": [40.0, -100.0] },',
      ),
      replace(
        "places.geojson",
        `        "name_en": "Homs",
        "kind": "city",
        "country": "SY",
`,
        `        "name_en": "Homs",
        "kind": "city",
        "country": "US",
`,
      ),
    ],
    issues: [
      "error coordinates-swapped places.geojson:23 features[1].geometry.coordinates: expected [longitude, latitude], found longitude 40, latitude -100, which lies in US only the other way round; write \"coordinates\": [-100, 40]",
    ],
  },
  {
    name: "country-unknown-to-the-basemap",
    edits: [
      replace(
        "places.geojson",
        '"geometry": { "type": "Point", "coordinates": [36.72, 34.73] },',
        '"geometry": { "type": "Point", "coordinates": [44.0, 33.0] },',
      ),
      replace(
        "places.geojson",
        `        "name_en": "Homs",
        "kind": "city",
        "country": "SY",
`,
        `        "name_en": "Homs",
        "kind": "city",
        "country": "IQ",
`,
      ),
    ],
    issues: [
      "warning place-outside-bounds places.geojson:23 features[1].geometry.coordinates: expected a place within the bounds of the map, [35,33,38,36], found longitude 44, latitude 33, where readers see it only after moving the map; write bounds: [35,33,44,36] in map.yaml, or a little wider",
    ],
  },
  {
    name: "place-circle",
    edits: [
      replace(
        "places.geojson",
        `        "name_en": "Hama Governorate",
`,
        `        "name_en": "Hama Governorate",
        "within": "hama",
`,
      ),
    ],
    issues: [
      "error place-circle places.geojson:14 features[0].properties.within: expected a place that is not within itself, found hama within hama-governorate within hama; delete within from one of them",
    ],
  },
  {
    name: "place-without-claims",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    to: customs-crossing
`,
        "",
      ),
    ],
    issues: [
      "warning place-without-claims places.geojson:58 features[3].properties.id: expected a claim about customs-crossing, found none; write a claim about it, or delete the place",
    ],
  },
  {
    name: "place-outside-bounds",
    edits: [replace("map.yaml", "bounds: [35, 33, 38, 36]", "bounds: [35, 33, 38, 34.8]")],
    issues: [
      "warning place-outside-bounds places.geojson:6 features[0].geometry.coordinates: expected a place within the bounds of the map, [35,33,38,34.8], found longitude 36.75, latitude 35.13, where readers see it only after moving the map; write bounds: [35,33,38,35.13] in map.yaml, or a little wider",
    ],
  },
  {
    name: "bounds the other way round",
    edits: [
      replace("map.yaml", "bounds: [35, 33, 38, 36]", "bounds: [33, 35, 36, 38]"),
      replace("map.yaml", "time_zone:", "insets: [{ title_ar: حماة, title_en: Hama, bounds: [36, 34.5, 37, 35.5] }]\ntime_zone:"),
    ],
    issues: [
      "error coordinates-swapped map.yaml:7 bounds: expected [west, south, east, north], longitudes first, found [33,35,36,38], which most places are within only the other way round; write bounds: [35,33,38,36], or the two numbers of each place the other way round",
    ],
  },
  {
    name: "range-long",
    edits: [replace("map.yaml", "range: [2024-12-01, 2024-12-07]", "range: [1900-01-01, 2024-12-07]")],
    issues: [
      "warning range-long map.yaml:5 range: expected a range of 20 years at the most, found 45632 days: the history of each place is worked out for every one of them, and a day has less than a tenth of a pixel on the slider of a phone; write a shorter range",
    ],
  },
  {
    name: "bounds past the pole",
    edits: [replace("map.yaml", "bounds: [35, 33, 38, 36]", "bounds: [170, -20, -170, 89]")],
    issues: [
      "error field-invalid map.yaml:7 bounds[3]: expected latitudes from -85.05 to 85.05, as the map's projection has no poles, found 89; write 85",
    ],
  },
  {
    name: "bounds that run on past the 180th meridian",
    edits: [replace("map.yaml", "bounds: [35, 33, 38, 36]", "bounds: [170, -20, 190, -10]")],
    issues: [
      "error field-invalid map.yaml:7 bounds[2]: expected [west, south, east, north] in degrees, west before east and south before north, found 190; write -170",
    ],
  },
  {
    name: "a map over the 180th meridian, with places in Syria",
    edits: [replace("map.yaml", "bounds: [35, 33, 38, 36]", "bounds: [170, -20, -170, -10]")],
    issues: [
      "warning place-outside-bounds places.geojson:6 features[0].geometry.coordinates: expected a place within the bounds of the map, [170,-20,-170,-10], found longitude 36.75, latitude 35.13, where readers see it only after moving the map; write bounds: [36.75,-20,-170,35.13] in map.yaml, or a little wider",
      "warning place-outside-bounds places.geojson:23 features[1].geometry.coordinates: expected a place within the bounds of the map, [170,-20,-170,-10], found longitude 36.72, latitude 34.73, where readers see it only after moving the map; write bounds: [36.72,-20,-170,34.73] in map.yaml, or a little wider",
    ],
  },
  {
    name: "a place past the end of the projection",
    edits: [replace("places.geojson", "[36.72, 34.73]", "[36.72, 89]")],
    issues: [
      "error coordinates-out-of-range places.geojson:23 features[1].geometry.coordinates: expected a latitude from -85.05 to 85.05, as the map's projection has no poles, found longitude 36.72, latitude 89; write a position nearer to the equator, or null for the geometry",
      "warning place-outside-bounds places.geojson:23 features[1].geometry.coordinates: expected a place within the bounds of the map, [35,33,38,36], found longitude 36.72, latitude 89, where readers see it only after moving the map; write bounds: [35,33,38,89] in map.yaml, or a little wider",
    ],
  },
];
