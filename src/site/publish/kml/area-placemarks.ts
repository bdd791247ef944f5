import type { History } from "../../../history/history.ts";
import { describePeriod } from "../../../language/phrases/areas.ts";
import { areasWordsIn } from "../../../language/words/areas-vocabulary.ts";
import { outermost } from "../../../model/actor.ts";
import { type AreaLayer, type AreaPeriod, actorOfHolder, areaLayersOf, type HeldShape } from "../../../model/areas.ts";
import { addDays, isoDay } from "../../../model/day.ts";
import { inLanguage } from "../../../model/names.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { namesOf } from "../areas/area-tables.ts";
import { publishedLocale } from "../published-locale.ts";
import { sentences } from "./evidence.ts";
import { outlineOf } from "./geometry.ts";
import { placemarkOf } from "./placemark.ts";

/** An area over the days on end on which its source drew it so. */
interface Stretch {
  readonly layer: AreaLayer;
  readonly shape: HeldShape;
  readonly period: AreaPeriod;
}

/** A placemark for each area that others drew, over the days on end on which it stayed as it is. */
export function areaPlacemarks(history: History): Markup[] {
  return areaLayersOf(history.dataset).flatMap((layer) =>
    stretchesOf(layer).map((stretch, index) => placemark(stretch, `drawn-${layer.id}-${index + 1}`, history)),
  );
}

function stretchesOf(layer: AreaLayer): Stretch[] {
  const stretches: Stretch[] = [];
  let open = new Map<string, number>();
  for (const period of layer.periods) {
    const next = new Map<string, number>();
    for (const shape of period.shapes ?? []) {
      const key = JSON.stringify([shape.holder, shape.words, shape.outline.coordinates]);
      const known = open.get(key);
      const before = known === undefined ? undefined : stretches[known];
      if (known !== undefined && before && addDays(before.period.last, 1) === period.first) {
        stretches[known] = { ...before, period: { ...before.period, last: period.last } };
        next.set(key, known);
      } else {
        next.set(key, stretches.push({ layer, shape, period }) - 1);
      }
    }
    open = next;
  }
  return stretches;
}

function placemark({ layer, shape, period }: Stretch, id: string, history: History): Markup {
  const { map, actors } = history.dataset;
  const { holder, words, outline } = shape;
  const actor = actorOfHolder(layer, holder);
  const told = sentences(map.languages, (language) => {
    const locale = publishedLocale(language, map);
    const own = areasWordsIn(locale);
    const said = words === null ? [] : [own.says(inLanguage(layer.source, language), words)];
    const { notOurs, taken, called } = own;
    const credit = taken(layer.licence, locale.format.day(layer.taken));
    return [describePeriod(layer, period, period.first, locale), called(holder), ...said, credit, notOurs].join(" · ");
  });
  return placemarkOf(
    {
      id,
      name: namesOf(layer, holder, history),
      balloon: markup`${told}`,
      first: period.first,
      last: period.last,
      style: actor === null ? "event" : `actor-${outermost(actor, actors)}-present`,
      data: {
        layer: layer.id,
        from: isoDay(period.first),
        to: isoDay(period.last),
        holder,
        actor,
        words,
        licence: layer.licence,
      },
      geometry: outlineOf(outline),
    },
    history.dataset,
  );
}
