import { spellOn } from "../../model/control.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";
import { describeStatus } from "../../view/describe.ts";
import type { Locale } from "../../view/locale.ts";
import type { Reading } from "../../view/reading.ts";
import type { Figure } from "../../view/scene.ts";

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
  const record = control && chronicle.get(place.id);
  const status = record ? [describeStatus(spellOn(record.spells, day), dataset, locale)] : [];
  const events = event?.shape === "event" ? event.kinds.map((kind) => words.events[kind]) : [];
  return words.scene.listed(inLanguage(place.names, language), [...status, ...events].join(" · "));
}
