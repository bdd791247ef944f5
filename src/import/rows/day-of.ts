import { addDays, clampDay, type DayRange, isoDay } from "../../model/day.ts";
import { oneLine } from "../sources/record.ts";
import { type DateOrder, type DateReading, daysOfMonth, findDate, orderOf, readDate } from "./dates.ts";
import type { Row } from "./row.ts";
import { BEYOND_RANGE, type Bilingual, dayAround, daysFrom, joinTexts } from "./words.ts";

/** The days of a map, and what its days are counted in. */
export interface Calendar {
  readonly range: DayRange;
  /** IANA name. */
  readonly timeZone: string;
}

/** The days on which it may have happened, and how they were worked out where the row does not simply say; or why there are none. */
export type DaysOfRow = (DayRange & { readonly reason: Bilingual | null }) | { readonly problem: string };

/** The order of a file's dates, or the question that has to be answered first. */
export function decideOrder(
  rows: readonly Row[],
  given: DateOrder | undefined,
  usual: DateOrder | undefined,
  { range, timeZone }: Calendar,
): { readonly order: DateOrder } | { readonly problem: string } {
  if (given) return { order: given };
  const read = rows.flatMap(({ date, end, record }) =>
    [date, end].flatMap((text) => {
      const reading = text === "" ? null : readDate(text, timeZone);
      return reading ? [{ text, reading, record }] : [];
    }),
  );
  const readings = read.map(({ reading }) => reading);
  if (usual && readings.every((reading) => reading[usual])) return { order: usual };
  const order = orderOf(readings, range);
  if (order) return { order };
  const open = read.find(({ reading }) => reading["d/m/y"]?.first !== reading["m/d/y"]?.first);
  if (!open) return { order: "d/m/y" };
  const [dayFirst, monthFirst] = [open.reading["d/m/y"], open.reading["m/d/y"]].map((days) =>
    days ? isoDay(days.first) : "no day",
  );
  const { file, line } = open.record;
  return {
    problem: `${file}:${line}: ${open.text} may be ${dayFirst} or ${monthFirst}, and no date of the file decides it; say --dates d/m/y or --dates m/d/y`,
  };
}

/** The days of a row within the map's. `source` is who gives them. */
export function daysOfRow(row: Row, order: DateOrder, { range, timeZone }: Calendar, source: string): DaysOfRow {
  const dated = row.date === "" ? dateAround(row, timeZone) : { reading: readDate(row.date, timeZone), around: null };
  const start = dated?.reading?.[order];
  if (!start) return noDay(row.date);
  const end = row.end === "" ? start : readDate(row.end, timeZone)?.[order];
  if (!end) return noDay(row.end);
  const meant = widened({ first: start.first, last: end.last }, row.doubt);
  if (meant.first > meant.last) return { problem: `expected the earlier day first, found ${row.date} and ${row.end}` };
  if (meant.last < range.first || meant.first > range.last) {
    return {
      problem: `${isoDay(meant.first)} is none of the map's days, ${isoDay(range.first)} to ${isoDay(range.last)}; widen range in map.yaml to have it`,
    };
  }
  const within = { first: clampDay(meant.first, range), last: clampDay(meant.last, range) };
  const reasons = [
    ...(dated.around === null ? [] : [dayAround(source, dated.around)]),
    ...(meant.first === meant.last ? [] : [daysFrom(source, isoDay(meant.first), isoDay(meant.last))]),
    ...(within.first === meant.first && within.last === meant.last ? [] : [BEYOND_RANGE]),
  ];
  return { ...within, reason: reasons.length === 0 ? null : joinTexts(reasons) };
}

const noDay = (found: string) => ({
  problem: `expected a day, found ${found === "" ? "none" : JSON.stringify(found.slice(0, 60))}`,
});

/** What a folder, a layer or the file's name says of the day. */
function dateAround(
  { record }: Row,
  timeZone: string,
): { readonly reading: DateReading; readonly around: string } | null {
  for (const around of record.around ?? [record.file]) {
    const reading = findDate(around, timeZone);
    if (reading) return { reading, around: oneLine(around) };
  }
  return null;
}

function widened({ first, last }: DayRange, doubt: Row["doubt"]): DayRange {
  if (doubt === null) return { first, last };
  if (doubt === "week") return { first: addDays(first, -3), last: addDays(last, 3) };
  const [year = "", month = ""] = isoDay(first).split("-");
  return daysOfMonth(year, month) ?? { first, last };
}
