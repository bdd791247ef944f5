import type { PixelPoint } from "./box.ts";

/**
 * The path of a line through the points, to a tenth of a pixel, for an SVG: each but the first is written as its way from the one
 * before, which is the same line in half the characters.
 */
export function linePath(points: readonly PixelPoint[]): string {
  const rounded = points.map((point) => point.map((value) => Math.round(10 * value)));
  const steps = rounded.slice(1).flatMap(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = rounded[index] ?? [];
    return [x - fromX, y - fromY];
  });
  return `M${inTenths(rounded[0] ?? [])}${steps.length > 0 ? `l${inTenths(steps)}` : ""}`;
}

/** Tenths as numbers, a sign parting one from the next where it has one. */
function inTenths(tenths: readonly number[]): string {
  const numbers = tenths.map((value) => String(value / 10).replace(/^(-?)0\./, "$1."));
  return numbers.reduce((text, number) => (number.startsWith("-") ? text + number : `${text} ${number}`));
}
