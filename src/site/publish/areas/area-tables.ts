import type { History } from "../../../history/history.ts";
import { holderName } from "../../../language/phrases/areas.ts";
import {
  type AreaLayer,
  type AreaPeriod,
  type AreaSize,
  actorOfHolder,
  areaLayersOf,
  type HeldShape,
} from "../../../model/areas.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { isoDay } from "../../../model/day.ts";
import type { Language } from "../../../model/names.ts";
import { AREA_LAYER_FIELDS } from "../../../model/schema/areas.ts";
import { type Column, column, columnsAt, columnsOf, idColumn, readColumns } from "../columns.ts";
import { csvOf } from "../csv.ts";
import { publishedLocale } from "../published-locale.ts";
import { standardArea } from "../standard-place.ts";

/** What a layer says of some days. */
interface OfPeriod {
  readonly layer: AreaLayer;
  readonly period: AreaPeriod;
  readonly holder: string;
}

type SizeRow = OfPeriod & Pick<AreaSize, "km2">;
type ShapeRow = OfPeriod & Pick<HeldShape, "words"> & { readonly name: string };

/** `data/areas.csv`: a row for each layer, stretch of days and holder; days that are in none are not known. */
export function areasCsv(dataset: Dataset): string {
  const rows = areaLayersOf(dataset).flatMap((layer) =>
    layer.periods.flatMap((period) => period.sizes.map((size) => ({ layer, period, ...size }))),
  );
  return csvOf(areaColumns(dataset.map.languages), rows);
}

/** The columns of `data/areas.csv`. */
export function areaColumns(languages: readonly Language[]): Column<SizeRow>[] {
  const km2 = "How much the holder has, in square kilometres: whole ones, and hundredths below ten.";
  return [...columnsOfPeriod(languages), column<SizeRow>("km2", "number", km2, (row) => row.km2)];
}

/** The properties of `data/areas/LAYER/DAY.geojson`. */
export function areaLayerColumns(languages: readonly Language[]): Column<ShapeRow>[] {
  return [
    column("name", "string", "The holder's name in each language of the map, for labels.", ({ name }) => name),
    ...columnsOfPeriod(languages),
    column("words", "string", "The source's other words about the area.", ({ words }) => words),
  ];
}

function columnsOfPeriod<R extends OfPeriod>(languages: readonly Language[]): Column<R>[] {
  const { name, source, url, licence, taken } = AREA_LAYER_FIELDS;
  const actorOf = ({ layer, holder }: R) => actorOfHolder(layer, holder);
  return [
    column<R>("layer", "string", "The layer's id.", ({ layer }) => layer.id),
    column<R>("from", "date", "The first day of the stretch, itself included.", ({ period }) => isoDay(period.first)),
    column<R>(
      "to",
      "date",
      "The last day of the stretch, itself included; days in no stretch are not known.",
      ({ period }) => isoDay(period.last),
    ),
    column<R>("holder", "string", "The source's word for who holds the area.", ({ holder }) => holder),
    idColumn<R>("actors", "actor", "The actor that the word is about; empty where it is about none.", actorOf),
    ...columnsAt<R, object>(columnsOf({ layer_name: { ...name, written: "layer_name" } }, languages), ({ layer }) => ({
      layerName: layer.names,
    })),
    ...columnsAt<R, object>(columnsOf({ source, url, licence, taken }, languages), ({ layer }) => layer),
  ];
}

/** A file for each layer and stretch of days, by path relative to `data/`: its first day names it. */
export function areaLayers(history: History): [path: string, text: string][] {
  const { map } = history.dataset;
  const columns = areaLayerColumns(map.languages);
  return areaLayersOf(history.dataset).flatMap((layer) =>
    layer.periods.map((period): [string, string] => {
      const features = (period.shapes ?? []).map(({ holder, words, outline }, index) => {
        const name = namesOf(layer, holder, history);
        const properties = readColumns(columns, { layer, period, holder, words, name });
        const geometry = standardArea(outline);
        return JSON.stringify({ type: "Feature", id: `${layer.id}-${index + 1}`, geometry, properties });
      });
      const text = `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
      return [`areas/${layer.id}/${isoDay(period.first)}.geojson`, text];
    }),
  );
}

/** The holder's name in each language of the map. */
export function namesOf(layer: AreaLayer, holder: string, history: History): string {
  const { map } = history.dataset;
  const names = map.languages.map((each) => holderName(layer, holder, history, publishedLocale(each, map)));
  return [...new Set(names)].join(" / ");
}
