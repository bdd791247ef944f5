import { topology } from "topojson-server";
import type { AreaTopology } from "../../../map/areas/area-drawing.ts";
import { type AreaLayer, type AreaPeriod, areaLayersOf, type DatasetAreas } from "../../../model/areas.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { isoDay } from "../../../model/day.ts";
import { groupBy } from "../../../model/group-by.ts";
import { memoize } from "../../../model/memoize.ts";
import { hashedName } from "../basemap.ts";

/** Steps from edge to edge of all areas of a file by which corners are rounded: some metres in a country. */
const STEPS = 1e5;

/** The areas of a layer of one month, as the page fetches them. */
interface AreaPart {
  /** Relative to `data/`, with a hash of the content. */
  readonly file: string;
  readonly text: string;
  readonly topology: AreaTopology;
}

/** The layers of areas as they are published, and their parts by the periods that are drawn in them. */
export interface PublishedAreas {
  readonly layers: readonly AreaLayer[];
  readonly parts: ReadonlyMap<string, AreaPart>;
}

/** The areas of a data set in the form of the page; always the same object. */
export const publishedAreas = ({ areas }: Pick<Dataset, "areas">): PublishedAreas => (areas ? published(areas) : NONE);

const NONE: PublishedAreas = { layers: [], parts: new Map() };

const published = memoize((areas: DatasetAreas) => publish(areaLayersOf({ areas })));

function publish(whole: readonly AreaLayer[]): PublishedAreas {
  const parts = new Map<string, AreaPart>();
  const layers = whole.map((layer) => {
    const months = groupBy(layer.periods, ({ first }) => isoDay(first).slice(0, 7));
    for (const [month, periods] of months) {
      const part = partOf(`areas/${layer.id}-${month}.json`, periods);
      for (const { first } of periods) parts.set(`${layer.id} ${first}`, part);
    }
    const periods = layer.periods.map((period) => ({
      ...period,
      file: parts.get(`${layer.id} ${period.first}`)?.file ?? "",
    }));
    return { ...layer, periods };
  });
  return { layers, parts };
}

/** The part that a period is drawn in. */
export function partFor({ parts }: PublishedAreas, { id }: AreaLayer, { first }: AreaPeriod): AreaTopology {
  const part = parts.get(`${id} ${first}`);
  if (!part) throw new Error(`layer ${id} has no drawing for ${isoDay(first)}`);
  return part.topology;
}

function partOf(path: string, periods: readonly AreaPeriod[]): AreaPart {
  const objects = Object.fromEntries(
    periods.map(({ drawing, shapes = [] }) => [
      drawing,
      {
        type: "FeatureCollection" as const,
        features: shapes.map(({ holder, words, outline }) => ({
          type: "Feature" as const,
          properties: { holder, ...(words !== null && { words }) },
          geometry: outline,
        })),
      },
    ]),
  );
  const drawn = topology(objects, STEPS) as unknown as AreaTopology;
  const text = JSON.stringify(drawn);
  return { file: hashedName(path, text), text, topology: drawn };
}
