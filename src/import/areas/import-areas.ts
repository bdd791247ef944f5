import { type DayRange, isoDay } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ImportOptions } from "../import.ts";
import { sourceId, stemOf } from "../import.ts";
import type { Into } from "../into.ts";
import { orderOf } from "../rows/dates.ts";
import { slug } from "../rows/ids.ts";
import type { SourceFile } from "../sources/open.ts";
import { oneLine, type Reject } from "../sources/record.ts";
import { type AreaFields, daysIn, proposeFields, readingsOf } from "./area-fields.ts";
import { type Mended, mendOutline, sharedGround } from "./mend-outline.ts";
import { type AreaShape, readShapes } from "./read-shapes.ts";

/** An area as it is written into the data folder. */
interface Area {
  readonly days: DayRange;
  readonly holder: string;
  readonly words: string | null;
  readonly outline: Mended["outline"];
}

/** A word of the source's for a holder, and the actor of the map that it may be about. */
interface ProposedHolder {
  readonly value: string;
  readonly actor: string | null;
}

/** What files of areas become in a data folder. */
export interface ImportedAreas {
  readonly id: string;
  readonly name: string;
  readonly fields: AreaFields;
  readonly holders: readonly ProposedHolder[];
  /** The texts of GeoJSON files by path relative to the data folder: one a day, or one with from and to. */
  readonly files: ReadonlyMap<string, string>;
  /** So many areas were read, each of which is brought in or among the rejects. */
  readonly read: number;
  readonly broughtIn: number;
  readonly rejects: readonly Reject[];
  readonly notes: readonly string[];
}

/** So many pairs of areas are looked at for ground that they share. */
const MOST_PAIRS = 3000;

/** The files of areas of one source, or the question that has to be answered first. */
export function importAreas(
  sources: readonly SourceFile[],
  given: ImportOptions,
  into: Into,
): ImportedAreas | { readonly problem: string } {
  const read = sources.map(readShapes);
  const shapes = read.flatMap((each) => each.shapes);
  const rejects = read.flatMap((each) => each.rejects);
  const named = sources[0]?.name ?? "";
  const id = given.source ?? sourceId(named);
  const head = into.folder.areas.entries.find((entry) => entry.named === id);
  const fields = proposeFields(shapes, null);
  const { timeZone, range } = into.calendar;
  const readings = shapes.map((shape) => readingsOf(shape, fields, timeZone));
  const order =
    given.dates ??
    orderOf(
      readings.flatMap((each) => each ?? []),
      range,
    );
  if (order === null) return { problem: `${named}: dates may be day or month first; say which by --dates` };
  const mending = new Mending();
  const areas = shapes.flatMap((shape, index): Area[] => {
    const days = readings[index] ? daysIn(readings[index], order) : null;
    const holder = fields.holder === null ? stemOf(shape.file) || id : oneLine(shape.fields[fields.holder] ?? "");
    const { file, line } = shape;
    if (days === null)
      return reject(
        rejects,
        file,
        line,
        "expected a day, or from and to, in its properties, its folders or the file's name",
      );
    if (days.last < range.first || days.first > range.last)
      return reject(rejects, file, line, "none of the map's days");
    const words = fields.words === null ? null : (shape.fields[fields.words] ?? "").trim() || null;
    return [{ days, holder, words, outline: mending.mend(shape) }];
  });
  const names = { holder: head?.fields.holder ?? "holder", words: head?.fields.words ?? "words" };
  return {
    id,
    name: stemOf(named) || id,
    fields,
    rejects,
    holders: [...new Set(areas.map(({ holder }) => holder))].map((value) => ({ value, actor: actorOf(value, into) })),
    files: filesOf(id, areas, names),
    read: shapes.length + read.reduce((sum, each) => sum + each.rejects.length, 0),
    broughtIn: areas.length,
    notes: [...sources.flatMap(({ notes }) => notes), ...mending.notes, ...overlaps(areas)],
  };
}

function reject(rejects: Reject[], file: string, line: number, reason: string): [] {
  rejects.push({ file, line, reason });
  return [];
}

/** Mends outlines, and keeps what an editor should know of it. */
class Mending {
  readonly notes: string[] = [];

  mend({ file, line, outline }: AreaShape): Mended["outline"] {
    const mended = mendOutline(outline);
    if (mended.is === "mended")
      this.notes.push(`${file}:${line}: an outline that crosses or touches itself, mended: its area stays the same`);
    if (mended.is === "unsound") this.notes.push(`${file}:${line}: ${mended.fault}; it is brought in as it is`);
    return mended.outline;
  }
}

/** The actor that is called so in the map, whatever the case; null for none. */
function actorOf(value: string, { folder }: Into): string | null {
  const wanted = slug(value);
  const found = folder.actors.entries.find(({ fields }) => {
    const named = Object.entries(fields).flatMap(([key, text]) =>
      /^(?:id|aliases|name_|short_)/.test(key) ? [text].flat().map(String) : [],
    );
    return named.some((each) => each.toLowerCase() === value.toLowerCase() || (wanted !== "" && slug(each) === wanted));
  });
  return found?.fields.id ?? null;
}

/** What is drawn for two holders at once, by the days on which it is. */
function overlaps(areas: readonly Area[]): string[] {
  const byDays = groupBy(areas, ({ days }) => `${days.first} ${days.last}`);
  const pairs = [...byDays.values()].flatMap((own) => pairsOf(own));
  return pairs.slice(0, MOST_PAIRS).flatMap(([one, other]) => {
    const km2 = Math.round(sharedGround(one.outline, other.outline) ?? 0);
    const told = `${isoDay(one.days.first)}: ${one.holder} and ${other.holder} share ${km2} km²; both are drawn`;
    return km2 > 0 ? [told] : [];
  });
}

const pairsOf = (areas: readonly Area[]) =>
  areas.flatMap((one, index) =>
    areas.slice(index + 1).flatMap((other) => (one.holder === other.holder ? [] : [[one, other] as const])),
  );

/** One file a day where each area is of one day; else one file with from and to. */
function filesOf(id: string, areas: readonly Area[], names: { readonly holder: string; readonly words: string }) {
  const feature = ({ holder, words, outline }: Area, days: object) =>
    JSON.stringify({
      type: "Feature",
      properties: { [names.holder]: holder, ...(words !== null && { [names.words]: words }), ...days },
      geometry: outline,
    });
  const collection = (features: readonly string[]) =>
    `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
  if (areas.every(({ days }) => days.first === days.last)) {
    const byDay = groupBy(areas, ({ days }) => isoDay(days.first));
    return new Map(
      [...byDay].map(([day, own]) => [`areas/${id}/${day}.geojson`, collection(own.map((each) => feature(each, {})))]),
    );
  }
  const stretches = areas.map((each) => feature(each, { from: isoDay(each.days.first), to: isoDay(each.days.last) }));
  return new Map([[`areas/${id}.geojson`, collection(stretches)]]);
}
