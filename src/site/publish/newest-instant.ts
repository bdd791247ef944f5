import { listCorrections } from "../../history/corrections.ts";
import { knownWhen, type Published } from "../../model/article.ts";
import type { Dataset } from "../../model/dataset.ts";
import { instantOf } from "./instant.ts";

/**
 * The newest instant at which anything that the data set says became public, corrections included, as RFC 3339 has it, in UTC; what
 * has a day alone counts from its start. The start of the map's last day without any.
 */
export function newestInstant(dataset: Dataset): string {
  const { articles, map } = dataset;
  const corrections = listCorrections(dataset).map(({ day }): Published => ({ day, time: null }));
  const all = [...[...articles.values()].map(knownWhen), ...corrections];
  const known = all.length > 0 ? all : [{ day: map.range.last, time: null }];
  return known.map((when) => instantOf(when, map.timeZone)).reduce((a, b) => (a > b ? a : b));
}
