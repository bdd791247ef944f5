/** The middle of the numbers, the mean of the middle two where their count is even; NaN where there is none. */
export function median(numbers: readonly number[]): number {
  return (quantile(numbers, 0.5 - Number.EPSILON) + quantile(numbers, 0.5)) / 2;
}

/** The smallest of the numbers that at least a share `q`, 0 ≤ q < 1, of them does not exceed; NaN where there is none. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(q * sorted.length)] ?? Number.NaN;
}
