import type { OpenDays, Period } from "./standing.ts";

/**
 * When the run that a period belongs to began: the days between which it did, where the turn that began it leaves its day
 * open; null where that was before the range. `periods` are those of the same place.
 */
export function findBeginning({ since }: Period, periods: readonly Period[]): OpenDays | null {
  if (since === null) return null;
  const turn = periods.find(({ first }) => first === since)?.turn;
  return turn?.open ?? { earliest: since, day: since };
}
