import { type Day, parseDay } from "../../model/day.ts";
import type { Earlier } from "../into.ts";

/**
 * The articles of a source whose rows are missing from its later file: those with a claim within the days that the file
 * covers, as a file of other days says nothing of them.
 */
export function withdrawnFrom(
  earlier: ReadonlyMap<string, Earlier>,
  seen: ReadonlySet<string>,
  days: readonly Day[],
): string[] {
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Infinity, -Infinity],
  );
  return [...earlier].flatMap(([id, { claim }]) => {
    const day = parseDay(claim?.fields.day ?? claim?.fields.between?.[1] ?? "");
    return !seen.has(id) && day !== null && first <= day && day <= last ? [id] : [];
  });
}
