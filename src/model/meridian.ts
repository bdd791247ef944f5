import type { Position } from "geojson";

/**
 * Where a map goes over the 180th meridian, its longitudes run on past 180, so that what is east has the greater one. They are
 * made so where a data folder is read, and are turned back where they leave: files for other programs have them within ±180.
 */
type Box = readonly [west: number, south: number, east: number, north: number];

/** In degrees. */
const TURN = 360;

/** To about a tenth of a millimetre: sums of decimals are not. */
const round = (degrees: number) => Number(degrees.toFixed(9));

/** The longitude, of all that mean the same meridian, that is nearest to the middle. */
export function near(longitude: number, middle: number): number {
  return turned(longitude, Math.round((middle - longitude) / TURN));
}

/** The longitude after so many turns to the east. */
export const turned = (longitude: number, turns: number): number =>
  turns === 0 ? longitude : round(longitude + turns * TURN);

/** The longitude within ±180 of the same meridian. */
export const withinTurn = (longitude: number): number => (Math.abs(longitude) <= 180 ? longitude : near(longitude, 0));

/** The position with its longitude within ±180. */
export const positionWithinTurn = ([longitude = 0, ...rest]: Position): Position => [withinTurn(longitude), ...rest];

/** The box with both longitudes within ±180: one over the meridian has its west east of its east, as RFC 7946 asks. */
export function boxWithinTurn([west, south, east, north]: Box): [number, number, number, number] {
  return [withinTurn(west), south, withinTurn(east), north];
}

/** The longitude in the middle of a box that goes over the meridian, whichever way it is written; null of any other. */
export function middleOver([west, , east]: Box): number | null {
  if (west > east) return (west + east + TURN) / 2;
  return east > 180 ? (west + east) / 2 : null;
}
