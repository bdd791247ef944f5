import { type AreaLayer, areaLayersOf, areaPeriodOn } from "../../model/areas.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, type DayRange, daysOf } from "../../model/day.ts";

/** Which layers of areas only one of two maps has, and what differs of the others. */
export interface AreasDifference {
  readonly added: readonly AreaLayer[];
  readonly removed: readonly AreaLayer[];
  readonly changed: readonly ChangedLayer[];
}

/** A layer that is in both maps. */
export interface ChangedLayer {
  readonly layer: AreaLayer;
  /** What its head says otherwise. */
  readonly fields: readonly string[];
  /** The days for which something else is drawn, or known. */
  readonly days: readonly DayRange[];
}

/** What two maps have otherwise among what others drew, over the days of both. */
export function diffAreas(before: Dataset, after: Dataset): AreasDifference {
  const [one, other] = [layersOf(before), layersOf(after)];
  const whole = {
    first: addDays(before.map.range.first, Math.min(0, after.map.range.first - before.map.range.first)),
    last: addDays(before.map.range.last, Math.max(0, after.map.range.last - before.map.range.last)),
  };
  const changed = [...other].flatMap(([id, layer]): ChangedLayer[] => {
    const former = one.get(id);
    if (!former) return [];
    const [fields, days] = [changedFields(former, layer), changedDays(former, layer, whole)];
    return fields.length + days.length > 0 ? [{ layer, fields, days }] : [];
  });
  return {
    added: [...other.values()].filter(({ id }) => !one.has(id)),
    removed: [...one.values()].filter(({ id }) => !other.has(id)),
    changed,
  };
}

const layersOf = (dataset: Dataset) => new Map(areaLayersOf(dataset).map((layer) => [layer.id as string, layer]));

function changedFields({ periods: _, ...former }: AreaLayer, { periods: __, ...layer }: AreaLayer): string[] {
  return Object.entries(layer)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(former, name)))
    .map(([name]) => name);
}

function changedDays(former: AreaLayer, layer: AreaLayer, range: DayRange): DayRange[] {
  const days = daysOf(range).filter((day) => areaPeriodOn(former, day)?.drawing !== areaPeriodOn(layer, day)?.drawing);
  const stretches: DayRange[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && addDays(last.last, 1) === day) stretches[stretches.length - 1] = { first: last.first, last: day };
    else stretches.push({ first: day, last: day });
  }
  return stretches;
}
