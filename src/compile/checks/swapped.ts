type Box = readonly [west: number, south: number, east: number, north: number];

/** How many of the boxes have their middle within the bounds only where longitude and latitude change places. */
export function countSwapped(boxes: readonly Box[], bounds: Box): number {
  const middles = boxes.map(([west, south, east, north]) => [(west + east) / 2, (south + north) / 2] as const);
  return middles.filter(([x, y]) => !isWithin(x, y, bounds) && isWithin(y, x, bounds)).length;
}

const isWithin = (x: number, y: number, [west, south, east, north]: Box) =>
  x >= west && x <= east && y >= south && y <= north;
