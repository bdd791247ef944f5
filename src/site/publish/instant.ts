import type { Published } from "../../model/article.ts";
import { addDays, type Day, dayToMilliseconds } from "../../model/day.ts";
import { memoizeForGood } from "../../model/memoize.ts";

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * The instant at which a clock of the time zone (IANA name) showed the day and time, as RFC 3339 has it, in UTC.
 * A day without a time counts from its start; a clock time that is skipped or shown twice is read by one of the offsets around it.
 */
export function instantOf({ day, time }: Published, timeZone: string): string {
  const [hours = 0, minutes = 0] = (time ?? "00:00").split(":").map(Number);
  const shown = dayToMilliseconds(day) + (hours * 60 + minutes) * MILLISECONDS_PER_MINUTE;
  return `${withoutZone(shown - offsetWhenShown(shown, timeZone))}Z`;
}

/** The first second of the day in the time zone (IANA name), as RFC 3339 has it with the zone's own offset. */
export function startOfDay(day: Day, timeZone: string): string {
  return withOffset(dayToMilliseconds(day), timeZone);
}

/** The last second of the day, in the same form. */
export function endOfDay(day: Day, timeZone: string): string {
  return withOffset(dayToMilliseconds(addDays(day, 1)) - 1000, timeZone);
}

function withOffset(shown: number, timeZone: string): string {
  const minutes = Math.round(offsetWhenShown(shown, timeZone) / MILLISECONDS_PER_MINUTE);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${withoutZone(shown)}${minutes < 0 ? "-" : "+"}${twoDigits(hours)}:${twoDigits(rest)}`;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

const withoutZone = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 19);

/** Milliseconds by which clocks of the time zone are ahead of UTC when they show what clocks of UTC show at the instant. */
function offsetWhenShown(shown: number, timeZone: string): number {
  // The offset belongs to the instant that is looked for, so the first guess takes it from close by.
  return offsetAt(shown - offsetAt(shown, timeZone), timeZone);
}

/** Milliseconds by which clocks of the time zone are ahead of UTC; a large map asks for the same instants again and again. */
const offsetAt = (instant: number, timeZone: string): number => offsetsIn(timeZone)(instant);

const offsetsIn = memoizeForGood((timeZone: string) =>
  memoizeForGood((instant: number) => findOffset(instant, timeZone)),
);

function findOffset(instant: number, timeZone: string): number {
  const name =
    clockOf(timeZone)
      .formatToParts(instant)
      .find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = 0, minutes = 0] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * MILLISECONDS_PER_MINUTE;
  return sign === "-" ? -ahead : ahead;
}

/** Tells offsets in the time zone; to make one takes longer than all that it is asked. */
const clockOf = memoizeForGood(
  (timeZone: string) => new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }),
);
