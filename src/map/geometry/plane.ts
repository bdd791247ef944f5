/** Longitude and latitude in degrees, or x and y on a plane. */
export type Spot = readonly [number, number];

/** Where the position is on a Web Mercator plane whose side is the equator: x and y from 0 to 1, y downwards. */
export function toPlane([longitude, latitude]: Spot): Spot {
  const angle = (latitude * Math.PI) / 180;
  return [(longitude + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)];
}

/** The position in degrees of a spot on that plane. */
export function fromPlane([x, y]: Spot): Spot {
  const angle = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [360 * x - 180, (angle * 180) / Math.PI];
}
