import bbox from "@turf/bbox";
import type { Position } from "geojson";
import type { Countries } from "../../model/countries.ts";
import { withinTurn } from "../../model/meridian.ts";
import type { Issue } from "../issue.ts";
import type { Geometry, PlaceEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Path } from "../sources/source.ts";
import { isNear } from "./near.ts";
import { isOnEarth } from "./on-earth.ts";

/** How far from its country a place may lie in metres, as borders are drawn roughly. */
const TOLERANCE = 5000;

/** In degrees; the projection of web maps has nothing beyond. */
const FARTHEST = 85.05;

/** What the checks of places know of the map around them. */
export interface MapArea {
  readonly countries: Countries;
  /** The longitude in the middle of a map over the 180th meridian; null of any other. */
  readonly middle: number | null;
}

const COORDINATES: Path = ["geometry", "coordinates"];

/** Whether a place lies on Earth and in its country; in none of whose areas are known, anywhere. */
export function checkCoordinates(entry: PlaceEntry, geometry: Geometry, { countries, middle: over }: MapArea): Issue[] {
  // An area is tested by the middle of its box, as its outline may follow a border that is drawn otherwise elsewhere.
  const [west, south, east, north] = bbox(geometry);
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const { country, precision = 0 } = entry.fields;
  const outline = countries.get(country ?? "");
  const isHere = (position: Position) =>
    outline !== undefined && isNear(position, outline, Math.max(precision, TOLERANCE));
  const isSound = isOnEarth([west, south, east, north], over);
  const at = `longitude ${isSound ? withinTurn(middle[0] ?? 0) : middle[0]}, latitude ${middle[1]}`;
  const found = (code: Issue["code"], message: string, remedy?: string) => [
    entryIssue(code, entry.feature, COORDINATES, message, remedy),
  ];

  if (!(isSound && isHere(middle)) && isHere([...middle].reverse())) {
    return found(
      "coordinates-swapped",
      `expected [longitude, latitude], found ${at}, which lies in ${country} only the other way round`,
      geometry.type === "Point"
        ? `write "coordinates": [${middle.toReversed().join(", ")}]`
        : "write the two numbers of each position the other way round",
    );
  }
  if (!isSound) return found("coordinates-out-of-range", `expected degrees within ±180 and ±90, found ${at}`);
  if (Math.abs(middle[1] ?? 0) > FARTHEST) {
    return found(
      "coordinates-out-of-range",
      `expected a latitude from -${FARTHEST} to ${FARTHEST}, as the map's projection has no poles, found ${at}`,
      "write a position nearer to the equator, or null for the geometry",
    );
  }
  if (!outline || isHere(middle)) return [];
  const other = [...countries].find(([, each]) => isNear(middle, each, 0))?.[0];
  const elsewhere = `correct the position, or write "country": "${other ?? "and the code of the country that it is in"}"`;
  return found("coordinates-outside-country", `expected a position in ${country}, found ${at}`, elsewhere);
}
