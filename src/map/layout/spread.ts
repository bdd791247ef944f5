import type { Spot } from "../symbols/hatch.ts";

/** Something round that would like to be at its home. */
export interface Body {
  readonly home: Spot;
  /** In pixels, the gap to its neighbours included. */
  readonly radius: number;
}

const ROUNDS = 80;

/**
 * Where the bodies go so that none covers another: those that touch push each other apart, evenly, as far as needed.
 * In the order of the input; bodies that touch nothing stay where they are. The same input gives the same output.
 */
export function spread(bodies: readonly Body[]): Spot[] {
  const spots = bodies.map(({ home }) => [...home] as [number, number]);
  for (let round = 0; round < ROUNDS; round++) {
    if (!pushApart(bodies, spots)) break;
  }
  return spots;
}

/** One round over all pairs; false where no two touched. */
function pushApart(bodies: readonly Body[], spots: readonly [number, number][]): boolean {
  let touched = false;
  for (const [i, a] of spots.entries()) {
    for (let j = i + 1; j < spots.length; j++) {
      const b = spots[j] as [number, number];
      const reach = (bodies[i]?.radius ?? 0) + (bodies[j]?.radius ?? 0);
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const distance = Math.hypot(dx, dy);
      // A little less than nothing, or rounding would keep them busy.
      if (distance >= reach - 0.01) continue;
      touched = true;
      // At the very same spot they part along a line of their own.
      const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [Math.cos(j), Math.sin(j)];
      const push = (reach - distance) / 2;
      a[0] -= ux * push;
      a[1] -= uy * push;
      b[0] += ux * push;
      b[1] += uy * push;
    }
  }
  return touched;
}
