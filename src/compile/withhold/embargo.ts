import { dayInZone, isoDay } from "../../model/day.ts";

/**
 * Whether what is embargoed until then still is. A text without an offset is a clock of the time zone, and a day its first
 * minute. Without a present every embargo holds.
 */
export function isEmbargoed(until: string | undefined, now: Date | null, timeZone: string): boolean {
  if (until === undefined) return false;
  if (now === null) return true;
  if (/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(until)) return now.getTime() < Date.parse(until);
  return clockIn(timeZone, now) < until.padEnd("YYYY-MM-DDTHH:MM".length, "T00:00");
}

/** The day and clock of an instant, as `YYYY-MM-DDTHH:MM`. */
function clockIn(timeZone: string, instant: Date): string {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${isoDay(dayInZone(instant, timeZone))}T${clock.format(instant)}`;
}
