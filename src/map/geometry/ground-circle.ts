import type { Position } from "geojson";
import type { LngLat } from "../../model/place.ts";

/** The mean radius of the earth in kilometres, as the IUGG defines it. */
const EARTH_KM = 6371.0088;

/**
 * The closed ring of spots that lie `kilometres` from the middle on a spherical earth, in degrees, `steps` of them.
 * What turf's circle gives; that one costs every reader of the map a kilobyte.
 */
export function groundCircle([longitude, latitude]: LngLat, kilometres: number, steps: number): Position[] {
  const reach = kilometres / EARTH_KM;
  const from = radians(latitude);
  const spots = Array.from({ length: steps }, (_, step): Position => {
    const bearing = (-2 * Math.PI * step) / steps;
    const to = Math.asin(Math.sin(from) * Math.cos(reach) + Math.cos(from) * Math.sin(reach) * Math.cos(bearing));
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(reach) * Math.cos(from),
      Math.cos(reach) - Math.sin(from) * Math.sin(to),
    );
    return [longitude + degrees(turn), degrees(to)];
  });
  return [...spots, ...spots.slice(0, 1)];
}

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
