/** A sign that two texts do not share: what each has in its place, empty where it has nothing. */
export interface Mismatch {
  readonly written: string;
  readonly has: string;
}

/** The signs by which two texts differ where they are laid side by side with the fewest differences, each pair once. */
export function differencesBetween(written: string, other: string): Mismatch[] {
  const [a, b] = [[...written], [...other]];
  const costs = costsOf(a, b);
  const found = new Map<string, Mismatch>();
  let [row, column] = [a.length, b.length];
  while (row > 0 || column > 0) {
    const [up, left] = stepBack(costs, row, column, a[row - 1] === b[column - 1]);
    const pair = { written: up ? (a[row - 1] ?? "") : "", has: left ? (b[column - 1] ?? "") : "" };
    if (pair.written !== pair.has) found.set(`${pair.written}\0${pair.has}`, pair);
    row -= up;
    column -= left;
  }
  return [...found.values()].reverse();
}

/** By how much the cheapest way to a place in the table came down, and to the right. */
function stepBack(costs: readonly (readonly number[])[], row: number, column: number, isSame: boolean) {
  const cost = costAt(costs, row, column);
  if (cost === costAt(costs, row - 1, column - 1) + (isSame ? 0 : 1)) return [1, 1] as const;
  return cost === costAt(costs, row, column - 1) + 1 ? ([0, 1] as const) : ([1, 0] as const);
}

const costAt = (costs: readonly (readonly number[])[], row: number, column: number) => costs[row]?.[column] ?? Infinity;

/** The fewest differences between each beginning of the one and each of the other. */
function costsOf(a: readonly string[], b: readonly string[]): number[][] {
  const costs = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = costAt(costs, row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, costAt(costs, row - 1, column) + 1, (current[column - 1] ?? 0) + 1));
    }
    costs.push(current);
  }
  return costs;
}
