import { area } from "@turf/area";
import * as v from "valibot";
import type { AreaLayer, AreaPeriod, AreaSize, DatasetAreas, HeldShape } from "../../model/areas.ts";
import { addDays, type Day, type DayRange } from "../../model/day.ts";
import { encodeAreas } from "../../model/encode-files.ts";
import type { Language } from "../../model/names.ts";
import { AREA_LAYER, AREA_LAYER_FIELDS } from "../../model/schema/areas.ts";
import { storedForm } from "../../model/schema/faces.ts";
import { digestOf } from "../digest.ts";
import type { AreaEntry, DrawnArea, Folder } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";

/**
 * The layers of areas that are published, as far as they lie in the range of the map, after the checks; undefined where there
 * are none.
 */
export function compileAreas(
  { areas, map }: Folder,
  languages: readonly Language[],
  range: DayRange,
): DatasetAreas | undefined {
  const permitted = map?.fields.permitted_sources ?? [];
  const layers = areas.entries
    .filter((entry) => isPublished(entry, permitted))
    .map((entry): AreaLayer => {
      const head = { ...storedForm(AREA_LAYER_FIELDS, wholeOf(entry), languages), id: entry.named, periods: [] };
      return { ...v.parse(AREA_LAYER, head), periods: periodsOf(entry, range) };
    });
  return layers.length === 0 ? undefined : { digest: shortDigestOf(encodeAreas(layers)), file: "", layers };
}

/** Whether neither its editors nor its source's terms keep a layer from being published. */
export function isPublished({ fields, named }: AreaEntry, permitted: readonly string[]): boolean {
  return fields.withhold === undefined && (fields.terms === undefined || permitted.includes(named));
}

/** Days on end that have the same areas, as one. */
function periodsOf({ days, areas }: AreaEntry, range: DayRange): AreaPeriod[] {
  const shapes = new Map(areas.map((drawn) => [drawn, shapeOf(drawn)]));
  const periods: AreaPeriod[] = [];
  for (const { first, last } of stretches(days, areas, range)) {
    const drawn = areas.filter((each) => each.days.first <= first && first <= each.days.last);
    const own = drawn.flatMap((each) => shapes.get(each) ?? []);
    const drawing = shortDigestOf(
      own
        .map(({ digest }) => digest)
        .sort()
        .join(" "),
    );
    const before = periods.at(-1);
    if (before?.drawing === drawing && addDays(before.last, 1) === first) {
      periods[periods.length - 1] = { ...before, last };
    } else {
      periods.push({ first, last, sizes: sizesOf(own), drawing, file: "", shapes: own.map(({ shape }) => shape) });
    }
  }
  return periods;
}

/** The stretches of known days within the range over which no area begins or ends. */
function stretches(days: readonly DayRange[], areas: readonly DrawnArea[], range: DayRange): DayRange[] {
  const starts = [...days, ...areas.map((each) => each.days)].flatMap(({ first, last }) => [first, addDays(last, 1)]);
  const inside = [...new Set<Day>([range.first, ...starts])]
    .filter((day) => day >= range.first && day <= range.last)
    .sort((one, other) => one - other);
  const isKnown = (day: Day) => days.some(({ first, last }) => first <= day && day <= last);
  return inside.flatMap((first, index) => {
    const next = inside[index + 1];
    const last = next === undefined ? range.last : addDays(next, -1);
    return isKnown(first) ? [{ first, last }] : [];
  });
}

interface Measured {
  readonly shape: HeldShape;
  readonly digest: string;
  /** Square kilometres. */
  readonly km2: number;
}

function shapeOf({ holder, words, outline }: DrawnArea): Measured {
  const shape = { holder, words, outline };
  return {
    shape,
    digest: shortDigestOf(JSON.stringify([holder, words, outline.coordinates])),
    km2: area(outline) / 1e6,
  };
}

function sizesOf(measured: readonly Measured[]): AreaSize[] {
  const sizes = new Map<string, number>();
  for (const { shape, km2 } of measured) sizes.set(shape.holder, (sizes.get(shape.holder) ?? 0) + km2);
  return [...sizes].map(([holder, km2]) => ({ holder, km2: rounded(km2) }));
}

/** To whole square kilometres, and small areas to a hundredth: outlines are no surveys. */
const rounded = (km2: number) => (km2 >= 10 ? Math.round(km2) : Math.round(100 * km2) / 100);

/** Long enough to tell two files of one layer apart. */
const shortDigestOf = (text: string) => digestOf(text).slice(0, 12);
