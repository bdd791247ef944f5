import { heardIn, type Omission } from "../history/filter.ts";
import type { LeftOut } from "../history/place-report.ts";
import type { Reading } from "../history/reading.ts";
import { actorName } from "./describe.ts";
import type { Locale } from "./locale.ts";

/** Why an excerpt is left out, as a phrase. */
export function describeOmission(omission: Omission, { dataset }: Reading, locale: Locale): string {
  const { dispute } = locale.words;
  switch (omission.why) {
    case "later":
      return dispute.later(locale.format.day(omission.asOf));
    case "revoked":
      return dispute.revoked[omission.revoked.how](locale.format.day(omission.revoked.day));
    case "voice":
      return omission.side === null ? dispute.byNoSide : dispute.bySide(actorName(omission.side, dataset, locale));
  }
}

/** How many excerpts are left out, and how many for each reason, the first reason first; null where none is. */
export function describeLeftOut(leftOut: readonly LeftOut[], reading: Reading, locale: Locale): string | null {
  if (leftOut.length === 0) return null;
  const { words, format } = locale;
  const counts = new Map<string, number>();
  for (const { omission } of leftOut) {
    const reason = describeOmission(omission, reading, locale);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const reasons = [...counts].map(([reason, count]) => words.dispute.times(reason, format.number(count)));
  return words.dispute.leftOut(format, leftOut.length, format.list(reasons));
}

/** How many excerpts of the whole map count; null where all of them do. */
export function describeCounting({ dataset, filter }: Reading, { words, format }: Locale): string | null {
  const all = dataset.claims.size;
  const heard = heardIn(dataset, filter).length;
  return heard === all ? null : words.dispute.counting(format, all, format.number(heard));
}
