/** A spot of the world in Web Mercator: 0 to 1 from west to east and from north to south. */
export type WorldPoint = readonly [x: number, y: number];

/** Where longitude and latitude, in degrees, are in the world. */
export function toWorld([longitude = 0, latitude = 0]: readonly number[]): WorldPoint {
  const angle = (latitude * Math.PI) / 180;
  return [(longitude + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)];
}

/** Longitude and latitude, in degrees, of a spot of the world. */
export function toDegrees([x, y]: WorldPoint): readonly [longitude: number, latitude: number] {
  const angle = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [360 * x - 180, (angle * 180) / Math.PI];
}
