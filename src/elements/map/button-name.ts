import { sameHold, spellOn } from "../../history/control.ts";
import type { Reading } from "../../history/reading.ts";
import { describeStatus } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import type { Figure } from "../../map/scene/figure.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";

/** What a place's marks say, for those who do not see them: its name, its status if that is shown, and what happened there. */
export function buttonName(
  place: Place,
  control: Figure | null,
  event: Figure | null,
  day: Day,
  { dataset, chronicle }: Reading,
  locale: Locale,
): string {
  const { words, language } = locale;
  const record = (control !== null || event === null) && chronicle.get(place.id);
  const status = record ? [describeStatus(spellOn(record.spells, day), dataset, locale)] : [];
  const events = event?.shape === "event" ? event.kinds.map((kind) => words.events[kind]) : [];
  return words.scene.listed(inLanguage(place.names, language), [...status, ...events].join(" · "));
}

/** What was told of the place for the day that is compared with; nothing where that is the same as for the day shown. */
export function thenName(
  { id }: Place,
  day: Day,
  since: Day,
  { dataset, chronicle }: Reading,
  locale: Locale,
): string[] {
  const spells = chronicle.get(id)?.spells ?? [];
  const then = spellOn(spells, since);
  if (sameHold(then.control, spellOn(spells, day).control)) return [];
  const { words, format } = locale;
  return [words.compare.onDay(format.day(since), describeStatus(then, dataset, locale))];
}
