import { type AreasOfDay, areasOn } from "../../history/areas.ts";
import { isLater } from "../../history/filter.ts";
import type { History } from "../../history/history.ts";
import type { ActorId } from "../../model/actor.ts";
import {
  type AreaLayer,
  type AreaPeriod,
  actorOfHolder,
  compareAreas,
  periodBefore,
  type SizeChange,
} from "../../model/areas.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import { actorName } from "../describe.ts";
import type { Locale } from "../locale.ts";
import { areasWordsIn } from "../words/areas-vocabulary.ts";

/** What a source's areas of a day are told by. */
export interface ToldAreas {
  /** What the layer is called. */
  readonly name: string;
  /** Whose it is and for which days; or that nothing is known of the day, and what is known last. */
  readonly of: string;
  readonly isKnown: boolean;
  /** Licence and day on which they were taken. */
  readonly credit: string;
  readonly url: string | null;
  readonly note: string;
  readonly rows: readonly ToldSize[];
}

/** What a holder has on a day. */
export interface ToldSize {
  readonly actor: ActorId | null;
  readonly name: string;
  /** The source's own word. */
  readonly called: string;
  readonly size: string;
  /** What it is against the day that is compared with. */
  readonly change: string;
  /** Whether it grew, shrank, or neither. */
  readonly trend: "grew" | "shrank" | "none";
}

/** What each layer says of a day against another one, the day before where none is chosen. */
export function tellAreas(history: History, day: Day, since: Day, locale: Locale): ToldAreas[] {
  return areasOn(history, day).map((each) => tellLayer(each, history, day, since, locale));
}

function tellLayer({ layer, period }: AreasOfDay, history: History, day: Day, since: Day, locale: Locale): ToldAreas {
  const { language, format } = locale;
  const words = areasWordsIn(locale);
  return {
    name: inLanguage(layer.names, language),
    of: describePeriod(layer, period, day, locale),
    isKnown: period !== null,
    credit: words.taken(layer.licence, format.day(layer.taken)),
    url: layer.url,
    note: inLanguage(layer.note, language),
    rows: period
      ? changesOf(layer, period, day, since, history).map((each) => tellSize(each, layer, since, history, locale))
      : [],
  };
}

/** Whose areas they are and for which days, or that they are not known on the day. */
export function describePeriod(layer: AreaLayer, period: AreaPeriod | null, day: Day, locale: Locale): string {
  const { language, format } = locale;
  const words = areasWordsIn(locale);
  const source = inLanguage(layer.source, language);
  if (period) {
    const days = daysText(period, locale);
    return period.sizes.length === 0 ? words.nothing(source, days) : words.drawnFor(source, days);
  }
  const before = periodBefore(layer, day);
  const missing = words.notKnown(source, format.day(day));
  return before ? `${missing}. ${words.lastKnown(format.day(before.last))}` : missing;
}

function daysText({ first, last }: AreaPeriod, { format }: Locale): string {
  return first === last ? format.day(first) : format.range({ first, last });
}

/** A change against a day that is not known has no size before. */
type Change = Omit<SizeChange, "before"> & { readonly before: number | null };

function changesOf(
  layer: AreaLayer,
  { sizes }: AreaPeriod,
  day: Day,
  since: Day,
  { filter }: History,
): readonly Change[] {
  const compared = isLater(filter, since) ? null : compareAreas(layer, since, day);
  return compared ?? sizes.map(({ holder, km2 }) => ({ holder, before: null, after: km2 }));
}

function tellSize(
  { holder, before, after }: Change,
  layer: AreaLayer,
  since: Day,
  history: History,
  locale: Locale,
): ToldSize {
  const { format } = locale;
  const words = areasWordsIn(locale);
  const actor = actorOfHolder(layer, holder);
  const size = (km2: number) => words.squareKilometres(format.number(km2));
  const known = { actor, name: holderName(layer, holder, history, locale), called: holder, size: size(after) };
  const day = format.day(since);
  if (before === null) return { ...known, change: words.notCompared(day), trend: "none" };
  const difference = Math.round(100 * Math.abs(after - before)) / 100;
  if (after > before) return { ...known, change: words.grew(size(difference), day), trend: "grew" };
  if (after < before) return { ...known, change: words.shrank(size(difference), day), trend: "shrank" };
  return { ...known, change: words.same(day), trend: "none" };
}

/** The actor that a source's word is about, by its name on this map; the word itself where it is about none. */
export function holderName(layer: AreaLayer, holder: string, { dataset }: History, locale: Locale): string {
  const actor = actorOfHolder(layer, holder);
  return actor === null ? areasWordsIn(locale).called(holder) : actorName(actor, dataset, locale);
}

/** A sentence for each layer: who is drawn with how much on the day, or that it is not known; none where there are no layers. */
export function describeAreas(history: History, day: Day, locale: Locale): string[] {
  const { language, format } = locale;
  const words = areasWordsIn(locale);
  return areasOn(history, day).map(({ layer, period }) => {
    if (!period || period.sizes.length === 0) return describePeriod(layer, period, day, locale);
    const sizes = period.sizes.map(({ holder, km2 }) =>
      words.sizeOf(holderName(layer, holder, history, locale), words.squareKilometres(format.number(km2))),
    );
    return words.sizes(inLanguage(layer.source, language), format.day(day), format.list(sizes));
  });
}
