import type { Feature, FeatureCollection, Point } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { json, type Published, readPublished, tellReady } from "./published.ts";

/** Who held a place from `first` to `last`, days counted from 0, both included; `from` and `to` are the same as `YYYY-MM-DD`. */
export interface Interval {
  readonly first: number;
  readonly last: number;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly actor: string | null;
}

export type Intervals = FeatureCollection<Point, Interval>;

declare global {
  interface Window {
    /** Shows a day, counted from 0, and resolves once it is painted. */
    benchStep(day: number): Promise<void>;
  }
}

/** The published map, and the periods of its places in one file, as a page of a peer would be given them. */
export async function readIntervals(): Promise<
  Published & { readonly intervals: Intervals; readonly opening: number }
> {
  const [published, intervals] = await Promise.all([
    readPublished(),
    json(new URL("../intervals.geojson", document.baseURI)) as Promise<Intervals>,
  ]);
  return { ...published, intervals, opening: published.days.indexOf(published.openingDay) };
}

/** What is told of a day. */
export function intervalsOn({ features }: Intervals, day: number): Intervals {
  const told = features.filter(({ properties: { first, last } }) => first <= day && day <= last);
  return { type: "FeatureCollection", features: told };
}

/** Each interval with the instants of its days, in milliseconds, for those who keep a list of times. */
export function withTimes({ features }: Intervals, days: readonly string[]): Feature<Point>[] {
  return features.map((feature) => {
    const { first, last } = feature.properties;
    const times = days.slice(first, last + 1).map((day) => Date.parse(day));
    return { ...feature, properties: { ...feature.properties, times } };
  });
}

/** Has the measurement step by `show`, waiting for what MapLibre still has to do. */
export function stepBy(map: MapLibre, show: (day: number) => void): void {
  window.benchStep = async (day) => {
    const idle = new Promise((resolve) => map.once("idle", resolve));
    show(day);
    map.triggerRepaint();
    await idle;
  };
  map.once("idle", tellReady);
}
