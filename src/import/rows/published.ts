import { isoDay } from "../../model/day.ts";
import { type DateOrder, readDate } from "./dates.ts";
import type { Row } from "./row.ts";

/** When the row was published, as front matter has it; null where it does not say. A text that names an offset keeps it. */
export function publishedOf({ published }: Row, order: DateOrder, timeZone: string): string | null {
  if (/^\d{10}$|^\d{13}$/.test(published)) {
    const time = new Date(published.length === 10 ? Number(published) * 1000 : Number(published));
    return `${time.toISOString().slice(0, 16)}Z`;
  }
  const [, day, clock, offset = ""] =
    /^(\d{4}-\d{2}-\d{2})[T ]([01]\d:[0-5]\d|2[0-3]:[0-5]\d)(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/.exec(
      published,
    ) ?? [];
  if (day !== undefined && readDate(day, timeZone))
    return `${day}T${clock}${offset.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
  const days = readDate(published, timeZone)?.[order];
  return days && days.first === days.last ? isoDay(days.first) : null;
}
