import type { Published } from "../../model/article.ts";
import { dayToMilliseconds } from "../../model/day.ts";

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * The instant at which a clock of the time zone (IANA name) showed the day and time, as RFC 3339 has it, in UTC.
 * A day without a time counts from its start; a clock time that is skipped or shown twice is read by one of the offsets around it.
 */
export function instantOf({ day, time }: Published, timeZone: string): string {
  const [hours = 0, minutes = 0] = (time ?? "00:00").split(":").map(Number);
  const shown = dayToMilliseconds(day) + (hours * 60 + minutes) * MILLISECONDS_PER_MINUTE;
  // The offset belongs to the instant that is looked for, so the first guess takes it from close by.
  const nearby = shown - offsetAt(shown, timeZone);
  return `${new Date(shown - offsetAt(nearby, timeZone)).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds by which clocks of the time zone are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = 0, minutes = 0] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * MILLISECONDS_PER_MINUTE;
  return sign === "-" ? -ahead : ahead;
}
