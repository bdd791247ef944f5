/** What it costs to write the second sign for the first one, where they differ. */
export type ChangeCost = (written: string, meant: string) => number;

const ANY_CHANGE: ChangeCost = () => 1;

/**
 * How many signs must be put in, taken out, changed, or swapped with the next one, to make `b` of `a`; a change may
 * cost less than 1. Distance of optimal string alignment (Damerau–Levenshtein without edits between swapped signs).
 */
export function editsBetween(a: string, b: string, changeCost = ANY_CHANGE): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const [written, meant] = [a.charAt(row - 1), b.charAt(column - 1)];
      const isSwapped = row > 1 && column > 1 && written === b.charAt(column - 2) && a.charAt(row - 2) === meant;
      const ways = [
        at(above, column - 1) + (written === meant ? 0 : changeCost(written, meant)),
        at(above, column) + 1,
        at(current, column - 1) + 1,
        isSwapped ? at(twoAbove, column - 2) + 1 : Infinity,
      ];
      current.push(Math.min(...ways));
    }
    twoAbove = above;
    above = current;
  }
  return at(above, b.length);
}

const at = (costs: readonly number[], index: number): number => costs[index] ?? Infinity;
