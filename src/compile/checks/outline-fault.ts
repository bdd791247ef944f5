import type { MultiPolygon, Polygon, Position } from "geojson";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import IsValidOp from "jsts/org/locationtech/jts/operation/valid/IsValidOp.js";
import { memoize } from "../../model/memoize.ts";

/** What is wrong with the outlines of an area, and where. */
export interface OutlineFault {
  /** "expected X, found Y". */
  readonly message: string;
  /** The way to the corner that is nearest, from the coordinates on. */
  readonly path: readonly number[];
}

/** What is expected and found, by the number that JTS has for a fault. */
const FAULTS: Readonly<Record<number, readonly [expected: string, found: string]>> = {
  2: ["every hole inside its outline", "one that is outside"],
  3: ["holes beside each other", "one inside another"],
  4: ["holes that leave the area in one piece", "some that cut it apart"],
  5: ["outlines that cross neither themselves nor each other", "a crossing"],
  6: ["an outline that does not touch itself", "one that does"],
  7: ["polygons beside each other", "one inside another"],
  8: ["every ring once", "one twice"],
};

/**
 * The first fault by which the area is no sound one (OGC Simple Features), so that programs which cut or join areas refuse it;
 * null where there is none. Each ring must have four positions and end where it begins. It takes long, and an area that stays
 * is asked about at each compiling.
 */
export const findOutlineFault = memoize(outlineFaultOf);

function outlineFaultOf(area: Polygon | MultiPolygon): OutlineFault | null {
  const fault = new IsValidOp(new GeoJSONReader().read(area)).getValidationError();
  if (fault === null) return null;
  const { x, y } = fault.getCoordinate();
  const [expected, found] = FAULTS[fault.getErrorType()] ?? ["a sound area", "a fault"];
  const message = `expected ${expected}, found ${found} at longitude ${rounded(x)}, latitude ${rounded(y)}`;
  return { message, path: nearestCorner([x, y], area) };
}

/** In degrees, to about a metre. */
const rounded = (degrees: number) => Number(degrees.toFixed(5));

function nearestCorner([x = 0, y = 0]: Position, { type, coordinates }: Polygon | MultiPolygon): number[] {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const corners = polygons.flatMap((rings, polygon) =>
    rings.flatMap((ring, index) =>
      ring.map(([cornerX = 0, cornerY = 0], corner) => ({
        path: type === "Polygon" ? [index, corner] : [polygon, index, corner],
        distance: Math.hypot(cornerX - x, cornerY - y),
      })),
    ),
  );
  return corners.reduce((best, each) => (each.distance < best.distance ? each : best)).path;
}
