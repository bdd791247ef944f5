import type { Omission } from "../history/filter.ts";
import type { History } from "../history/history.ts";
import type { Exclusion } from "../history/place-history.ts";
import { actorInline } from "./describe.ts";
import type { Locale } from "./locale.ts";

/** Why an excerpt is left out, as a phrase. */
export function describeOmission(omission: Omission, { dataset }: History, locale: Locale): string {
  const { dispute } = locale.words;
  switch (omission.why) {
    case "later":
      return dispute.later(locale.format.day(omission.asOf));
    case "revoked":
      return dispute.revoked[omission.revoked.how](locale.format.day(omission.revoked.day));
    case "voice":
      return omission.side === null ? dispute.byNoSide : dispute.bySide(actorInline(omission.side, dataset, locale));
  }
}

/** How many excerpts are left out, and how many for each reason, the first reason first; null where none is. */
export function describeLeftOut(excluded: readonly Exclusion[], history: History, locale: Locale): string | null {
  if (excluded.length === 0) return null;
  const { words, format } = locale;
  const counts = new Map<string, number>();
  for (const { omission } of excluded) {
    const reason = describeOmission(omission, history, locale);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const reasons = [...counts].map(([reason, count]) => words.dispute.times(reason, format.number(count)));
  return words.dispute.leftOut(format, excluded.length, format.list(reasons));
}
