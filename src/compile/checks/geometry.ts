import type { Position } from "geojson";
import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import type { Issue } from "../issue.ts";
import type { Geometry, PlaceEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Path } from "../sources/source.ts";
import { checkCoordinates, type MapArea } from "./coordinates.ts";
import { findOutlineFault } from "./outline-fault.ts";

const COORDINATES: Path = ["geometry", "coordinates"];

/** Whether a place's geometry is as RFC 7946 wants it, comes with its source, and lies in its country. */
export function checkGeometry(entry: PlaceEntry, languages: readonly Language[], area: MapArea): Issue[] {
  const { geometry } = entry.feature.fields;
  if (geometry === undefined) return [];
  if (geometry === null) return checkAbsence(entry, languages);
  const rings = checkRings(entry, geometry);
  const rest = () => [...checkSoundness(entry, geometry), ...checkCoordinates(entry, geometry, area)];
  return [...checkPresence(entry, languages), ...rings, ...(rings.length > 0 ? [] : rest())];
}

/** Whether the outlines cross nothing and lie beside each other. */
function checkSoundness({ feature }: PlaceEntry, geometry: Geometry): Issue[] {
  const fault = geometry.type === "Point" ? null : findOutlineFault(geometry);
  return fault ? [entryIssue("geometry-invalid", feature, [...COORDINATES, ...fault.path], fault.message)] : [];
}

function checkAbsence(entry: PlaceEntry, languages: readonly Language[]): Issue[] {
  if (entry.whole === null) return [];
  const { precision } = entry.whole;
  const [note] = Object.keys(textsOf(entry.whole, "note", languages));
  const [source] = Object.values(textsOf(entry.whole, "source", languages));
  const incomplete = (field: string, message: string, remedy: string) =>
    entryIssue("geometry-incomplete", entry, [field], message, remedy);
  return [
    ...(note === undefined
      ? [
          incomplete(
            `note_${languages[0]}`,
            "expected why the place is not located, found nothing",
            `write "note_${languages[0]}": and the reason, or draw the place`,
          ),
        ]
      : []),
    ...(precision === undefined
      ? []
      : [
          incomplete(
            "precision",
            `expected none without a geometry, found ${precision}`,
            "delete precision, or draw the place",
          ),
        ]),
    ...(source === undefined
      ? []
      : [
          incomplete("source", `expected none without a geometry, found ${source}`, "delete source, or draw the place"),
        ]),
  ];
}

function checkPresence(entry: PlaceEntry, languages: readonly Language[]): Issue[] {
  if (entry.whole === null) return [];
  const incomplete = (field: string, what: string, remedy: string) =>
    entryIssue("geometry-incomplete", entry, [field], `expected the ${what} of the geometry, found nothing`, remedy);
  const sources = Object.keys(textsOf(entry.whole, "source", languages));
  return [
    ...(entry.whole.precision === undefined
      ? [incomplete("precision", "precision", 'write "precision": and by how many metres it may be off')]
      : []),
    ...(sources.length === 0
      ? [incomplete(`source_${languages[0]}`, "source", `write "source_${languages[0]}": and where it comes from`)]
      : []),
  ];
}

function checkRings(entry: PlaceEntry, geometry: Geometry): Issue[] {
  const invalid = (path: Path, message: string) => entryIssue("geometry-invalid", entry.feature, path, message);
  const polygons = polygonsOf(geometry);
  const empty = polygons.filter(({ rings }) => rings.length === 0);
  return [
    ...(polygons.length === 0 && geometry.type !== "Point"
      ? [invalid(COORDINATES, "expected a polygon, found none")]
      : []),
    ...empty.map(({ path }) => invalid(path, "expected a ring, found none")),
    ...polygons.flatMap(({ path, rings }) => {
      const problems = rings.map((ring, index) => ringProblem(ring, index > 0));
      return problems.flatMap((problem, index) => (problem === null ? [] : [invalid([...path, index], problem)]));
    }),
  ];
}

function polygonsOf(geometry: Geometry): { path: Path; rings: Position[][] }[] {
  switch (geometry.type) {
    case "Point":
      return [];
    case "Polygon":
      return [{ path: COORDINATES, rings: geometry.coordinates }];
    case "MultiPolygon":
      return geometry.coordinates.map((rings, index) => ({ path: [...COORDINATES, index], rings }));
  }
}

function ringProblem(ring: readonly Position[], isHole: boolean): string | null {
  if (ring.length >= 4) return null;
  return `expected at least 4 positions in the ${isHole ? "hole" : "outer ring"}, found ${ring.length}`;
}
