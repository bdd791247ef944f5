import { type AreaLayer, type AreaPeriod, areaLayersOf, areaPeriodOn } from "../model/areas.ts";
import type { Day } from "../model/day.ts";
import { isLater } from "./filter.ts";
import type { History } from "./history.ts";

/** What a layer has for a day; the period is null where nothing is known of the day. */
export interface AreasOfDay {
  readonly layer: AreaLayer;
  readonly period: AreaPeriod | null;
}

/** Whether areas of others are shown beside what the filter lets count: they are the word of none of the voices. */
export const showsAreas = ({ filter }: Pick<History, "filter">): boolean => filter.voice.of === "everyone";

/** The layers of areas with what they have for a day; none after an as-of day, and where only some voices are heard. */
export function areasOn({ dataset, filter }: History, day: Day): AreasOfDay[] {
  if (!showsAreas({ filter }) || isLater(filter, day)) return [];
  return areaLayersOf(dataset).map((layer) => ({ layer, period: areaPeriodOn(layer, day) }));
}
