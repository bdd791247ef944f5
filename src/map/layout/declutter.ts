import { lengthOf, type PixelPoint } from "../geometry/box.ts";

/** A round part of a body; in pixels, the gap to its neighbours included. */
export interface Disc {
  /** From the middle of the body to its own. */
  readonly at: PixelPoint;
  readonly radius: number;
}

/** Something that would like to have its middle at its home. */
export interface Body {
  readonly home: PixelPoint;
  /** The first one is round its middle. */
  readonly discs: readonly [Disc, ...Disc[]];
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
 * Where the middles of the bodies go so that none covers another, in the order of the input: those that touch push each other
 * apart, yet not past each other. Bodies that touch nothing stay at home. The same input gives the same output.
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
  const widest = bodies.reduce((most, { discs }) => Math.max(most, discs[0].radius), 0);
  const order = bodies.map((_, index) => index).sort((a, b) => xOf(bodies, a) - xOf(bodies, b));
  const pairs: Pair[] = [];
  for (const [rank, first] of order.entries()) {
    for (const second of order.slice(rank + 1)) {
      if (xOf(bodies, second) - xOf(bodies, first) > REACH * widest) break;
      const dy = Math.abs((bodies[first]?.home[1] ?? 0) - (bodies[second]?.home[1] ?? 0));
      if (dy <= REACH * widest) pairs.push({ first: Math.min(first, second), second: Math.max(first, second) });
    }
  }
  return pairs;
}

const xOf = (bodies: readonly Body[], index: number) => bodies[index]?.home[0] ?? 0;

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
    const touch = deepestTouch(one, a, other, b);
    if (!touch) continue;
    touched = true;
    const { x, y, apart } = touch;
    const [ux, uy] = roadOf(x, y, one, other, second);
    const along = x * ux + y * uy;
    const way = Math.sqrt(Math.max(0, along * along - x * x - y * y + apart * apart)) - along;
    const part = other.weight / (one.weight + other.weight);
    a[0] -= ux * way * part;
    a[1] -= uy * way * part;
    b[0] += ux * way * (1 - part);
    b[1] += uy * way * (1 - part);
  }
  return touched;
}

/** Two discs that cover each other: from the middle of one to that of the other, and how far apart these have to be, in pixels. */
interface Touch {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

/** The two discs of two bodies that cover each other most; null where none do. */
function deepestTouch(one: Body, a: PixelPoint, other: Body, b: PixelPoint): Touch | null {
  let deepest: Touch | null = null;
  let most = SLACK;
  for (const disc of one.discs) {
    for (const another of other.discs) {
      const x = b[0] + another.at[0] - a[0] - disc.at[0];
      const y = b[1] + another.at[1] - a[1] - disc.at[1];
      const apart = disc.radius + another.radius;
      const overlap = apart - lengthOf(x, y);
      if (overlap <= most) continue;
      most = overlap;
      deepest = { x, y, apart };
    }
  }
  return deepest;
}

/**
 * The direction in which two bodies part, one pixel long: halfway between where they lie now and where their homes do, so that
 * neither gets past the other. At the very same spot they part along a line of their own.
 */
function roadOf(x: number, y: number, one: Body, other: Body, second: number): PixelPoint {
  const homeX = other.home[0] - one.home[0];
  const homeY = other.home[1] - one.home[1];
  const now = lengthOf(x, y) || 1;
  const home = lengthOf(homeX, homeY) || 1;
  const roadX = x / now + homeX / home;
  const roadY = y / now + homeY / home;
  const road = lengthOf(roadX, roadY);
  return road > 1e-6 ? [roadX / road, roadY / road] : [Math.cos(second), Math.sin(second)];
}
