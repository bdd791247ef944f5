type Box = readonly [west: number, south: number, east: number, north: number];

/** Whether a box has longitudes and latitudes of the Earth, those of a map over the 180th meridian counted from its middle. */
export function isOnEarth([west, south, east, north]: Box, middle: number | null): boolean {
  const isBetweenPoles = south >= -90 && north <= 90;
  if (middle === null) return isBetweenPoles && west >= -180 && east <= 180;
  return isBetweenPoles && Math.abs((west + east) / 2 - middle) <= 180;
}
