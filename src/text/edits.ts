/** What it costs to write the second sign for the first one, where they differ. */
export type ChangeCost = (written: string, meant: string) => number;

const ANY_CHANGE: ChangeCost = () => 1;

/**
 * How many signs must be put in, taken out, changed, or swapped with the next one, to make `b` of `a`; a change may
 * cost less than 1. Distance of optimal string alignment (Damerau–Levenshtein without edits between swapped signs).
 * Infinity is returned as soon as it is sure to be more than `limit`.
 */
export function editsBetween(a: string, b: string, changeCost = ANY_CHANGE, limit = Infinity): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  let leastAbove = 0;
  // Further from the diagonal more signs than the limit are put in or taken out.
  const reach = Math.floor(limit);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    const [first, last] = [Math.max(1, row - reach), Math.min(b.length, row + reach)];
    for (let column = 1; column < first; column++) current.push(Infinity);
    for (let column = first; column <= last; column++) {
      const [written, meant] = [a.charAt(row - 1), b.charAt(column - 1)];
      const isSwapped = row > 1 && column > 1 && written === b.charAt(column - 2) && a.charAt(row - 2) === meant;
      const cost = Math.min(
        at(above, column - 1) + (written === meant ? 0 : changeCost(written, meant)),
        at(above, column) + 1,
        at(current, column - 1) + 1,
        isSwapped ? at(twoAbove, column - 2) + 1 : Infinity,
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    // The row after the next may still come by a swap from the one above.
    if (least > limit && leastAbove + 1 > limit) return Infinity;
    twoAbove = above;
    above = current;
    leastAbove = least;
  }
  return at(above, b.length);
}

const at = (costs: readonly number[], index: number): number => costs[index] ?? Infinity;
