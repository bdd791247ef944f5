import { distance, type PixelPoint } from "../geometry/box.ts";

/** Something round that would like to be at its home. */
export interface Body {
  readonly home: PixelPoint;
  /** In pixels, the gap to its neighbours included. */
  readonly radius: number;
  /** How hard it is to move: of two that touch, each moves by the other's part of both weights. */
  readonly weight: number;
}

/** In the first rounds bodies are also drawn back home, so that none ends farther away than it has to. */
const DRAWN_ROUNDS = 40;
const PULL = 0.12;

/** Rounds after which bodies that still touch are left to; clusters of a map part in far fewer. */
const MOST_ROUNDS = 240;

/** Pixels that bodies may still overlap, or rounding would keep them busy. */
const SLACK = 0.01;

/**
 * Where the bodies go so that none covers another, in the order of the input: those that touch push each other apart.
 * Bodies that touch nothing stay at home. The same input gives the same output.
 */
export function declutter(bodies: readonly Body[]): PixelPoint[] {
  const spots = bodies.map(({ home }): [number, number] => [home[0], home[1]]);
  const pairs = nearPairs(bodies);
  if (pairs.length === 0) return spots;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (round < DRAWN_ROUNDS) drawHome(bodies, spots, PULL * (1 - round / DRAWN_ROUNDS));
    const touched = pushApart(bodies, spots, pairs);
    if (!touched && round >= DRAWN_ROUNDS) break;
  }
  return spots;
}

type Spots = readonly [number, number][];

/** Two bodies by their places in the input. */
interface Pair {
  readonly first: number;
  readonly second: number;
}

/** How many radii bodies can be pushed on their way to meet others. */
const REACH = 6;

/** The pairs of bodies that may come to touch. */
function nearPairs(bodies: readonly Body[]): Pair[] {
  const widest = bodies.reduce((most, { radius }) => Math.max(most, radius), 0);
  const order = bodies.map((_, index) => index).sort((a, b) => homeX(bodies, a) - homeX(bodies, b));
  const pairs: Pair[] = [];
  for (const [rank, first] of order.entries()) {
    for (const second of order.slice(rank + 1)) {
      if (homeX(bodies, second) - homeX(bodies, first) > REACH * widest) break;
      const dy = Math.abs((bodies[first]?.home[1] ?? 0) - (bodies[second]?.home[1] ?? 0));
      if (dy <= REACH * widest) pairs.push({ first: Math.min(first, second), second: Math.max(first, second) });
    }
  }
  return pairs;
}

const homeX = (bodies: readonly Body[], index: number) => bodies[index]?.home[0] ?? 0;

function drawHome(bodies: readonly Body[], spots: Spots, part: number): void {
  spots.forEach((spot, index) => {
    const { home } = bodies[index] as Body;
    spot[0] += part * (home[0] - spot[0]);
    spot[1] += part * (home[1] - spot[1]);
  });
}

/** One round over the pairs; false where no two touched. */
function pushApart(bodies: readonly Body[], spots: Spots, pairs: readonly Pair[]): boolean {
  let touched = false;
  for (const { first, second } of pairs) {
    const one = bodies[first] as Body;
    const other = bodies[second] as Body;
    const a = spots[first] as [number, number];
    const b = spots[second] as [number, number];
    const between = distance(a, b);
    const overlap = one.radius + other.radius - between;
    if (overlap <= SLACK) continue;
    touched = true;
    // At the very same spot they part along a line of their own.
    const ux = between > 0 ? (b[0] - a[0]) / between : Math.cos(second);
    const uy = between > 0 ? (b[1] - a[1]) / between : Math.sin(second);
    const part = other.weight / (one.weight + other.weight);
    a[0] -= ux * overlap * part;
    a[1] -= uy * overlap * part;
    b[0] += ux * overlap * (1 - part);
    b[1] += uy * overlap * (1 - part);
  }
  return touched;
}
